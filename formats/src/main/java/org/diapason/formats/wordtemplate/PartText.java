package org.diapason.formats.wordtemplate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and rows of a part of a Word file, or of a piece of one, each with its place in the characters: what is
 * not touched is thus left as it was written, to the last character. The part was read by a guarded parser before.
 */
final class PartText {

    private static final String WORDS = "t";

    private final String xml;
    private final String prefix;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int containers;
    private int tables;

    /** An element that has begun. */
    private static final class Open {
        private final String name;
        private final int from;
        private final int number;
        private final List<Piece> pieces = new ArrayList<>();
        private int children;

        private Open(String name, int from, int number) {
            this.name = name;
            this.from = from;
            this.number = number;
        }
    }

    /** Words within a paragraph: where their element begins, where they begin and end, and what they say. */
    record Piece(int tag, int from, int to, String words) {}

    /** A row of a table. */
    record Row(int from, int to) {}

    /**
     * A paragraph.
     *
     * @param row the number of the row that it stands in; -1 when in none
     * @param container the number of the cell, box or body that it stands in
     * @param inCell whether that is a cell
     * @param place where people find it
     */
    record Paragraph(int from, int to, int row, int container, boolean inCell, PartPlace place, List<Piece> pieces) {

        /** What stands in it. */
        String words() {
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.words()));
            return words.toString();
        }
    }

    private PartText(String xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /** The paragraphs and rows of this piece; its elements of Word are named with this prefix. */
    static PartText of(String xml, String prefix) {
        PartText text = new PartText(xml, prefix);
        text.scan();
        return text;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    Row row(int number) {
        return rows.get(number);
    }

    private void scan() {
        int at = xml.indexOf('<');
        while (at >= 0) {
            int end = end(at);
            if (xml.charAt(at + 1) == '/') {
                close(xml.substring(at + 2, end - 1).strip(), at, end);
            } else if (xml.charAt(at + 1) != '!' && xml.charAt(at + 1) != '?') {
                boolean empty = xml.charAt(end - 2) == '/';
                String name = name(at + 1);
                if (name.startsWith(prefix) && !empty) {
                    begin(name.substring(prefix.length()), at, end);
                }
            }
            at = xml.indexOf('<', end);
        }
    }

    /** Where the tag that begins here ends; a value may hold the sign that ends a tag. */
    private int end(int at) {
        if (xml.startsWith("<!--", at)) {
            return after("-->", at);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    private int after(String sign, int at) {
        int found = xml.indexOf(sign, at);
        return found < 0 ? xml.length() : found + sign.length();
    }

    private String name(int from) {
        int to = from;
        while (to < xml.length() && " \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
            to++;
        }
        return xml.substring(from, to);
    }

    private void begin(String name, int from, int end) {
        switch (name) {
            case WORDS -> open.push(new Open(name, from, end));
            case "p" -> open.push(new Open(name, from, -1));
            case "tbl" -> open.push(new Open(name, from, ++tables));
            case "tr" -> {
                count("tbl");
                rows.add(new Row(from, from));
                open.push(new Open(name, from, rows.size() - 1));
            }
            case "tc" -> {
                count("tr");
                open.push(new Open(name, from, ++containers));
            }
            case "body", "hdr", "ftr", "txbxContent", "footnote", "endnote" ->
                open.push(new Open(name, from, ++containers));
            default -> {
                // Nothing of which the place matters.
            }
        }
    }

    private void close(String qualified, int at, int end) {
        Open last = open.peek();
        if (last == null || !qualified.equals(prefix + last.name)) {
            return;
        }
        open.pop();
        switch (last.name) {
            case WORDS -> words(last, at);
            case "p" -> paragraph(last, end);
            case "tr" -> rows.set(last.number, new Row(last.from, end));
            default -> {
                // A container ends; nothing more is in it.
            }
        }
    }

    private void words(Open tag, int at) {
        Open paragraph = nearest("p");
        if (paragraph != null) {
            paragraph.pieces.add(new Piece(tag.from, tag.number, at, PartWords.read(xml.substring(tag.number, at))));
        }
    }

    private void paragraph(Open done, int end) {
        Open row = nearest("tr");
        Open container = null;
        for (Open each : open) {
            if (!each.name.equals("p") && !each.name.equals("tr") && !each.name.equals("tbl")) {
                container = each;
                break;
            }
        }
        boolean cell = container != null && container.name.equals("tc");
        if (container != null) {
            container.children++;
        }
        paragraphs.add(new Paragraph(
                done.from,
                end,
                row == null ? -1 : row.number,
                container == null ? 0 : container.number,
                cell,
                place(container, cell),
                List.copyOf(done.pieces)));
    }

    private PartPlace place(@Nullable Open container, boolean cell) {
        Open table = nearest("tbl");
        Open row = nearest("tr");
        if (cell && table != null && row != null) {
            return new PartPlace(table.number, table.children, row.children, 0);
        }
        return new PartPlace(0, 0, 0, container == null ? 1 : container.children);
    }

    private @Nullable Open nearest(String name) {
        for (Open each : open) {
            if (each.name.equals(name)) {
                return each;
            }
        }
        return null;
    }

    private void count(String name) {
        Open parent = nearest(name);
        if (parent != null) {
            parent.children++;
        }
    }
}
