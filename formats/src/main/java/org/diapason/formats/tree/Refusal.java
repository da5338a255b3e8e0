package org.diapason.formats.tree;

/** The end of the reading of a file, or of a part of it, for one reason that is told in words. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    /** The end of a reading for this reason; it carries no stack trace, since it is no bug. */
    public Refusal(Trouble trouble) {
        super(trouble.fault().code(), null, false, false);
        this.trouble = trouble;
    }

    /** The reason, where it lies, and how to mend it. */
    public Trouble trouble() {
        return trouble;
    }
}
