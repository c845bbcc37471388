"""One warm server that answers over HTTP: a report, a decision, or what LanguageTool's clients understand.

In: requests. Out: responses made of the records of reporting/ and the decisions of gate/. I may import gate, pipeline and what lies below
them. I never keep a draft after the answer, never log its text, and call no other machine but a LanguageTool server that the settings
name. Needs the extra "serve" (starlette, uvicorn); nothing here is imported before a server is wanted.
"""
