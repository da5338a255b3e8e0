package org.diapason.studio.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.edit.Difference;
import org.diapason.formats.edit.Differences;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;

/** Tells what differs between two states of a series, each place and value in words. */
final class Telling {

    private static final int MOST = 400;

    /** What came or went as a whole is told in its parts when it takes more characters than these. */
    private static final int LONGEST = 240;

    private final Node was;
    private final Node is;
    private final Wording wording;
    private final List<RevisionView.Changed> told = new ArrayList<>();

    Telling(Node was, Node is, Lang lang) {
        this.was = was;
        this.is = is;
        this.wording = new Wording(lang);
    }

    List<RevisionView.Changed> list() {
        Differences.between(was, is).forEach(this::tell);
        return List.copyOf(told);
    }

    private void tell(Difference one) {
        if (told.size() == MOST) {
            return;
        }
        Node root = one.after().isPresent() ? is : was;
        Optional<Codec<?>> codec = Edits.codecAt(root, one.place());
        String before = one.isOrder() || one.before().isEmpty() ? "" : wording.value(one.before(), codec);
        String after = one.isOrder() || one.after().isEmpty() ? "" : wording.value(one.after(), codec);
        List<Difference> parts = before.length() + after.length() > LONGEST ? parts(one, codec) : List.of();
        if (parts.isEmpty()) {
            told.add(new RevisionView.Changed(how(one), wording.label(root, one.place()), before, after));
        } else {
            parts.forEach(this::tell);
        }
    }

    /** The parts of what came or went as a whole; nothing when it has none. */
    private static List<Difference> parts(Difference one, Optional<Codec<?>> codec) {
        boolean came = one.before().isEmpty();
        if (one.isOrder() || codec.isEmpty() || came == one.after().isEmpty()) {
            return List.of();
        }
        Node whole = came ? one.after().orElseThrow() : one.before().orElseThrow();
        Optional<Node> nothing = switch (whole) {
            case Mapping ignored -> Optional.of(Node.mapping(List.of()));
            case Sequence ignored -> Optional.of(Node.sequence(List.of()));
            case Node.Scalar ignored -> Optional.empty();
        };
        List<Difference> parts = nothing.map(none -> came
                        ? Differences.between(codec.get(), one.place(), none, whole)
                        : Differences.between(codec.get(), one.place(), whole, none))
                .orElse(List.of());
        boolean deeper = parts.stream().noneMatch(part -> part.place().equals(one.place()));
        return deeper ? parts : List.of();
    }

    private static String how(Difference one) {
        if (one.isOrder()) {
            return "order";
        }
        return one.before().isEmpty() ? "added" : one.after().isEmpty() ? "removed" : "changed";
    }
}
