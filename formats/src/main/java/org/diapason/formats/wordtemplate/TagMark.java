package org.diapason.formats.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag where it stands in the words of a paragraph.
 *
 * @param kind what it does
 * @param name what it names, made plain
 * @param written as it was written
 * @param from where it begins
 * @param to where it ends
 */
record TagMark(Kind kind, String name, String written, int from, int to) {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]{0,200})}}");

    /** What a tag does. */
    enum Kind {
        VALUE,
        /** Once for each row, or once where there is something: {{#name}}. */
        EACH,
        /** Where there is nothing: {{^name}}. */
        NONE,
        /** The end of either: {{/name}}. */
        END
    }

    boolean opens() {
        return kind == Kind.EACH || kind == Kind.NONE;
    }

    /** The tags in these words. */
    static List<TagMark> in(String words) {
        if (words.indexOf("{{") < 0) {
            return List.of();
        }
        List<TagMark> found = new ArrayList<>();
        Matcher tag = TAG.matcher(words);
        while (tag.find()) {
            String inner = tag.group(1).strip();
            Kind kind = inner.isEmpty()
                    ? Kind.VALUE
                    : switch (inner.charAt(0)) {
                        case '#' -> Kind.EACH;
                        case '^' -> Kind.NONE;
                        case '/' -> Kind.END;
                        default -> Kind.VALUE;
                    };
            found.add(new TagMark(kind, TagName.of(inner), tag.group(), tag.start(), tag.end()));
        }
        return found;
    }

    /** What is left where all whole tags are taken out: a brace that nobody closed, or that nobody opened. */
    static String without(String words) {
        return TAG.matcher(words).replaceAll("");
    }
}
