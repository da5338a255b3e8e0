package org.diapason.studio.shell;

/** What forms and links can do without a script: look, or act. */
public enum Verb {
    GET,
    POST
}
