// From a finding to its words in the editor: the first place outside our own lists that has them, selected and scrolled to.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-claimcheck-words]");
  if (!link) return;
  event.preventDefault();
  const words = link.dataset.claimcheckWords;
  for (const field of document.querySelectorAll("form textarea, form input[type=text]")) {
    const at = field.offsetParent ? field.value.indexOf(words) : -1;
    if (at >= 0) {
      field.focus();
      field.setSelectionRange(at, at + words.length);
      field.scrollIntoView({ block: "center" });
      return;
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    const parent = node.parentElement;
    if (at < 0 || !parent.offsetParent || parent.closest(".claimcheck-findings, .messages, script, style")) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    parent.scrollIntoView({ block: "center" });
    return;
  }
});
