package org.diapason.core.base;

import java.time.LocalDate;

/**
 * Where a statement comes from: a public page, a document, a conversation.
 *
 * @param title what the source is called, or what it says, in a few words
 * @param url its address, when it has one
 * @param seen the day on which it was read
 */
public record Source(Fact<Text> title, Fact<String> url, Fact<LocalDate> seen) {

    /** A public page by its address. */
    public static Source page(String url) {
        return new Source(Fact.silent(), Fact.of(url), Fact.silent());
    }

    /** A document by its title. */
    public static Source titled(Text title) {
        return new Source(Fact.of(title), Fact.silent(), Fact.silent());
    }
}
