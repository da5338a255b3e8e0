package org.diapason.studio.lifecycle;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ProcessModels;
import org.diapason.core.harmony.lifecycle.Lifecycle;
import org.diapason.core.harmony.lifecycle.Passage;
import org.diapason.core.people.Right;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.framework.Workbench;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Where everything stands, and how it moves on. */
final class LifecyclePage {

    private static final String PAGE = "lifecycle";

    private final Studio studio;
    private final Workbench bench;
    private final Pen pen;

    LifecyclePage(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
        this.pen = new Pen(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page("lifecycle/page.jte", new Stands(opened, visit.say()).view()))
                .orElseGet(Answer::notFound);
    }

    Answer choose(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Code> process = code(visit.field("process"))
                .filter(code -> ProcessModels.find(code).isPresent());
        if (opened.isEmpty() || process.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both("Le processus est choisi.", "The process is chosen.");
        bench.choose(opened.get(), visit.act("process-chosen", said), "process", process.get());
        return Answer.seeOther(opened.get().path(PAGE), said);
    }

    /** Moves on; past a gate that does not hold only whoever decides may let it. */
    Answer move(Visit visit) {
        Optional<Opened> found = studio.desk().open(visit);
        Optional<Code> phase = code(visit.field("phase"));
        if (found.isEmpty() || phase.isEmpty()) {
            return Answer.notFound();
        }
        Opened opened = found.get();
        Fact<Code> credential = code(visit.field("code")).map(Fact::of).orElse(Fact.silent());
        if (isHeld(opened, credential, phase.get()) && !visit.may(Right.DECIDE)) {
            return Answer.seeOther(
                    opened.path(PAGE),
                    Text.both(
                            "Ce jalon n'est pas franchi\u00a0: demandez à qui décide.",
                            "This gate does not hold: ask whoever decides."));
        }
        Text said = Text.both("La phase est notée.", "The phase is noted.");
        Place place = credential
                .map(code -> Place.TOP.field("micro-credentials").item(code))
                .orElse(Place.TOP)
                .field("phase");
        return pen.writeAndShow(
                visit,
                "phase-moved",
                said,
                tree -> Edits.put(tree, place, Node.string(phase.get().value())),
                PAGE);
    }

    /** Notes when a micro-credential is looked at again: renewing it is giving it another day. */
    Answer review(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Code> credential = code(visit.field("code"));
        if (opened.isEmpty()
                || credential
                        .flatMap(code -> opened.get().series().microCredential(code))
                        .isEmpty()) {
            return Answer.notFound();
        }
        Place place =
                Place.TOP.field("micro-credentials").item(credential.get()).field("review-on");
        Text said = Text.both("Le jour de la révision est noté.", "The day of the review is noted.");
        return pen.writeAndShow(
                visit, "review-planned", said, tree -> Edits.put(tree, place, Node.string(visit.field("on"))), PAGE);
    }

    /** Whether it would leave a phase whose gate does not hold. */
    private static boolean isHeld(Opened opened, Fact<Code> credential, Code to) {
        return Lifecycle.of(opened.seen(), opened.harmony().findings())
                .is(lifecycle -> lifecycle.stands().stream()
                        .filter(stand -> stand.credential().equals(credential))
                        .anyMatch(stand -> stand.ahead()
                                .is(gate -> gate.state() != Passage.State.OPEN
                                        && Lifecycle.behind(lifecycle.process(), to)
                                                .contains(gate.phase()))));
    }

    private static Optional<Code> code(String word) {
        return Optional.of(word).filter(Code::isCode).map(Code::of);
    }
}
