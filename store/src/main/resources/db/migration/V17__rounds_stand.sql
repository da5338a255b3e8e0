-- A round that went out is never rewritten: the studio may close it, and nothing else.
revoke update (body, answered) on round from diapason_app;
