package org.diapason.studio.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** Values as an input shows them; what comes back the same was not touched. */
final class Shown {

    /** The key under which a form remembers where an item stood. */
    static final String WAS = "@was";

    /** The key under which a form keeps the code that a thing shall take. */
    static final String NEW_CODE = "@code";

    private Shown() {}

    /** The characters of a single value. */
    static String text(Optional<Node> node) {
        return node.orElse(Node.string("")) instanceof Scalar scalar && scalar.kind() != Kind.NULL
                ? lines(scalar.text())
                : "";
    }

    /** The same, where a number stands as it is written in this language. */
    static String text(Optional<Node> node, Codec<?> codec, Lang lang) {
        boolean comma = codec.shape() instanceof Shape.Figure
                && lang.base().equals(Lang.FR)
                && node.filter(each -> each instanceof Scalar scalar && scalar.kind() == Kind.NUMBER)
                        .isPresent();
        return comma ? text(node).replace('.', ',') : text(node);
    }

    /** The characters of the single values of a list. */
    static List<String> texts(Optional<Node> node) {
        return node.orElse(Node.string("")) instanceof Sequence list
                ? list.items().stream().map(item -> text(Optional.of(item))).toList()
                : List.of();
    }

    /** Line ends as a browser's form sends them back, once they are made one. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static List<Node> items(Optional<Node> node) {
        return node.orElse(Node.string("")) instanceof Sequence list ? list.items() : List.of();
    }

    static Mapping group(Optional<Node> node) {
        return node.orElse(Node.string("")) instanceof Mapping mapping ? mapping : Node.mapping(List.of());
    }

    /** The key of a text's words in this language: that of a region where there is no other. */
    static String tongue(Mapping text, Lang lang) {
        return text.get(lang.tag()).isPresent()
                ? lang.tag()
                : text.entries().stream()
                        .map(Node.Entry::key)
                        .filter(key -> Lang.isTag(key) && new Lang(key).base().equals(lang))
                        .findFirst()
                        .orElse(lang.tag());
    }

    /** A text by language, whichever way it stands there. */
    static Mapping byLanguage(Optional<Node> text, Lang main) {
        return text.orElse(Node.string("")) instanceof Scalar scalar
                ? Node.mapping(scalar.text().isEmpty() ? List.of() : List.of(Node.entry(main.tag(), scalar)))
                : group(text);
    }

    /** The code of an item as the form has it; empty when it has none. */
    static String code(Node item) {
        Mapping group = group(Optional.of(item));
        return text(group.get(NEW_CODE).or(() -> group.get("code")));
    }

    /** Whether an item that a form has read is a new one. */
    static boolean isNew(Node item) {
        return remembered(item).filter(was -> was < 0).isPresent();
    }

    /** Whether a list of these is written in lines or ticked, not in groups. */
    static boolean isShort(Codec<?> item) {
        return switch (item.shape()) {
            case Shape.Line _, Shape.Choice _, Shape.Reference _, Shape.Amount _, Shape.Figure _, Shape.Day _ -> true;
            default -> false;
        };
    }

    /** Whether a short form is a word of a list, so that a person chooses between the list and a form of their own. */
    static boolean isChosen(Shape.Brief brief) {
        return brief.brief().shape() instanceof Shape.Choice;
    }

    /** The two ways of writing what is a word of a list or a group of one's own. */
    static List<Shape.Form> forms(Shape.Brief brief) {
        return List.of(
                new Shape.Form(
                        "known",
                        Text.both("l'un de ceux qui sont connus", "one of those that are known"),
                        brief.brief()),
                new Shape.Form("own", Text.both("le vôtre", "your own"), brief.full()));
    }

    /** The form in which this stands there. */
    static Optional<Shape.Form> form(List<Shape.Form> forms, Optional<Node> node) {
        return node.flatMap(there -> new Shape.Either(forms).of(without(there)));
    }

    /** The same without what the form alone remembers of it. */
    static Node without(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar;
            case Sequence(List<Node> items, var spot) ->
                new Sequence(items.stream().map(Shown::without).toList(), spot);
            case Mapping(List<Node.Entry> entries, var spot) ->
                new Mapping(
                        entries.stream()
                                .filter(entry -> !entry.key().startsWith("@"))
                                .map(entry -> new Node.Entry(entry.key(), entry.spot(), without(entry.value())))
                                .toList(),
                        spot);
        };
    }

    /** Where the items of a list stood in what is kept: as the form remembers, or as they say themselves. */
    static List<Integer> mates(List<Node> kept, List<Node> items) {
        List<Integer> mates = Edits.mates(kept, items);
        return IntStream.range(0, items.size())
                .mapToObj(i -> remembered(items.get(i)).orElseGet(() -> mates.get(i)))
                .toList();
    }

    private static Optional<Integer> remembered(Node item) {
        return group(Optional.of(item)).get(WAS).map(was -> Integer.parseInt(text(Optional.of(was))));
    }
}
