package org.diapason.studio.accord;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.DecisionFiles;
import org.diapason.formats.seriesfile.DecisionScript;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What can be done with files that were sent: read them again, take what came in, set it aside. */
final class ImportActs {

    private final Shelf<Import> imports;
    private final Shelf<Parcel> parcels;
    private final Shelf<Dossier> series;
    private final Beside<Ledger> ledgers;
    private final Beside<Decisions> decisions;
    private final Jobs jobs;

    ImportActs(Studio studio, Jobs jobs) {
        this.imports = studio.shelves().of(ImportForms.SCRIPT);
        this.parcels = studio.shelves().of(Parcel.SCRIPT);
        this.series = studio.series();
        this.ledgers = new Beside<>(studio.shelves(), Ledger.SCRIPT, Ledger.EMPTY);
        this.decisions = new Beside<>(studio.shelves(), new DecisionScript(), Decisions.NONE);
        this.jobs = jobs;
    }

    Answer readAgain(Visit visit) {
        return ImportPage.find(imports, visit)
                .map(kept -> readAgain(visit, kept, Text.both("La lecture recommence.", "The reading begins again.")))
                .orElseGet(Answer::notFound);
    }

    private Answer readAgain(Visit visit, Kept<Import> kept, Text said) {
        Act act = visit.act("import-begun-again", Text.both("Lecture relancée", "Reading begun again"));
        String mark = imports.mark(visit.organisation(), kept.id());
        Saving<Import, Boolean> saving = imports.update(
                kept.id(),
                act,
                now -> canBeRead(now.content().marked(mark), visit)
                        ? new Change.To<>(now.content().at(jobs.begun()))
                        : new Change.Refused<>(true));
        if (saving instanceof Saving.Saved) {
            jobs.start(visit.organisation(), kept.id(), visit.zone());
        }
        return Answer.seeOther("/accord/imports/" + kept.id(), said);
    }

    private static boolean canBeRead(Import what, Visit visit) {
        return switch (what.stage()) {
            case Import.Reading ignored -> what.isInterrupted(visit.now());
            case Import.Read ignored -> true;
            case Import.Failed ignored -> true;
            case Import.Accepted ignored -> false;
            case Import.Dropped ignored -> false;
        };
    }

    Answer accept(Visit visit) {
        Optional<Kept<Import>> kept = ImportPage.find(imports, visit);
        if (kept.isEmpty()) {
            return Answer.notFound();
        }
        String here = "/accord/imports/" + kept.get().id();
        if (kept.get().content().stage() instanceof Import.Accepted(Id into)) {
            return Answer.seeOther("/series/" + into + "/accord/proposals", Text.both("", ""));
        }
        if (!(kept.get().content().stage() instanceof Import.Read(Arrived arrived))
                || !(arrived.series() instanceof Fact.Stated<String>(String json))) {
            return Answer.seeOther(here, Text.both("Rien n'attend ici.", "Nothing waits here."));
        }
        Dossier dossier = new SeriesScript().read(json);
        Fact<Id> target = kept.get().content().series();
        if (target instanceof Fact.Stated<Id>(Id into)) {
            return visit.who().may(Right.DECIDE, into)
                    ? merge(visit, kept.get(), arrived, into, dossier)
                    : Answer.seeOther(
                            here,
                            Text.both(
                                    "La personne responsable du programme prend ce qui change une série qui existe déjà.",
                                    "The program lead takes what changes a series that exists already."));
        }
        Act act = visit.act(
                "series-begun", words("Série commencée à partir de fichiers", "Series begun from files", kept.get()));
        series.add(kept.get().id(), act, dossier);
        return settle(visit, kept.get(), arrived, kept.get().id());
    }

    /** Nothing that somebody wrote since the files were read may be lost: then they are read again beside it. */
    private Answer merge(Visit visit, Kept<Import> kept, Arrived arrived, Id into, Dossier dossier) {
        Act act = visit.act("import-taken", words("Fichiers importés", "Files imported", kept));
        Saving<Dossier, Boolean> saving = series.update(
                into,
                act,
                now -> now.revision() == arrived.basis() ? new Change.To<>(dossier) : new Change.Refused<>(true));
        return switch (saving) {
            case Saving.Saved<Dossier, Boolean> ignored -> settle(visit, kept, arrived, into);
            case Saving.Repeated<Dossier, Boolean> ignored -> settle(visit, kept, arrived, into);
            case Saving.Refused<Dossier, Boolean> ignored ->
                readAgain(
                        visit,
                        kept,
                        Text.both(
                                "La série a changé entre-temps\u00a0: les fichiers sont relus à côté de ce qu'elle dit maintenant.",
                                "The series changed in the meantime: the files are read again beside what it says now."));
            case Saving.Gone<Dossier, Boolean> ignored -> Answer.notFound();
        };
    }

    private Answer settle(Visit visit, Kept<Import> kept, Arrived arrived, Id into) {
        Act act = visit.act("import-taken", words("Import accepté", "Import taken", kept));
        if (arrived.ledger().isStated() || arrived.columns().isStated()) {
            ledgers.update(
                    into,
                    act,
                    old -> new Change.To<Ledger, Boolean>(new Ledger(
                            arrived.ledger().or(old.imports()),
                            arrived.columns().or(old.columns()))));
        }
        arrived.decisions()
                .ifStated(yaml -> DecisionFiles.read("decisions.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                        .decisions()
                        .ifPresent(
                                made -> decisions.update(into, act, old -> new Change.To<Decisions, Boolean>(made))));
        imports.update(
                kept.id(),
                act,
                now -> new Change.To<Import, Boolean>(now.content().at(new Import.Accepted(into))));
        clear(kept, act);
        return Answer.seeOther(
                "/series/" + into + "/accord/proposals",
                Text.both(
                        "C'est entré. Voici ce que le portefeuille propose.",
                        "It is in. Here is what the portfolio proposes."));
    }

    Answer drop(Visit visit) {
        return ImportPage.find(imports, visit)
                .map(kept -> {
                    Act act = visit.act("import-dropped", words("Import mis de côté", "Import set aside", kept));
                    Saving<Import, Boolean> saving = imports.update(
                            kept.id(),
                            act,
                            now -> now.content().stage() instanceof Import.Accepted
                                    ? new Change.Refused<>(true)
                                    : new Change.To<>(now.content().at(new Import.Dropped())));
                    if (saving instanceof Saving.Saved) {
                        clear(kept, act);
                    }
                    return Answer.seeOther("/accord", Text.both("Import mis de côté.", "Import set aside."));
                })
                .orElseGet(Answer::notFound);
    }

    /** The bytes that were sent have served: nothing of them stays, in no revision either. */
    private void clear(Kept<Import> kept, Act act) {
        Text words = Text.both("Fichier détruit", "File destroyed");
        Act end = new Act(act.by(), act.at(), act.verb(), words, Fact.silent());
        kept.content().files().forEach(file -> parcels.destroy(file.parcel(), end));
    }

    private static Text words(String french, String english, Kept<Import> kept) {
        Text title = kept.content().title();
        return Text.both(
                french + "\u00a0: " + title.show(org.diapason.core.base.Lang.FR),
                english + ": " + title.show(org.diapason.core.base.Lang.EN));
    }
}
