package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;

/** What several documents show of a micro-credential in the same way. */
final class Excerpts {

    /** Public lists that have another name in French. */
    private static final Map<String, String> IN_FRENCH =
            Map.of("NOC", "CNP", "CIP", "CPE", "EQF", "CEC", "ISCED", "CITE");

    private Excerpts() {}

    /** The outcomes as sentences; none when they are silent. */
    static List<Text> outcomes(MicroCredential mc) {
        return mc.learning().outcomes().orElse(List.of()).stream()
                .map(Outcome::statement)
                .toList();
    }

    /** Every activity, those of the modules first. */
    static List<Activity> activities(MicroCredential mc) {
        return Stream.concat(
                        mc.learning().modules().orElse(List.of()).stream()
                                .map(Module::activities)
                                .flatMap(each -> each.orElse(List.of()).stream()),
                        mc.learning().activities().orElse(List.of()).stream())
                .toList();
    }

    /** What an activity is called: its title, or its kind where it has none. */
    static Text title(Activity activity) {
        return activity.title().orElse(Wording.name(activity.kind()));
    }

    /** What an assessment is called: its title, or its method where it has none. */
    static Text title(Assessment assessment) {
        return assessment.title().orElse(Wording.name(assessment.method()));
    }

    /** What a step of the series is called. */
    static Text title(Series series, Code step) {
        return series.microCredential(step)
                .map(MicroCredential::title)
                .or(() -> series.milestones().stream()
                        .filter(milestone -> milestone.code().equals(step))
                        .map(Milestone::title)
                        .findFirst())
                .orElse(Wording.same(step.value()));
    }

    /** What must be earned first; a stated "nothing" is words, and only what nobody stated is silent. */
    static Entry requires(Series series, MicroCredential mc) {
        if (!(mc.requires() instanceof Fact.Stated<List<Requirement>>(List<Requirement> stated))) {
            return new Entry.Silent();
        }
        if (stated.isEmpty()) {
            return Entry.of("Aucun préalable", "Nothing");
        }
        return Entry.lines(
                stated.stream().map(each -> requirement(series, each)).toList());
    }

    static Text requirement(Series series, Requirement requirement) {
        return Wording.each(lang -> {
            List<String> names = requirement.of().stream()
                    .map(step -> title(series, step).show(lang))
                    .toList();
            if (requirement.isAll()) {
                return InWords.list(names, lang);
            }
            return requirement.atLeast() + Wording.in(lang, " parmi ", " of ") + InWords.list(names, lang);
        });
    }

    /** The assessments as a table. */
    static Block assessments(MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Assessment each : mc.learning().assessments().orElse(List.of())) {
            rows.add(List.of(
                    Entry.of(title(each)),
                    Entry.of(Wording.name(each.method())),
                    Entry.of(each.weight().map(Wording::percent)),
                    Entry.of(each.criterion()),
                    Entry.of(each.outcomes().map(Wording::codes))));
        }
        return Compose.grid(
                both("Comment l'apprentissage est évalué", "How learning is assessed"),
                List.of(
                        both("Évaluation", "Assessment"),
                        both("Méthode", "Method"),
                        both("Part du résultat", "Share of the result"),
                        both("Ce qu'il faut pour réussir", "What it takes to pass"),
                        both("Résultats évalués", "Outcomes assessed")),
                rows);
    }

    /** The live sessions as a table. */
    static Block sessions(MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (LiveSession each : mc.delivery().sessions().orElse(List.of())) {
            rows.add(List.of(
                    Entry.of(each.title().orElse(Wording.same(each.code().value()))),
                    Entry.of(Wording.date(each.on())),
                    Entry.of(Wording.hours(each.hours())),
                    Entry.of(each.optional() ? both("Facultative", "Optional") : both("Attendue", "Expected"))));
        }
        if (rows.isEmpty() && mc.delivery().sessions().isStated()) {
            return Compose.words("Aucune séance en direct.", "No live session.");
        }
        return Compose.grid(
                both("Séances en direct", "Live sessions"),
                List.of(
                        both("Séance", "Session"),
                        both("Date", "Date"),
                        both("Durée", "Length"),
                        both("Présence", "Attendance")),
                rows);
    }

    /** The next run on this day or after it; the latest one where none lies ahead. */
    static Fact<Text> offering(Judged judged, MicroCredential mc) {
        var offerings = mc.delivery().offerings();
        var next = offerings.stream()
                .filter(each -> !each.last().isBefore(judged.seen().today()))
                .findFirst()
                .or(() -> offerings.isEmpty() ? Optional.empty() : Optional.of(offerings.getLast()));
        return next.<Fact<Text>>map(run -> Fact.of(Wording.each(lang -> Wording.in(lang, "du ", "")
                        + Wording.date(run.first(), lang)
                        + Wording.in(lang, " au ", " to ")
                        + Wording.date(run.last(), lang))))
                .orElse(Fact.silent());
    }

    /** The labels and addresses of alignments in outside lists. */
    static List<Text> alignments(List<Alignment> alignments) {
        return alignments.stream()
                .map(each -> {
                    Text code = known(each);
                    return each.label()
                            .map(label -> Wording.mapped(label, (lang, words) -> words + " (" + code.show(lang) + ")"))
                            .orElse(code);
                })
                .toList();
    }

    /** The list and the code in it, as readers of each language know them: CNP 2021, NOC 2021. */
    private static Text known(Alignment alignment) {
        return Wording.each(lang -> list(alignment.scheme().value(), lang).replace('-', ' ')
                + alignment.code().map(code -> "\u00a0" + code).orElse(""));
    }

    private static String list(String scheme, Lang lang) {
        if (lang.equals(Lang.FR)) {
            for (Map.Entry<String, String> each : IN_FRENCH.entrySet()) {
                if (scheme.equals(each.getKey()) || scheme.startsWith(each.getKey() + "-")) {
                    return each.getValue() + scheme.substring(each.getKey().length());
                }
            }
        }
        return scheme;
    }
}
