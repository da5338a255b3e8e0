package org.diapason.studio.history;

import java.time.Duration;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Has a series back as it was: an act of its own, so that it can be undone like any other. */
final class Restoring {

    /** So long after an act whoever did it may undo it in one go. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private final Shelf<Dossier> series;

    Restoring(Studio studio) {
        this.series = studio.series();
    }

    Answer restore(Visit visit) {
        String number = visit.part("revision");
        Optional<Kept<Dossier>> then = visit.series()
                .filter(id -> number.matches("[0-9]{1,18}"))
                .flatMap(id -> series.find(visit.organisation(), id, Long.parseLong(number)));
        if (then.isEmpty()) {
            return Answer.notFound();
        }
        Text words = Text.both("Rétablie telle qu'à la révision " + number, "Restored as of revision " + number);
        return put(
                visit,
                then.get(),
                words,
                Text.both(
                        "La série est de nouveau telle qu'à la révision " + number + ".",
                        "The series is again as it was at revision " + number + "."));
    }

    /** Undoes the newest act, when it is the visitor's own and fresh: what somebody else did is undone in the history. */
    Answer undo(Visit visit) {
        Optional<Kept<Dossier>> now = visit.series().flatMap(id -> series.find(visit.organisation(), id));
        if (now.isEmpty()) {
            return Answer.notFound();
        }
        Past last = series.history(visit.organisation(), now.get().id()).getFirst();
        Optional<Kept<Dossier>> before =
                series.find(visit.organisation(), now.get().id(), last.revision() - 1);
        boolean own = last.actor().equals(visit.who().id())
                && last.revision() == visit.revision()
                && last.at().plus(AT_ONCE).isAfter(visit.now());
        if (!own || before.isEmpty()) {
            return changedSince(now.get());
        }
        Text words = Text.both(
                "Annulé\u00a0: " + last.words().show(org.diapason.core.base.Lang.FR),
                "Undone: " + last.words().show(org.diapason.core.base.Lang.EN));
        return put(visit, before.get(), words, Text.both("C'est annulé.", "It is undone."));
    }

    private Answer put(Visit visit, Kept<Dossier> then, Text words, Text said) {
        Act act = visit.act("revision-restored", words);
        Saving<Dossier, Boolean> saving = series.update(
                then.id(),
                act,
                now -> now.revision() == visit.revision()
                        ? new Change.To<>(then.content())
                        : new Change.Refused<>(true));
        return saving instanceof Saving.Refused<Dossier, Boolean>(Kept<Dossier> now, var why)
                ? changedSince(now)
                : Answer.seeOther("/series/" + then.id() + "/history", said);
    }

    private static Answer changedSince(Kept<Dossier> now) {
        return Answer.seeOther(
                "/series/" + now.id() + "/history",
                Text.both(
                        "Rien n'a été rétabli\u00a0: la série a changé entre-temps. Regardez d'abord ce qui est nouveau.",
                        "Nothing was restored: the series changed in the meantime. Look first at what is new."));
    }
}
