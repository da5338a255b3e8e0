// What htmx alone cannot do.
