package org.diapason.studio.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** The entries of a register, each by its name and by what else tells it apart. */
final class Entries {

    private static final List<String> NAMES = List.of("label", "title", "name", "partner", "words", "action", "code");
    private static final List<String> DETAILS = List.of(
            "code",
            "kind",
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

    Entries(Node tree, Register register, Say say) {
        this.tree = tree;
        this.register = register;
        this.say = say;
    }

    List<StepView.Item> list(String path) {
        List<StepView.Item> items = new ArrayList<>();
        Node list = Edits.at(tree, register.place()).orElse(Node.sequence(List.of()));
        if (list instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i) instanceof Mapping entry) {
                    items.add(new StepView.Item(name(entry), detail(entry), path + "/" + i));
                }
            }
        }
        return items;
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

    private String name(Mapping entry) {
        return NAMES.stream()
                .flatMap(key -> entry.get(key).flatMap(this::words).stream())
                .findFirst()
                .orElse(say.in("sans nom", "unnamed"));
    }

    private String detail(Mapping entry) {
        String name = name(entry);
        List<String> details = new ArrayList<>();
        for (String key : DETAILS) {
            entry.get(key)
                    .flatMap(this::words)
                    .filter(words -> !words.equals(name))
                    .ifPresent(words ->
                            details.add(Code.isCode(words) ? InWords.name(Code.of(words), say.lang()) : words));
        }
        return String.join(" · ", details);
    }

    /** The words of a single value, or of a text in the reader's language where it has them. */
    private Optional<String> words(Node node) {
        return switch (node) {
            case Scalar scalar -> Optional.of(scalar.text());
            case Mapping text ->
                text.get(say.lang().base().tag())
                        .or(() -> text.entries().stream().map(Node.Entry::value).findFirst())
                        .filter(Scalar.class::isInstance)
                        .map(each -> ((Scalar) each).text());
            case Sequence ignored -> Optional.empty();
        };
    }
}
