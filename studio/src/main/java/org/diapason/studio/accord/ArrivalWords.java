package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.html.Say;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.portfolio.Change;
import org.diapason.formats.portfolio.Importers;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Tells in words how far an import is, and what came in. */
final class ArrivalWords {

    private static final int FEW = 12;
    private static final int MOST_DIFFERENCES = 300;

    private final Visit visit;
    private final Say say;

    ArrivalWords(Visit visit) {
        this.visit = visit;
        this.say = visit.say();
    }

    ImportView view(Kept<Import> kept, Optional<Opened> into) {
        Import what = kept.content();
        String title =
                into.map(opened -> say.text(opened.series().title()).words()).orElse("");
        String path = "/accord/imports/" + kept.id();
        String name = what.title().show(visit.lang());
        return switch (what.stage()) {
            case Import.Reading reading -> reading(path, name, title, reading, what.isInterrupted(visit.now()));
            case Import.Read(Arrived arrived) -> arrived(path, name, title, arrived, what.lang());
            case Import.Failed(var reason, var mend) ->
                bare(
                        path,
                        name,
                        title,
                        "failed",
                        reason.show(visit.lang())
                                + mend.map(how -> " " + how.show(visit.lang())).orElse(""),
                        "");
            case Import.Accepted(var series) -> bare(path, name, title, "accepted", "", "/series/" + series);
            case Import.Dropped() -> bare(path, name, title, "dropped", "", "");
        };
    }

    private static ImportView bare(String path, String name, String into, String state, String now, String next) {
        return new ImportView(
                path, name, state, now, -1, into, "", List.of(), List.of(), List.of(), List.of(), false, next);
    }

    private ImportView reading(String path, String name, String into, Import.Reading reading, boolean interrupted) {
        String now = reading.at() instanceof Fact.Stated<String>(String file)
                ? say.in("Lecture de ", "Reading ") + file
                : say.in("En attente de son tour", "Waiting for its turn");
        int done = reading.total() > 0 ? (int) Math.min(100, 100 * reading.done() / reading.total()) : -1;
        ImportView bare = bare(path, name, into, interrupted ? "interrupted" : "reading", now, "");
        return bare.at(done);
    }

    private ImportView arrived(String path, String name, String into, Arrived arrived, Lang lang) {
        boolean fresh = arrived.basis() == 0;
        return new ImportView(
                path,
                name,
                arrived.series().isStated() ? "read" : "nothing",
                "",
                100,
                into,
                sum(arrived) + (arrived.columns().isStated() ? supposed(lang) : ""),
                arrived.stories().stream().map(this::file).toList(),
                members(arrived),
                differing(arrived, each -> each.kind() != Change.Kind.ADDED),
                fresh ? List.of() : differing(arrived, each -> each.kind() == Change.Kind.ADDED),
                arrived.columns().isStated(),
                "");
    }

    private List<ImportView.Differing> differing(Arrived arrived, Predicate<Arrived.Difference> which) {
        return arrived.differences().stream()
                .filter(which)
                .sorted(Comparator.comparingInt(each -> order(each.kind())))
                .limit(MOST_DIFFERENCES)
                .map(this::differing)
                .toList();
    }

    private List<ImportView.Member> members(Arrived arrived) {
        return arrived.series()
                .map(json -> new SeriesScript()
                        .read(json).series().microCredentials().stream()
                                .map(this::member)
                                .toList())
                .orElse(List.of());
    }

    private ImportView.Member member(MicroCredential mc) {
        return new ImportView.Member(
                mc.code().value(),
                say.text(mc.title()),
                say.hours(mc.delivery().hours()),
                count(mc.learning().outcomes()),
                count(mc.learning().assessments()));
    }

    private String count(Fact<? extends List<?>> all) {
        return all.map(list -> String.valueOf(list.size())).orElse(say.notStated());
    }

    /** A spreadsheet does not say its language: what was chosen before is told while it can still be mended. */
    private String supposed(Lang lang) {
        return lang.equals(Lang.EN)
                ? say.in(" Le texte est pris pour de l'anglais.", " The text is taken for English.")
                : say.in(" Le texte est pris pour du français.", " The text is taken for French.");
    }

