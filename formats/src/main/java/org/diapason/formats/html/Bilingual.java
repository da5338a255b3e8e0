package org.diapason.formats.html;

/** What documents say of themselves: where the other language is, and what they hold. */
public final class Bilingual {

    private Bilingual() {}

    /** Where the same stands in this language. */
    public static String here(Say other) {
        return other.in("Version française", "English version");
    }

    /** What stands above the list of the parts. */
    public static String contents(Say say) {
        return say.in("Dans ce document", "In this document");
    }
}
