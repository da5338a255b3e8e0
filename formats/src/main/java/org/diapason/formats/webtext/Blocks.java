package org.diapason.formats.webtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.webtext.WebText.Block;
import org.diapason.formats.webtext.WebText.Kind;

/** Gathers the words of a page into blocks while its elements open and close. */
final class Blocks {

    private static final Set<String> MUTE =
            Set.of("script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object");
    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "li",
            "dt",
            "dd",
            "br",
            "hr",
            "tr",
            "td",
            "th",
            "table",
            "ul",
            "ol",
            "dl",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figcaption",
            "header",
            "footer",
            "body",
            "details",
            "summary",
            "caption",
            "option");

    private final List<Open> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private BooleanSupplier bold = Blocks::no;
    private int mute;

    /** A block whose kind may hang on an element that is not closed yet. */
    private record Open(Kind kind, BooleanSupplier bold, String words) {
        Block closed() {
            return new Block(bold.getAsBoolean() ? Kind.HEADING : kind, words);
        }
    }

    /** Some of the words, as they stand between tags. */
    void text(CharSequence text) {
        if (mute == 0) {
            words.append(text);
        }
    }

    /** An element begins; whether a bold part is all it has may only be known when it is closed. */
    void open(String name, boolean hidden, boolean inItem, BooleanSupplier isBold) {
        mute += isMute(name, hidden) ? 1 : 0;
        if (BREAKS.contains(name)) {
            finish();
            kind = inItem || isItem(name) ? Kind.ITEM : Kind.PARAGRAPH;
            kind = isHeading(name) ? Kind.HEADING : kind;
            bold = kind == Kind.PARAGRAPH ? isBold : Blocks::no;
        }
    }

    /** An element ends. */
    void close(String name, boolean hidden) {
        mute -= isMute(name, hidden) ? 1 : 0;
        if (BREAKS.contains(name)) {
            finish();
            kind = Kind.PARAGRAPH;
            bold = Blocks::no;
        }
    }

    /** What has been gathered, at the end. */
    WebText text() {
        finish();
        return new WebText(blocks.stream().map(Open::closed).toList());
    }

    static boolean isBold(String name) {
        return name.equals("strong") || name.equals("b");
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isItem(String name) {
        return name.equals("li") || name.equals("dd");
    }

    private static boolean isMute(String name, boolean hidden) {
        return hidden || MUTE.contains(name);
    }

    private static boolean no() {
        return false;
    }

    private void finish() {
        String clean = Plainly.clean(words.toString().strip());
        words.setLength(0);
        if (!clean.isEmpty()) {
            blocks.add(new Open(kind, bold, clean));
        }
    }
}
