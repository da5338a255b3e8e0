package org.diapason.studio.toolkit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.kit.Format;
import org.diapason.formats.kit.KitFile;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.StepOfCheck;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Traces;
import org.diapason.studio.shell.Visit;

/** Everything that can be made from a series: shown, chosen, made. */
final class ToolkitPage {

    private static final String PAGE = "toolkit/page.jte";
    private static final int STEP = 6;
    private static final Text RUNS = Text.both(
            "Des fichiers sont déjà en train d'être faits\u00a0: attendez qu'ils soient prêts.",
            "Files are being made already: wait until they are ready.");

    private final Desk desk;
    private final Shelf<Dossier> series;
    private final Cabinet cabinet;
    private final Shelf<Making> marks;
    private final Beside<Making> makings;
    private final Beside<Choice> choices;
    private final Jobs jobs;
    private final Clock clock;

    ToolkitPage(Studio studio, Clock clock, Executor hands) {
        this.desk = studio.desk();
        this.series = studio.series();
        this.cabinet = studio.cabinet();
        this.marks = studio.shelves().of(Making.SCRIPT);
        this.makings = new Beside<>(studio.shelves(), Making.SCRIPT, Making.NONE);
        this.choices = new Beside<>(studio.shelves(), Choice.SCRIPT, Choice.USUAL);
        this.clock = clock;
        this.jobs = new Jobs(studio, clock, hands);
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page(template(visit.piece()), view(visit, opened, "")))
                .orElseGet(Answer::notFound);
    }

    private static String template(String piece) {
        return switch (piece) {
            case "making" -> "toolkit/making.jte";
            case "kit" -> "toolkit/kit.jte";
            default -> PAGE;
        };
    }

    /** Remembers languages and formats for everybody who works on the series. */
    Answer choose(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        List<String> langs =
                Choice.LANGS.stream().filter(visit.fields("lang")::contains).toList();
        List<String> formats = Choice.toChoose().stream()
                .map(Format::extension)
                .filter(visit.fields("format")::contains)
                .toList();
        if (langs.isEmpty() || formats.isEmpty()) {
            String refusal = visit.say()
                    .in("Cochez au moins une langue et un format.", "Tick at least one language and one format.");
            return Answer.refused(PAGE, view(visit, opened.get(), refusal));
        }
        Text words = Text.both("Langues et formats des outils", "Languages and formats of the tools");
        choices.update(
                opened.get().id(),
                visit.act("toolkit-chosen", words),
                before -> new Change.To<Choice, Boolean>(new Choice(langs, formats)));
        return Answer.seeOther(
                opened.get().path("toolkit"), Text.both("C'est retenu pour cette série.", "Kept for this series."));
    }

    /** Begins to make what was asked for, unless files are being made already. */
    Answer make(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Id id = opened.get().id();
        String here = opened.get().path("toolkit");
        // Before the mark: whoever begins between the two is met by the revision.
        long before = makings.kept(visit.organisation(), id).map(Kept::revision).orElse(1L);
        Optional<Progress> progress = progress(visit, id);
        Instant now = clock.instant();
        if (progress.filter(each -> each.runs(now)).isPresent()) {
            return Answer.seeOther(here, RUNS);
        }
        List<KitFile> files = new Asked(visit.field("what")).among(inventory(visit, opened.get()));
        if (files.isEmpty()) {
            return Answer.seeOther(here, Text.both("Tout est à jour.", "Everything is up to date."));
        }
        Text words = Text.both("Outils faits\u00a0: " + files.size(), "Tools made: " + files.size());
        Saving<Making, Boolean> saving = makings.updateKept(
                id,
                visit.act("toolkit-made", words),
                kept -> kept.revision() == before
                        ? new Change.To<>(
                                new Making(files.stream().map(KitFile::name).toList()))
                        : new Change.Refused<>(true));
        if (saving instanceof Saving.Refused) {
            return Answer.seeOther(here, RUNS);
        }
        if (saving instanceof Saving.Saved) {
            jobs.start(new Jobs.Job(
                    visit.organisation(), id, opened.get().kept().revision(), visit.today(), Studio.edition(), files));
        }
        return Answer.seeOther(here, Text.both("", ""));
    }

    Inventory inventory(Visit visit, Opened opened) {
        Choice choice = choices.kept(visit.organisation(), opened.id())
                .map(Kept::content)
                .orElseGet(() -> Choice.usual(opened.series()));
        return new Inventory(opened, series, visit.organisation(), choice, Studio.edition(), visit.say())
                .with(cabinet.list(visit.organisation(), opened.id()));
    }

    private Optional<Progress> progress(Visit visit, Id id) {
        return Progress.read(marks.mark(visit.organisation(), id));
    }

    private ToolkitView view(Visit visit, Opened opened, String refusal) {
        Say say = visit.say();
        // Before what is there: a job that ends meanwhile would leave a page that shows neither the job nor its files.
        Optional<Progress> progress = progress(visit, opened.id());
        Instant now = clock.instant();
        Inventory inventory = inventory(visit, opened);
        Laying laying = new Laying(inventory, opened.path("toolkit"), say, visit.zone());
        Choice choice = inventory.choice();
        ToolkitView.Tally tally = laying.tally();
        opened.told().note(new Traces.Looked(tally.stale()));
        return new ToolkitView(
                opened.path("toolkit"),
                tally,
                progress.filter(each -> each.runs(now)),
                progress.map(Progress::now).flatMap(laying::named),
                progress.filter(Progress::isOver).map(Progress::failed).orElse(List.of()),
                progress.filter(each -> !each.isOver() && !each.runs(now)).isPresent(),
                Choice.LANGS.stream()
                        .map(each -> new ToolkitView.Option(
                                each, langs(each, say), choice.langs().contains(each)))
                        .toList(),
                Choice.toChoose().stream()
                        .map(format -> new ToolkitView.Option(
                                format.extension(),
                                format.label().show(say.lang()),
                                choice.formats().contains(format.extension())))
                        .toList(),
                refusal,
                laying.families(),
                missing(opened, say),
                Ways.of(opened, say));
    }

    private static String langs(String choice, Say say) {
        return switch (choice) {
            case "fr" -> say.in("en français", "in French");
            case "en" -> say.in("en anglais", "in English");
            default -> say.in("les deux dans un même fichier", "both in one file");
        };
    }

    private static List<Said> missing(Opened opened, Say say) {
        return opened.harmony().findings().stream()
                .filter(noted -> StepOfCheck.isOpen(noted) && StepOfCheck.of(noted.check()) == STEP)
                .map(noted -> say.text(noted.finding().message()))
                .toList();
    }
}
