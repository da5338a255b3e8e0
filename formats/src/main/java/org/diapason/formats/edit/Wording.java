package org.diapason.formats.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * Places and values of a series file in the words of a page, in French or English.
 *
 * @param lang the language of the page
 */
public record Wording(Lang lang) {

    private static final String BETWEEN = " › ";

    /** The way to this place of the tree, from the outside in: an item by its title, or by its code behind its list. */
    public List<String> path(Node root, Place place) {
        List<String> names = new ArrayList<>();
        Optional<Asked> here = Optional.of(Walk.top(Optional.of(root)));
        int from = 0;
        while (from < place.path().length() && here.isPresent()) {
            Asked around = here.get();
            Step step = Step.at(place.path(), from, around.node());
            from = step.end();
            here = Walk.into(around, step, new Place(place.path().substring(0, from)));
            Optional<String> title =
                    here.flatMap(Asked::node).filter(_ -> step.isItem()).flatMap(this::title);
            if (title.isPresent() && !names.isEmpty()) {
                names.removeLast();
            }
            names.add(title.orElseGet(() -> name(around, step)));
        }
        return List.copyOf(names);
    }

    /** The same in one line: Teaching and Learning › Learning outcomes › TL-1 › Statement. */
    public String label(Node root, Place place) {
        return String.join(BETWEEN, path(root, place));
    }

    private String name(Asked around, Step step) {
        if (step.isItem()) {
            int number = step.number();
            boolean coded =
                    around.node().flatMap(step::in).flatMap(Reading::code).isPresent();
            return number < 0 || coded ? step.word() : (isFrench() ? "n°\u00a0" : "no.\u00a0") + (number + 1);
        }
        Optional<Row> row = Inside.row(around.codec(), around.node(), step.word());
        return row.map(known -> capital(known.title().show(lang))).orElseGet(() -> key(around, step.word()));
    }

    /** A key of a text is a language; any other stands for itself. */
    private String key(Asked around, String key) {
        boolean isText = Inside.settled(around.codec(), around.node()) instanceof Shape.Words;
        if (isText && key.equals("lagging")) {
            return isFrench() ? "Langues à relire" : "Languages to read again";
        }
        if (isText) {
            return language(key);
        }
        return Code.isCode(key)
                ? capital(Vocabulary.find(Code.of(key))
                        .map(words -> words.show(lang))
                        .orElse(key))
                : key;
    }

    /** The name of the language of this tag. */
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(lang.locale());
        return name.isEmpty() ? tag : capital(name);
    }

    /** The title or the name of an item, when it has one. */
    public Optional<String> title(Node item) {
        return item instanceof Mapping mapping
                ? List.of("title", "name", "label").stream()
                        .flatMap(key -> mapping.get(key).stream())
                        .findFirst()
                        .flatMap(this::words)
                : Optional.empty();
    }

    /** A text in the reader's language, or in its own. */
    public Optional<String> words(Node text) {
        if (text instanceof Scalar scalar) {
            return Optional.of(scalar.text());
        }
        if (!(text instanceof Mapping byLanguage) || byLanguage.entries().isEmpty()) {
            return Optional.empty();
        }
        return byLanguage
                .get(lang.tag())
                .or(() -> byLanguage.get(lang.base().tag()))
                .or(() -> Optional.of(byLanguage.entries().getFirst().value()))
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text());
    }

    /** What stands at a place and is written so, in one line. */
    public String value(Optional<Node> node, Optional<Codec<?>> codec) {
        return node.filter(there -> !(there instanceof Scalar scalar && scalar.kind() == Kind.NULL))
                .map(there -> value(there, codec))
                .orElse(isFrench() ? "non précisé" : "not stated");
    }

    private String value(Node node, Optional<Codec<?>> codec) {
        Optional<Shape> shape = codec.map(known -> Inside.settled(known, Optional.of(node)));
        return switch (node) {
            case Scalar scalar -> scalar(scalar, shape);
            case Sequence(List<Node> items, var _) -> {
                Optional<Codec<?>> item = codec.flatMap(known -> Inside.item(known, Optional.of(node)));
                yield items.isEmpty()
                        ? (isFrench() ? "aucun" : "none")
                        : String.join(
                                ", ",
                                items.stream().map(each -> value(each, item)).toList());
            }
            case Mapping mapping ->
                shape.filter(Shape.Words.class::isInstance).isPresent()
                        ? words(mapping).orElse("")
                        : fields(mapping, codec);
        };
    }

    private String fields(Mapping mapping, Optional<Codec<?>> codec) {
        Optional<Node> here = Optional.of(mapping);
        List<String> fields = mapping.entries().stream()
                .map(entry -> codec.flatMap(known -> Inside.row(known, here, entry.key()))
                                .map(row -> row.title().show(lang))
                                .orElse(entry.key())
                        + (isFrench() ? "\u00a0: " : ": ")
                        + value(entry.value(), codec.flatMap(known -> Inside.field(known, here, entry.key()))))
                .toList();
        return String.join(isFrench() ? "\u00a0; " : "; ", fields);
    }

    private String scalar(Scalar scalar, Optional<Shape> shape) {
        if (scalar.kind() == Kind.BOOLEAN) {
            boolean yes = Boolean.parseBoolean(scalar.text());
            return isFrench() ? (yes ? "oui" : "non") : yes ? "yes" : "no";
        }
        if (shape.filter(new Shape.Line(Shape.Line.Sort.CODE)::equals).isPresent() && Code.isCode(scalar.text())) {
            return Vocabulary.name(Code.of(scalar.text())).show(lang);
        }
        if (shape.filter(Shape.Day.class::isInstance).isPresent()) {
            return day(scalar.text());
        }
        return shape.filter(Shape.Choice.class::isInstance)
                .flatMap(choice -> ((Shape.Choice) choice)
                        .options().stream()
                                .filter(option -> option.word().equals(scalar.text()))
                                .findFirst())
                .flatMap(Shape.Option::label)
                .map(label -> label.show(lang))
                .orElse(scalar.text());
    }

    /** A day written out; what is no day stays as it was written. */
    private String day(String words) {
        try {
            return InWords.date(LocalDate.parse(words), lang);
        } catch (DateTimeParseException noDay) {
            return words;
        }
    }

    private boolean isFrench() {
        return lang.base().equals(Lang.FR);
    }

    /** The same with a capital; a name that carries one further in, such as eCampusOntario, stays as it is. */
    public static String capital(String words) {
        return words.isEmpty() || words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
