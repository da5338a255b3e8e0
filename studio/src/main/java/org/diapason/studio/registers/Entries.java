package org.diapason.studio.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Known;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** The entries of a register, each by its name and by what else tells it apart, in the reader's words. */
final class Entries {

    private static final List<String> NAMES =
            List.of("label", "title", "name", "partner", "words", "question", "action", "code");
    private static final List<String> DETAILS = List.of(
            "kind",
            "area",
            "micro-credential",
            "facilitator",
            "competency",
            "from",
            "first-session",
            "on",
            "due",
            "expires");

    private final Node tree;
    private final Register register;
    private final Say say;
    private final Wording wording;

    Entries(Node tree, Register register, Say say) {
        this.tree = tree;
        this.register = register;
        this.say = say;
        this.wording = new Wording(say.lang());
    }

    List<Listed.Item> list(String path) {
        List<Listed.Item> items = new ArrayList<>();
        Node list = Edits.at(tree, register.place()).orElse(Node.sequence(List.of()));
        if (list instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i) instanceof Mapping entry) {
                    items.add(new Listed.Item(name(entry), detail(entry, i), path + "/" + i));
                }
            }
        }
        return items;
    }

    /** What the entry at this position is called. */
    String name(int position) {
        return Edits.at(tree, place(tree, register.place(), position))
                .filter(Mapping.class::isInstance)
                .map(entry -> name((Mapping) entry))
                .orElse("");
    }

    /** Where the entry at this position stands: those that have a code are called by it. */
    static Place place(Node tree, Place register, int position) {
        return Edits.at(tree, register)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .filter(items -> position < items.size() && items.get(position) instanceof Mapping)
                .flatMap(items -> ((Mapping) items.get(position)).get("code"))
                .filter(Scalar.class::isInstance)
                .map(code -> ((Scalar) code).text())
                .filter(Code::isCode)
                .map(code -> register.item(Code.of(code)))
                .orElse(register.item(position));
    }

    private String detail(Mapping entry, int position) {
        Place place = place(tree, register.place(), position);
        String name = name(entry);
        return DETAILS.stream()
                .flatMap(key -> entry
                        .get(key)
                        .map(node -> detail(key, place.field(key), node))
                        .filter(words -> !words.isEmpty() && !words.equals(name))
                        .stream())
                .collect(Collectors.joining(" · "));
    }

    /** A day with what happens on it, a thing of the series by its name, a word of a list as a page says it. */
    private String detail(String key, Place place, Node node) {
        if (node instanceof Scalar scalar && scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return day(key, say.date(LocalDate.parse(scalar.text())));
        }
        return referred(place, node).orElseGet(() -> wording.value(Optional.of(node), Edits.codecAt(tree, place)));
    }

    private Optional<String> referred(Place place, Node node) {
        return Known.at(tree, place).orElse(List.of()).stream()
                .filter(known ->
                        node instanceof Scalar scalar && known.code().value().equals(scalar.text()))
                .findFirst()
                .flatMap(Known::title)
                .flatMap(wording::words);
    }

    private String day(String key, String day) {
        return switch (key) {
            case "first-session" -> say.in("première séance le ", "first session on ") + day;
            case "due" -> say.in("d'ici le ", "by ") + day;
            case "expires" -> say.in("jusqu'au ", "until ") + day;
            default -> say.in("le ", "on ") + day;
        };
    }

    private String name(Mapping entry) {
        return NAMES.stream()
                .flatMap(key -> entry.get(key).flatMap(wording::words).stream())
                .findFirst()
                .orElse(say.in("sans nom", "unnamed"));
    }
}
