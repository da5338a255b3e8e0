package org.diapason.studio.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** Adds and takes away single steps of what micro-credentials and milestones require. */
final class Prerequisites {

    private static final String OF = "of";
    private static final String AT_LEAST = "at-least";

    private Prerequisites() {}

    /** The tree in which this one requires that one, beside what it required before. */
    static Node add(Node tree, Code of, Code code) {
        Place list = requires(tree, of);
        boolean there = Edits.at(tree, list)
                .filter(node -> node instanceof Sequence sequence && names(sequence, code))
                .isPresent();
        return there ? tree : Edits.add(tree, list, Node.string(code.value()));
    }

    /** The tree in which this one no longer requires that one, whether alone or among several. */
    static Node remove(Node tree, Code of, Code code) {
        Place list = requires(tree, of);
        return Edits.at(tree, list)
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .map(sequence -> Edits.put(tree, list, without(sequence, code)))
                .orElse(tree);
    }

    /** The tree without the off-ramps after this step. */
    static Node closeOffRamp(Node tree, Place offRamps, Code after) {
        return Edits.at(tree, offRamps)
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .map(ramps -> Edits.put(
                        tree,
                        offRamps,
                        Node.sequence(ramps.items().stream()
                                .filter(ramp -> !(ramp instanceof Mapping mapping && isAfter(mapping, after)))
                                .toList())))
                .orElse(tree);
    }

    private static boolean isAfter(Mapping ramp, Code after) {
        return ramp.get("after").filter(node -> is(node, after)).isPresent();
    }

    private static Place requires(Node tree, Code of) {
        Place milestone = Place.TOP.field("milestones").item(of);
        boolean isMilestone = Edits.at(tree, milestone).isPresent();
        return (isMilestone ? milestone : PathwayActs.credential(of)).field("requires");
    }

    private static boolean names(Sequence requires, Code code) {
        return requires.items().stream().anyMatch(item -> is(item, code));
    }

    private static boolean is(Node node, Code code) {
        return node instanceof Scalar scalar && scalar.text().equals(code.value());
    }

    private static Node without(Sequence requires, Code code) {
        List<Node> kept = new ArrayList<>();
        for (Node item : requires.items()) {
            if (item instanceof Mapping choice) {
                withoutIn(choice, code).ifPresent(kept::add);
            } else if (!is(item, code)) {
                kept.add(item);
            }
        }
        return Node.sequence(kept);
    }

    /** A choice of several without one of them; it never asks for more than are left. */
    private static Optional<Node> withoutIn(Mapping choice, Code code) {
        if (!(choice.get(OF).orElse(choice) instanceof Sequence among) || !names(among, code)) {
            return Optional.of(choice);
        }
        List<Node> left = among.items().stream().filter(item -> !is(item, code)).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : choice.entries()) {
            entries.add(
                    switch (entry.key()) {
                        case OF -> Node.entry(OF, Node.sequence(left));
                        case AT_LEAST -> Node.entry(AT_LEAST, atMost(entry.value(), left.size()));
                        default -> entry;
                    });
        }
        return Optional.of(Node.mapping(entries));
    }

    private static Node atMost(Node asked, int left) {
        return asked instanceof Scalar scalar && Integer.parseInt(scalar.text()) <= left
                ? asked
                : Node.number(Integer.toString(left));
    }
}
