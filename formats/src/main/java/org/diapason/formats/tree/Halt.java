package org.diapason.formats.tree;

/** Ends a reading that cannot go on; it never leaves this package, and carries the trouble instead of a stack trace. */
final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    Halt(Trouble trouble) {
        super(trouble.fault().code(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
