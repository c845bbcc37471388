"""One warm server that answers over HTTP: a report, a decision, or what LanguageTool's clients understand.

In: requests. Out: responses made by the writers of reporting/ and of the decisions of gate/. I may import gate, pipeline and what lies
below them. I never keep a draft after the answer, never log its text, never do an article's work in the process that listens (workers
do, which may be killed), and call no other machine but a LanguageTool server that the settings name. Needs the extra "serve".

`running.py` is the server's life, `app.py` puts it together, `service.py` has the workers and their limits; `ledger.py` (log, numbers)
and `guards.py` (token) stand before every route; `bodies.py` reads what is sent, `refusals.py` says no; `check.py`, `hooks.py` and
`languagetool.py` have the routes, `connections.py` gives up on who does not end what he began.
"""
