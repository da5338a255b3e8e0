package org.diapason.formats.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * A YAML file that is to say something else: what stays keeps its lines as somebody wrote them, comments and all; only
 * what changed is written anew. The items of a list are known by their code.
 */
public final class YamlRewrite {

    private final YamlLines lines;

    private YamlRewrite(String text) {
        this.lines = new YamlLines(text);
    }

    /** The text of this file as it has to be to say this. */
    public static String of(String text, Node content) {
        Optional<Node> before = read(text);
        if (before.isEmpty() || before.get().says(content)) {
            return before.isEmpty() ? YamlWriter.write(content) : text;
        }
        String rewritten = new YamlRewrite(text).document(before.get(), content);
        // A way of writing that was not foreseen costs the comments, never a word.
        return read(rewritten).filter(content::says).isPresent() ? rewritten : YamlWriter.write(content);
    }

    /** What it says, if nothing in it is wrong. */
    private static Optional<Node> read(String text) {
        Tree tree = new TreeReader().read("before.yaml", text.getBytes(StandardCharsets.UTF_8));
        return tree.troubles().isEmpty() ? tree.root() : Optional.empty();
    }

    private String document(Node before, Node after) {
        List<Child> children = children(before, lines.foot());
        return alike(before, after, children)
                ? lines.text(0, children.getFirst().line())
                        + body(after, children)
                        + lines.text(lines.foot(), lines.end())
                : YamlWriter.write(after);
    }

    /**
     * An entry or an item with the lines that are its own: from the comments above it to those above the next.
     *
     * @param from the first of these lines
     * @param line the line where it begins itself
     * @param to the line behind the last
     */
    private record Child(String key, Node value, int from, int line, int column, int to) {}

    /** The parts of a block, one below the other; none where it is written in another way. */
    private List<Child> children(Node block, int to) {
        List<Child> children = new ArrayList<>();
        switch (block) {
            case Mapping(List<Entry> entries, Spot spot)
            when !lines.isFlow(spot) ->
                entries.forEach(each -> children.add(
                        new Child(each.key(), each.value(), 0, each.spot().line() - 1, column(spot), 0)));
            case Sequence(List<Node> items, Spot spot)
            when !lines.isFlow(spot) ->
                items.forEach(each ->
                        children.add(new Child(code(each), each, 0, each.spot().line() - 1, column(spot), 0)));
            default -> {}
        }
        int end = to;
        for (int i = children.size() - 1; i >= 0; i--) {
            Child each = children.get(i);
            if (each.line() >= end || i > 0 && children.get(i - 1).line() >= each.line()) {
                return List.of();
            }
            int from = i == 0
                    ? each.line()
                    : lines.withComments(each.line(), children.get(i - 1).line());
            children.set(i, new Child(each.key(), each.value(), from, each.line(), each.column(), end));
            end = from;
        }
        return children;
    }

    private static int column(Spot spot) {
        return spot.column() - 1;
    }

    private static boolean alike(Node before, Node after, List<Child> children) {
        return !children.isEmpty()
                && (before instanceof Mapping
                                && after instanceof Mapping(List<Entry> entries, Spot _)
                                && !entries.isEmpty()
                        || before instanceof Sequence
                                && after instanceof Sequence(List<Node> items, Spot _)
                                && !items.isEmpty());
    }

    private String body(Node after, List<Child> children) {
        StringBuilder out = new StringBuilder();
        List<Child> left = new ArrayList<>(children);
        if (after instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                Optional<Child> old = take(left, entry.key(), entry.value());
                out.append(old.map(each -> entry(each, entry))
                        .orElseGet(() -> YamlWriter.entryAt(children.getFirst().column(), entry)));
            }
        } else if (after instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                Optional<Child> old = take(left, code(item), item);
                out.append(old.map(each -> item(each, item))
                        .orElseGet(() -> YamlWriter.itemAt(children.getFirst().column(), item)));
            }
        }
        return out.toString();
    }

    /** The part of old that this was, once. */
    private static Optional<Child> take(List<Child> left, String key, Node value) {
        Optional<Child> found = left.stream()
                .filter(each ->
                        key.isEmpty() ? each.value().says(value) : each.key().equals(key))
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private String entry(Child old, Entry entry) {
        if (entry.value().says(old.value())) {
            return lines.text(old.from(), old.to());
        }
        List<Child> below = children(old.value(), old.to());
        if (alike(old.value(), entry.value(), below) && below.getFirst().line() > old.line()) {
            return lines.text(old.from(), below.getFirst().line()) + body(entry.value(), below);
        }
        String written = YamlWriter.entryAt(old.column(), entry);
        return lines.text(old.from(), old.line())
                + (written.indexOf('\n') == written.length() - 1 ? lines.remark(old.value(), written) : written)
                + lines.text(lines.withComments(old.to(), old.line()), old.to());
    }

    private String item(Child old, Node item) {
        if (item.says(old.value())) {
            return lines.text(old.from(), old.to());
        }
        String dash = lines.before(old.value().spot());
        lines.blank(old.value().spot());
        List<Child> below = children(old.value(), old.to());
        String inner = alike(old.value(), item, below) ? body(item, below) : "";
        lines.restore(old.line(), dash);
        return inner.isEmpty()
                ? lines.text(old.from(), old.line())
                        + YamlWriter.itemAt(old.column(), item)
                        + lines.text(lines.withComments(old.to(), old.line()), old.to())
                : lines.text(old.from(), old.line()) + YamlLines.dashed(inner, dash);
    }

    private static String code(Node item) {
        return item instanceof Mapping mapping && mapping.get("code").orElse(null) instanceof Scalar code
                ? code.text()
                : "";
    }
}
