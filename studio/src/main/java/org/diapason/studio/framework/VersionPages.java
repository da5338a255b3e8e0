package org.diapason.studio.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Lineage;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.impact.FrameworkChange;
import org.diapason.core.shelf.Act;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The life of a framework: a draft is read by others, published under a number, and a series is put under it on purpose. */
final class VersionPages {

    private static final String PAGE = "framework";

    private static final Text CHANGED = Text.both(
            "Le brouillon a changé pendant que vous le lisiez\u00a0: relisez-le avant de le publier.",
            "The draft changed while you were reading it: read it again before you publish it.");

    private final Studio studio;
    private final Workbench bench;

    VersionPages(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
    }

    Answer ask(Visit visit) {
        Text said = Text.both("L'examen du brouillon est demandé.", "The review of the draft is asked for.");
        return keep(visit, "framework-review-asked", said, lineage -> lineage.asking(signed(visit)));
    }

    Answer remark(Visit visit) {
        String words = visit.field("words").replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            Text first = Text.both("Écrivez d'abord votre remarque.", "Write your remark first.");
            return studio.desk()
                    .open(visit)
                    .map(opened -> Answer.seeOther(opened.path(PAGE), first))
                    .orElseGet(Answer::notFound);
        }
        Text said = Text.both("Votre remarque est notée.", "Your remark is noted.");
        return keep(
                visit,
                "framework-remarked",
                said,
                lineage -> lineage.remarking(new Lineage.Remark(signed(visit), words)));
    }

    Answer drop(Visit visit) {
        Text said = Text.both("Le brouillon est abandonné.", "The draft is given up.");
        return keep(visit, "framework-draft-dropped", said, Lineage::withoutDraft);
    }

    private Answer keep(Visit visit, String verb, Text said, UnaryOperator<Lineage> change) {
        return studio.desk()
                .open(visit)
                .map(opened -> {
                    bench.keep(opened.id(), visit.act(verb, said), change);
                    return Answer.seeOther(opened.path(PAGE), said);
                })
                .orElseGet(Answer::notFound);
    }

    /** Publishes what the team works on; the first version carries the series with it, for it already lies under it. */
    Answer publish(Visit visit) {
        return studio.desk().open(visit).map(opened -> publish(visit, opened)).orElseGet(Answer::notFound);
    }

    private Answer publish(Visit visit, Opened opened) {
        Framework working = bench.working(opened, visit);
        if (visit.revision() > 0 && !bench.base(opened, visit).framework().equals(working)) {
            return Answer.seeOther(opened.path(PAGE), CHANGED);
        }
        Framework version = working.published(number(visit, opened, working), visit.today(), Checks.EDITION);
        Text said = Text.both(
                "La version " + version.version() + " est publiée.", "Version " + version.version() + " is published.");
        boolean first = !Workbench.isPinned(opened);
        if (first && !bench.pin(opened.id(), second(visit, "framework-pinned", said), working, version)) {
            return Answer.seeOther(opened.path(PAGE), CHANGED);
        }
        // The version that the series followed so far is kept too, even when it came with a file: a way back.
        UnaryOperator<Lineage> out = lineage ->
                (first ? lineage : lineage.publishing(opened.dossier().framework())).publishing(version);
        bench.keep(opened.id(), visit.act("framework-published", said), out);
        return Answer.seeOther(opened.path(PAGE + (first ? "" : "/upgrade?to=" + version.version())), said);
    }

    private Version number(Visit visit, Opened opened, Framework working) {
        String asked = visit.field("version");
        Version proposed = Version.isVersion(asked) ? new Version(asked) : working.version();
        Framework pinned = opened.dossier().framework();
        boolean taken = bench.lineage(opened, visit).version(proposed).isPresent()
                || (Workbench.isPinned(opened) && pinned.version().equals(proposed));
        return taken ? Workbench.after(bench.lineage(opened, visit), working) : proposed;
    }

    /** What it would cause to put the series under another version. */
    Answer upgrade(Visit visit) {
        return studio.desk()
                .open(visit)
                .flatMap(opened -> bench.version(opened, visit, visit.field("to"))
                        .map(to -> Answer.page(
                                "framework/upgrade.jte",
                                new UpgradeView(
                                        opened.dossier().framework().version().value(),
                                        to.version().value(),
                                        Impacts.of(opened, to, visit.say()),
                                        opened.path(PAGE)))))
                .orElseGet(Answer::notFound);
    }

    Answer pin(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Framework> to = opened.flatMap(each -> bench.version(each, visit, visit.field("to")));
        if (opened.isEmpty() || to.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both(
                "La série suit maintenant la version " + to.get().version() + ".",
                "The series now follows version " + to.get().version() + ".");
        bench.pin(opened.get().id(), visit.act("framework-pinned", said), framework -> to.get());
        return Answer.seeOther(opened.get().path(PAGE), said);
    }

    /** Two versions held side by side, in words. */
    Answer compare(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Framework> from = opened.flatMap(each -> bench.version(each, visit, visit.field("from")));
        Optional<Framework> to = opened.flatMap(each -> bench.version(each, visit, visit.field("to")));
        if (opened.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Answer.notFound();
        }
        FrameworkChange change = FrameworkChange.between(from.get(), to.get());
        ChangeWords words = new ChangeWords(change, visit.say());
        List<String> sentences = change.changes().stream().map(words::of).toList();
        return Answer.page(
                "framework/comparison.jte",
                new ComparisonView(
                        from.get().version().value(),
                        to.get().version().value(),
                        sentences,
                        opened.get().path(PAGE)));
    }

    private static Lineage.Signed signed(Visit visit) {
        return new Lineage.Signed(visit.who().name(), visit.today());
    }

    /** A second act of one form, with a key of its own. */
    private static Act second(Visit visit, String verb, Text words) {
        String key = visit.field(Visit.KEY);
        return new Act(
                visit.who(),
                visit.now(),
                Code.of(verb),
                words,
                key.isBlank() || key.length() > 90 ? Fact.silent() : Fact.of(key + "-pin"));
    }
}
