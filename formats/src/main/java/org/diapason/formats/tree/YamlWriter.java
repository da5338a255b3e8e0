package org.diapason.formats.tree;

import java.util.List;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** A tree as YAML for people: the same tree always gives the same text, and reading the text gives the tree. */
public final class YamlWriter {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The tree as YAML. */
    public static String write(Node root) {
        return write(root, "");
    }

    /** The tree as YAML below a comment. */
    public static String write(Node root, String comment) {
        YamlWriter writer = new YamlWriter();
        comment.lines()
                .forEach(line ->
                        writer.out.append(line.isEmpty() ? "#" : "# " + line).append('\n'));
        writer.root(root);
        return writer.out.toString();
    }

    /** One entry of a mapping whose keys stand this far from the edge. */
    static String entryAt(int indent, Entry entry) {
        YamlWriter writer = new YamlWriter();
        writer.mapping(List.of(entry), indent, true);
        return writer.out.toString();
    }

    /** One item of a list whose dashes stand this far from the edge. */
    static String itemAt(int indent, Node item) {
        YamlWriter writer = new YamlWriter();
        writer.sequence(List.of(item), indent, true);
        return writer.out.toString();
    }

    private void root(Node root) {
        switch (root) {
            case Mapping mapping when !mapping.entries().isEmpty() -> mapping(mapping.entries(), 0, true);
            case Sequence sequence when !sequence.items().isEmpty() -> sequence(sequence.items(), 0, true);
            case Scalar scalar when scalar.kind() == Kind.STRING -> line(doubleQuoted(scalar.text()));
            case Scalar scalar -> line(bare(scalar));
            default -> line(empty(root));
        }
    }

    private void mapping(List<Entry> entries, int indent, boolean fresh) {
        boolean first = true;
        boolean wasBlock = false;
        for (Entry entry : entries) {
            boolean block = isBlock(entry.value(), indent + entry.key().length());
            if (indent == 0 && !first && (block || wasBlock)) {
                out.append('\n');
            }
            if (!first || fresh) {
                pad(indent);
            }
            out.append(YamlStyle.isPlain(entry.key()) ? entry.key() : doubleQuoted(entry.key()));
            out.append(':');
            value(entry.value(), indent);
            first = false;
            wasBlock = block;
        }
    }

    private void sequence(List<Node> items, int indent, boolean fresh) {
        boolean first = true;
        boolean apart = indent <= 2 && items.stream().anyMatch(YamlWriter::isLong);
        for (Node item : items) {
            if (apart && !first) {
                out.append('\n');
            }
            if (!first || fresh) {
                pad(indent);
            }
            out.append('-');
            item(item, indent);
            first = false;
        }
    }

    /** What stands behind a key: on the same line, or on lines of its own below. */
    private void value(Node value, int indent) {
        if (!isBlock(value, column())) {
            inline(value, indent);
            return;
        }
        out.append('\n');
        switch (value) {
            case Mapping mapping -> mapping(mapping.entries(), indent + 2, true);
            case Sequence sequence -> sequence(sequence.items(), indent + 2, true);
            case Scalar ignored -> throw new IllegalStateException("A scalar is no block");
        }
    }

    /** What stands behind a dash: the first line of it on the same line. */
    private void item(Node item, int indent) {
        if (!isBlock(item, column())) {
            inline(item, indent);
            return;
        }
        out.append(' ');
        switch (item) {
            case Mapping mapping -> mapping(mapping.entries(), indent + 2, false);
            case Sequence sequence -> sequence(sequence.items(), indent + 2, false);
            case Scalar ignored -> throw new IllegalStateException("A scalar is no block");
        }
    }

    private static boolean isBlock(Node node, int column) {
        return switch (node) {
            case Mapping mapping -> !mapping.entries().isEmpty();
            case Sequence sequence ->
                !sequence.items().isEmpty() && !YamlStyle.isFlow(sequence.items(), WIDTH - column);
            case Scalar ignored -> false;
        };
    }

    private static boolean isLong(Node item) {
        return item instanceof Mapping mapping
                && (mapping.entries().size() > 3
                        || mapping.entries().stream().anyMatch(entry -> isBlock(entry.value(), 0)));
    }

    private void inline(Node node, int indent) {
        out.append(' ');
        switch (node) {
            case Scalar scalar when scalar.kind() == Kind.STRING -> string(scalar.text(), indent + 2);
            case Scalar scalar -> line(bare(scalar));
            case Sequence sequence when !sequence.items().isEmpty() -> flow(sequence.items());
            default -> line(empty(node));
        }
    }

    private void flow(List<Node> items) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(items.get(i) instanceof Scalar scalar ? word(scalar) : "");
        }
        line("]");
    }

    private static String word(Scalar scalar) {
        boolean quoted = scalar.kind() == Kind.STRING && !YamlStyle.isPlain(scalar.text());
        return quoted ? "'" + scalar.text() + "'" : scalar.text();
    }

    private void string(String text, int indent) {
        boolean fits = column() + text.length() <= WIDTH;
        if (YamlStyle.isPlain(text) && (fits || !YamlStyle.isFolded(text))) {
            line(text);
        } else if (YamlStyle.isLiteral(text)) {
            literal(text, indent);
        } else if (!fits && YamlStyle.isFolded(text)) {
            folded(text, indent);
        } else {
            line(YamlStyle.isSingleQuoted(text) ? "'" + text + "'" : doubleQuoted(text));
        }
    }

    private void literal(String text, int indent) {
        line(text.endsWith("\n") ? "|" : "|-");
        text.lines().forEach(each -> {
            if (!each.isEmpty()) {
                pad(indent);
            }
            line(each);
        });
    }

    /** Breaks only where one space stands between two other characters, which is where folding puts it back. */
    private void folded(String text, int indent) {
        line(">-");
        int start = 0;
        int lastBreak = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            if (i - start > WIDTH - indent && lastBreak > start) {
                pad(indent);
                line(text.substring(start, lastBreak));
                start = lastBreak + 1;
            }
            if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ') {
                lastBreak = i;
            }
        }
        pad(indent);
        line(text.substring(start));
    }

    private static String bare(Scalar scalar) {
        return switch (scalar.kind()) {
            case NUMBER, BOOLEAN, STRING -> scalar.text();
            case NULL, UNREADABLE -> "null";
        };
    }

    private static String empty(Node node) {
        return node instanceof Mapping ? "{}" : "[]";
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(YamlStyle.needsEscape(c) ? "\\u%04X".formatted((int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    private int column() {
        return out.length() - out.lastIndexOf("\n") - 1;
    }

    private void pad(int indent) {
        out.repeat(' ', indent);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
