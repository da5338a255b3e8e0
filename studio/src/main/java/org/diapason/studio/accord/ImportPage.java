package org.diapason.studio.accord;

import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Files that were sent: how far their reading is, and what came in. */
final class ImportPage {

    private final Shelf<Import> imports;
    private final Desk desk;

    ImportPage(Studio studio) {
        this.imports = studio.shelves().of(ImportForms.SCRIPT);
        this.desk = studio.desk();
    }

    Answer show(Visit visit) {
        Optional<Kept<Import>> kept = find(imports, visit);
        if (kept.isEmpty()) {
            return Answer.notFound();
        }
        Optional<Opened> into = kept.get().content().series() instanceof Fact.Stated<Id>(Id series)
                ? desk.open(visit.organisation(), series, visit.today())
                : Optional.empty();
        ImportView view = new ArrivalWords(visit).view(kept.get(), into);
        return Answer.page(visit.wantsPiece() ? "accord/arrival.jte" : "accord/import.jte", view);
    }

    /** The import of the address, when there is one. */
    static Optional<Kept<Import>> find(Shelf<Import> imports, Visit visit) {
        return Id.parse(visit.part("import")).flatMap(id -> find(imports, visit.organisation(), id));
    }

    /** The same by its id, with the mark of its reader. */
    static Optional<Kept<Import>> find(Shelf<Import> imports, Id organisation, Id id) {
        return imports.find(organisation, id).map(kept -> {
            Import what = kept.content();
            return what.isReading()
                    ? new Kept<>(id, kept.revision(), what.marked(imports.mark(organisation, id)), kept.at(), kept.by())
                    : kept;
        });
    }
}
