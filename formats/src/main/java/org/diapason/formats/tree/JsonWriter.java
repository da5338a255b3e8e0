package org.diapason.formats.tree;

import java.util.List;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** A tree as JSON, indented by two; digits that JSON does not take for a number, such as 007, become words. */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** The tree as JSON. */
    public static String write(Node root) {
        JsonWriter writer = new JsonWriter();
        writer.node(root, 0);
        return writer.out.append('\n').toString();
    }

    private void node(Node node, int indent) {
        switch (node) {
            case Scalar scalar -> scalar(scalar);
            case Sequence(List<Node> items, Spot ignored) -> sequence(items, indent);
            case Mapping(List<Entry> entries, Spot ignored) -> mapping(entries, indent);
        }
    }

    private void mapping(List<Entry> entries, int indent) {
        out.append('{');
        for (int i = 0; i < entries.size(); i++) {
            line(i, indent + 2);
            string(entries.get(i).key());
            out.append(": ");
            node(entries.get(i).value(), indent + 2);
        }
        close(entries.isEmpty(), indent, '}');
    }

    private void sequence(List<Node> items, int indent) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            line(i, indent + 2);
            node(items.get(i), indent + 2);
        }
        close(items.isEmpty(), indent, ']');
    }

    private void line(int position, int indent) {
        out.append(position == 0 ? "\n" : ",\n").repeat(' ', indent);
    }

    private void close(boolean empty, int indent, char bracket) {
        if (!empty) {
            out.append('\n').repeat(' ', indent);
        }
        out.append(bracket);
    }

    private void scalar(Scalar scalar) {
        switch (scalar.kind()) {
            case STRING -> string(scalar.text());
            case NUMBER -> number(scalar.text());
            case BOOLEAN -> out.append(Boolean.parseBoolean(scalar.text()));
            case NULL, UNREADABLE -> out.append("null");
        }
    }

    private void number(String text) {
        if (isJsonNumber(text)) {
            out.append(text);
        } else {
            string(text);
        }
    }

    static boolean isJsonNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        boolean leads =
                text.length() > start + 1 && text.charAt(start) == '0' && Character.isDigit(text.charAt(start + 1));
        boolean bareStart = text.length() <= start || !Character.isDigit(text.charAt(start));
        boolean barePoint = point >= 0 && (point + 1 >= text.length() || !Character.isDigit(text.charAt(point + 1)));
        return Plain.isNumber(text) && !leads && !bareStart && !barePoint;
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append(YamlStyle.needsEscape(c) ? "\\u%04X".formatted((int) c) : c);
            }
        }
        out.append('"');
    }
}
