package org.diapason.studio.credentials;

import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.studio.kit.Editing;
import org.diapason.studio.kit.Submitted;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Keeps what came back with a form, together with what others kept meanwhile. */
final class Saving {

    private final Shelf<Dossier> series;

    Saving(Studio studio) {
        this.series = studio.series();
    }

    /** What came of it: kept, or to be shown again on what is kept now. */
    sealed interface Came {

        record Kept(Dossier dossier) implements Came {}

        record Back(org.diapason.core.shelf.Kept<Dossier> now, Submitted.Again again) implements Came {}
    }

    Came save(Visit visit, Edited edited, Editing editing, String verb, Text words) {
        Dossier base = base(visit, edited);
        org.diapason.core.shelf.Saving<Dossier, Submitted.Again> saving =
                series.update(edited.opened().id(), visit.act(verb, words), kept -> change(editing, base, kept, visit));
        return switch (saving) {
            case org.diapason.core.shelf.Saving.Saved<Dossier, Submitted.Again>(Kept<Dossier> kept) ->
                new Came.Kept(kept.content());
            case org.diapason.core.shelf.Saving.Repeated<Dossier, Submitted.Again>(Kept<Dossier> kept) ->
                new Came.Kept(kept.content());
            case org.diapason.core.shelf.Saving.Refused<Dossier, Submitted.Again>(
                    Kept<Dossier> kept,
                    Submitted.Again why) -> new Came.Back(kept, why);
            case org.diapason.core.shelf.Saving.Gone<Dossier, Submitted.Again>() -> new Came.Kept(base);
        };
    }

    /** The series at the revision that the form was filled in on. */
    Dossier base(Visit visit, Edited edited) {
        Optional<Kept<Dossier>> then = visit.revision() > 0
                ? series.find(visit.organisation(), edited.opened().id(), visit.revision())
                : Optional.empty();
        return then.map(Kept::content).orElse(edited.opened().dossier());
    }

    private static Change<Dossier, Submitted.Again> change(
            Editing editing, Dossier base, Kept<Dossier> kept, Visit visit) {
        return switch (editing.submit(base, kept.content(), visit.form())) {
            case Submitted.Ready(Dossier dossier, var _) -> new Change.To<>(dossier);
            case Submitted.Again again -> new Change.Refused<>(again);
        };
    }
}