    private String sum(Arrived arrived) {
        int members = (int) arrived.stories().stream()
                .flatMap(story -> story.codes().stream())
                .distinct()
                .count();
        long doubts = arrived.stories().stream()
                .flatMap(story -> story.told().stream())
                .filter(told -> told.fate() == Fate.GUESSED)
                .count();
        String in = say.count(
                members,
                "micro-titre est entré",
                "micro-titres sont entrés",
                "micro-credential came in",
                "micro-credentials came in");
        String doubted = doubts == 0
                ? say.in(", sans aucun doute", ", without any doubt")
                : say.in(" ; ", "; ")
                        + say.count(
                                (int) doubts,
                                "passage mérite un regard",
                                "passages méritent un regard",
                                "passage deserves a look",
                                "passages deserve a look");
        return in + doubted + ".";
    }

    private ImportView.File file(Arrived.Story story) {
        List<ImportView.Group> groups = new ArrayList<>();
        for (Fate fate : List.of(Fate.GUESSED, Fate.ESTIMATED, Fate.LEFT, Fate.TAKEN)) {
            List<ImportView.Remarked> remarks = story.told().stream()
                    .filter(told -> told.fate() == fate)
                    .map(this::remarked)
                    .toList();
            int count = fate == Fate.TAKEN ? story.taken() : remarks.size();
            if (!remarks.isEmpty()) {
                boolean open = fate == Fate.GUESSED && remarks.size() <= FEW;
                groups.add(new ImportView.Group(mark(fate), word(fate, count), open, remarks, count - remarks.size()));
            }
        }
        return new ImportView.File(
                story.file(),
                kind(story.importer()),
                story.counts().stream().map(count -> count.show(visit.lang())).collect(Collectors.joining(", ")),
                story.codes().stream().map(Code::value).collect(Collectors.joining(", ")),
                groups,
                story.troubles().stream().map(this::remarked).toList());
    }

    private String kind(Fact<Code> importer) {
        return importer.map(id -> Importers.ALL.stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.label().show(visit.lang()))
                        .findFirst()
                        .orElse(say.in("fichier de série", "series file")))
                .orElse("");
    }

    private ImportView.Remarked remarked(Arrived.Told told) {
        return new ImportView.Remarked(
                told.spot(), told.original().orElse(""), told.message().show(visit.lang()));
    }

    private ImportView.Differing differing(Arrived.Difference difference) {
        String word = switch (difference.kind()) {
            case ADDED ->
                say.in(
                        "La série le taisait : elle prend ce que dit le fichier.",
                        "The series was silent: it takes what the file says.");
            case CHANGED ->
                say.in("Le fichier a changé : la série le suit.", "The file changed: the series follows it.");
            case DISPUTED -> say.in("En litige : la série garde sa valeur.", "Disputed: the series keeps its value.");
            case GONE ->
                say.in(
                        "Le fichier ne le dit plus : la série le garde.",
                        "The file says it no longer: the series keeps it.");
        };
        return new ImportView.Differing(
                word,
                difference.place(),
                difference.ours().orElse(say.notStated()),
                difference.theirs().orElse(say.notStated()),
                difference.spot());
    }

    private static int order(Change.Kind kind) {
        return switch (kind) {
            case DISPUTED -> 0;
            case GONE -> 1;
            case CHANGED -> 2;
            case ADDED -> 3;
        };
    }

    private static String mark(Fate fate) {
        return switch (fate) {
            case TAKEN -> "●";
            case GUESSED -> "◐";
            case ESTIMATED -> "≈";
            case LEFT -> "○";
        };
    }

    private String word(Fate fate, int count) {
        return switch (fate) {
            case TAKEN ->
                say.count(
                        count,
                        "passage compris tel quel",
                        "passages compris tels quels",
                        "passage understood as it stands",
                        "passages understood as they stand");
            case GUESSED ->
                say.count(
                        count,
                        "passage compris avec un doute : regardez-y",
                        "passages compris avec un doute : regardez-y",
                        "passage understood with a doubt: have a look",
                        "passages understood with a doubt: have a look");
            case ESTIMATED ->
                say.count(
                        count,
                        "donnée estimée d'après le contenu",
                        "données estimées d'après le contenu",
                        "figure estimated from the content",
                        "figures estimated from the content");
            case LEFT ->
                say.count(
                        count,
                        "passage laissé dans le fichier",
                        "passages laissés dans le fichier",
                        "passage left in the file",
                        "passages left in the file");
        };
    }
}
