package org.diapason.core.toolkit;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/** What stands in one place of a document: words, a silence that shows, or room to write. */
public sealed interface Entry {

    /** Words, each text on a line of its own. */
    record Told(List<Text> lines) implements Entry {
        public Told {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("Words that are told are there");
            }
        }
    }

    /** Nobody stated it: the document says so, and never leaves it out. */
    record Silent() implements Entry {}

    /** Room for somebody to write. */
    record Open() implements Entry {}

    /** These words. */
    static Entry of(Text words) {
        return new Told(List.of(words));
    }

    /** These words in both languages. */
    static Entry of(String french, String english) {
        return of(Text.both(french, english));
    }

    /** The words that somebody stated, or the silence. */
    static Entry of(Fact<Text> words) {
        return words instanceof Fact.Stated<Text>(Text stated) ? of(stated) : new Silent();
    }

    /** These lines; silence when there is none. */
    static Entry lines(List<Text> lines) {
        return lines.isEmpty() ? new Silent() : new Told(lines);
    }

    /** Room to write. */
    static Entry open() {
        return new Open();
    }
}
