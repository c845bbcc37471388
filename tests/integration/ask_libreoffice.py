"""Run by the Python that has LibreOffice's `uno`: what its LanguageTool checker says of a text. Arguments: port, text."""

import json
import sys
import time

import uno  # type: ignore[import-not-found]
from com.sun.star.lang import Locale  # type: ignore[import-not-found]


def office(port: str) -> object:
    """The context of the office that listens on `port`, as soon as it does."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(90):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:  # it is still starting
            time.sleep(0.5)
    sys.exit("LibreOffice did not start")


context = office(sys.argv[1])
manager = context.ServiceManager  # type: ignore[attr-defined]
checker = manager.createInstanceWithContext("org.openoffice.lingu.LanguageToolGrammarChecker", context)
text = sys.argv[2]
found = checker.doProofreading("draft", text, Locale("en", "GB", ""), 0, len(text), ())
errors = [
    {
        "start": one.nErrorStart,
        "length": one.nErrorLength,
        "told": f"{one.aShortComment} {one.aFullComment}",
        "suggestions": list(one.aSuggestions),
    }
    for one in found.aErrors
]
sys.stdout.write(json.dumps(errors))
manager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
