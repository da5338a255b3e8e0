package org.diapason.studio.shell;

/**
 * What people did with a series that the series itself does not say.
 *
 * @param asked whether a round of questions was ever asked about it
 * @param made whether files were made of it
 * @param aged whether one of them may say what the series says no longer
 */
public record Traces(boolean asked, boolean made, boolean aged) {

    /**
     * How many files were stale when somebody last looked at all of them. That is too dear to be worked out on every page:
     * as long as nobody looked, a file that was made before the series changed last may be stale.
     */
    public record Looked(int stale) {}

    /** Nobody did anything yet. */
    public static final Traces NONE = new Traces(false, false, false);
}
