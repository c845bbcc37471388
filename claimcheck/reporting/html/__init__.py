"""The HTML report in parts: safe elements, the marked article, the cards, the charts, the page. `to_html.py` is the format."""
