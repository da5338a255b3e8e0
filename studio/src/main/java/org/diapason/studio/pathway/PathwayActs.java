package org.diapason.studio.pathway;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Role;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What can be done to a pathway, each by one small form. */
final class PathwayActs {

    static final String OF = "of";
    static final String CODE = "code";

    private static final String PAGE = "pathway";
    private static final Place APPROACH = Place.TOP.field("pathway").field("approach");
    private static final Place OFF_RAMPS = Place.TOP.field("pathway").field("off-ramps");

    private final Pen pen;

    PathwayActs(Studio studio) {
        this.pen = new Pen(studio);
    }

    Answer choose(Visit visit) {
        String approach = visit.field("approach");
        if (!isWordOf(Approach.values(), approach)) {
            return Answer.notFound();
        }
        Text said = Text.both("L'approche est choisie.", "The approach is chosen.");
        return pen.writeAndShow(
                visit, "approach-chosen", said, tree -> Edits.put(tree, APPROACH, Node.string(approach)), PAGE);
    }

    Answer role(Visit visit) {
        Optional<Code> code = code(visit, CODE);
        String role = visit.field("role");
        if (code.isEmpty() || !isWordOf(Role.values(), role)) {
            return Answer.notFound();
        }
        Place place = credential(code.get()).field("role");
        Text said = Text.both("Le rôle de " + code.get() + " est noté.", "The part of " + code.get() + " is noted.");
        return pen.writeAndShow(visit, "role-chosen", said, tree -> Edits.put(tree, place, Node.string(role)), PAGE);
    }

    Answer require(Visit visit) {
        Optional<Code> of = code(visit, OF);
        Optional<Code> code = code(visit, CODE);
        if (of.isEmpty() || code.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both(
                of.get() + " requiert maintenant " + code.get() + ".", of.get() + " now requires " + code.get() + ".");
        return pen.writeAndShow(
                visit, "prerequisite-added", said, tree -> Prerequisites.add(tree, of.get(), code.get()), PAGE);
    }

    Answer release(Visit visit) {
        Optional<Code> of = code(visit, OF);
        Optional<Code> code = code(visit, CODE);
        if (of.isEmpty() || code.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both(
                of.get() + " ne requiert plus " + code.get() + ".",
                of.get() + " no longer requires " + code.get() + ".");
        return pen.writeAndShow(
                visit, "prerequisite-removed", said, tree -> Prerequisites.remove(tree, of.get(), code.get()), PAGE);
    }

    Answer offRamp(Visit visit) {
        Optional<Code> after = code(visit, CODE);
        String value = visit.field("value");
        if (after.isEmpty() || value.isEmpty()) {
            return Answer.notFound();
        }
        Node words = Node.mapping(List.of(Node.entry(visit.lang().tag(), Node.string(value))));
        Node ramp = Node.mapping(
                List.of(Node.entry("after", Node.string(after.get().value())), Node.entry("value", words)));
        Text said = Text.both(
                "On peut maintenant partir après " + after.get() + ".",
                "Learners may now leave after " + after.get() + ".");
        return pen.writeAndShow(visit, "off-ramp-added", said, tree -> Edits.add(tree, OFF_RAMPS, ramp), PAGE);
    }

    Answer closeOffRamp(Visit visit) {
        Optional<Code> after = code(visit, CODE);
        if (after.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both(
                "La sortie après " + after.get() + " est retirée.",
                "The off-ramp after " + after.get() + " is removed.");
        return pen.writeAndShow(
                visit,
                "off-ramp-removed",
                said,
                tree -> Prerequisites.closeOffRamp(tree, OFF_RAMPS, after.get()),
                PAGE);
    }

    static Place credential(Code code) {
        return Place.TOP.field("micro-credentials").item(code);
    }

    private static Optional<Code> code(Visit visit, String field) {
        return Optional.of(visit.field(field)).filter(Code::isCode).map(Code::of);
    }

    private static boolean isWordOf(Enum<?>[] values, String word) {
        return List.of(values).stream()
                .anyMatch(value -> PathwayPage.word(value).equals(word));
    }
}
