package org.diapason.studio.harmony;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;

/**
 * The one field by which the value of a cell can be mended where it is seen. Values that come about from lists, such as
 * the number of modules, are mended where those lists stand.
 *
 * @param place where the value stands in the series
 * @param kind how it is asked
 */
record Mending(Place place, Kind kind) {

    /** How a value is asked. */
    enum Kind {
        AMOUNT,
        CHOICE,
        CHOICES,
        FACILITATED,
        WORDS
    }

    /** The field of this cell; nothing when its value comes about from a list. */
    static Optional<Mending> of(ElementKind kind, MicroCredential mc) {
        Place place = Place.TOP.field("micro-credentials").item(mc.code());
        if (kind.measure().equals(ElementKind.DECLARED) || mc.elements().containsKey(kind.code())) {
            return declared(kind)
                    .map(how -> new Mending(
                            place.field("elements").field(kind.code().value()), how));
        }
        return switch (kind.measure().value()) {
            case "hours", "weeks" ->
                Optional.of(new Mending(place.field(kind.measure().value()), Kind.AMOUNT));
            case "live-sessions" ->
                mc.delivery().sessions().isSilent()
                        ? Optional.of(new Mending(place.field("session-count"), Kind.AMOUNT))
                        : Optional.empty();
            case "mode", "platform", "stackable", "theory", "practice" ->
                Optional.of(new Mending(place.field(kind.measure().value()), Kind.CHOICE));
            case "languages" -> Optional.of(new Mending(place.field("delivery-languages"), Kind.CHOICES));
            case "facilitated" -> Optional.of(new Mending(place.field("facilitated"), Kind.FACILITATED));
            default -> Optional.empty();
        };
    }

    /** The field of a micro-credential in which the value of this element is written, or from which it follows. */
    static String field(ElementKind kind, MicroCredential mc) {
        if (mc.elements().containsKey(kind.code())) {
            return "elements";
        }
        return switch (kind.measure().value()) {
            case "hours",
                    "weeks",
                    "mode",
                    "platform",
                    "theory",
                    "practice",
                    "stackable",
                    "facilitated",
                    "badge",
                    "communications",
                    "modules",
                    "activities",
                    "outcomes" -> kind.measure().value();
            case "languages" -> "delivery-languages";
            case "live-sessions" -> mc.delivery().sessions().isSilent() ? "session-count" : "sessions";
            case "course-result" -> "result";
            case "outcomes-per-module", "slots" -> "modules";
            case "outcome-levels" -> "outcomes";
            case "assessment-methods", "supervision" -> "assessments";
            case "endorsement", "endorsement-claims" -> "endorsements";
            default -> "elements";
        };
    }

    private static Optional<Kind> declared(ElementKind kind) {
        return switch (kind.shape()) {
            case Shape.RANGE -> Optional.of(Kind.AMOUNT);
            case Shape.ONE_OF, Shape.MUST_INCLUDE -> Optional.of(Kind.CHOICES);
            case Shape.DESCRIBED -> Optional.of(Kind.WORDS);
            case Shape.IN_ORDER, Shape.ATTESTED -> Optional.empty();
        };
    }

    /** The codes to choose from: those that the framework names, then those that the series uses. */
    static List<Code> options(TuningMatrix.Row row, Mending.Kind kind) {
        if (kind == Kind.FACILITATED) {
            return List.of(Code.of("facilitated"), Code.of("self-paced"));
        }
        Set<Code> codes = new LinkedHashSet<>(codes(row.policy().standard()));
        row.policy().latitude().ifStated(latitude -> codes.addAll(codes(latitude)));
        for (Cell cell : row.cells()) {
            codes.addAll(codes(cell.value()));
        }
        return List.copyOf(codes);
    }

    private static Set<Code> codes(Standard standard) {
        return switch (standard) {
            case Standard.OneOf(Set<Code> choices) -> choices;
            case Standard.MustInclude(Set<Code> choices) -> choices;
            default -> Set.of();
        };
    }

    /** The codes that a value names. */
    static Set<Code> codes(Fact<Value> value) {
        return value instanceof Fact.Stated<Value>(Value.Choices(Set<Code> codes)) ? codes : Set.of();
    }

    /** The tree in which the value is this; nothing typed says that nobody states it. */
    Node write(Node tree, List<String> typed, Lang lang) {
        List<String> words = typed.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return Edits.set(tree, place, words.isEmpty() ? Optional.empty() : Optional.of(node(words, lang)));
    }

    private Node node(List<String> words, Lang lang) {
        return switch (kind) {
            case AMOUNT -> Node.string(amount(words.getFirst()));
            case CHOICE -> Node.string(words.getFirst());
            case CHOICES -> {
                List<Node> codes = new ArrayList<>();
                words.forEach(word -> codes.add(Node.string(word)));
                yield Node.sequence(codes);
            }
            case FACILITATED -> Node.bool(words.getFirst().equals("facilitated"));
            case WORDS ->
                Node.mapping(List.of(Node.entry(
                        "statement", Node.mapping(List.of(Node.entry(lang.tag(), Node.string(words.getFirst())))))));
        };
    }

    /** An amount as people write it, as the file wants it: 5 à 7,5 is 5-7.5. */
    static String amount(String typed) {
        return typed.replaceAll("[\u00a0\u202f ]*(?:h|heures?|hours?|semaines?|weeks?)$", "")
                .replace(',', '.')
                .replaceAll("[\u00a0\u202f ]*(?:à|to|–|-)[\u00a0\u202f ]*", "-")
                .strip();
    }
}
