package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** Step 2: how the micro-credentials of a series fit together, drawn and as a table, with the hours of each. */
final class FrameworkPathway {

    private FrameworkPathway() {}

    static List<Block> blocks(Judged judged) {
        Series series = judged.series();
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(
                line("Approche", "Approach", series.pathway().approach().map(FrameworkPathway::approach)),
                line("Parce que", "Because", series.pathway().reason()),
                line(
                        "Où mène le parcours",
                        "Where it leads",
                        Entry.lines(series.pathway().destinations().stream()
                                .map(each -> each.name())
                                .toList())),
                line(
                        "Temps maximal",
                        "Longest time",
                        series.pathway()
                                .longestYears()
                                .map(years -> Wording.count(years, "an", "ans", "year", "years")))));
        if (series.microCredentials().isEmpty()) {
            blocks.add(silence());
            return blocks;
        }
        blocks.add(members(judged));
        blocks.add(new Block.Figure(
                new Picture.Way(series),
                both("Le parcours", "The pathway"),
                both(
                        "Chaque flèche mène d'un préalable à ce qui le requiert. Le tableau ci-dessus dit la même chose.",
                        "Each arrow leads from a prerequisite to what requires it. The table above says the same.")));
        boolean known = judged.effort().each().stream()
                .anyMatch(
                        each -> each.advertised().isStated() || each.computed().isStated());
        if (known) {
            blocks.add(effort(judged));
        }
        return blocks;
    }

    private static Block effort(Judged judged) {
        return new Block.Figure(
                new Picture.Bars(
                        judged.effort().each(),
                        judged.seen().framework().effort().tolerance()),
                both("Heures annoncées et heures calculées", "Advertised and computed hours"),
                both(
                        "Une barre par micro-titre\u00a0: pleine jusqu'aux heures d'une personne apprenante type, hachurée jusqu'aux plus longues\u00a0; un trait pour les heures annoncées. Le tableau ci-dessus donne les chiffres.",
                        "A bar for each micro-credential: solid up to the hours of a typical learner, hatched up to the longest; a tick for the advertised hours. The table above gives the figures."));
    }

    private static Block members(Judged judged) {
        Series series = judged.series();
        List<List<Entry>> rows = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            rows.add(List.of(
                    Entry.of(Wording.coded(mc.code(), mc.title())),
                    Excerpts.requires(series, mc),
                    Entry.of(Wording.hours(mc.delivery().hours())),
                    Entry.of(Wording.about(judged.effort(mc).computed())),
                    Entry.of(offRamp(series, mc.code()).or(mc.standAlone()))));
        }
        series.milestones()
                .forEach(milestone -> rows.add(List.of(
                        Entry.of(Wording.coded(milestone.code(), milestone.title())),
                        Entry.lines(milestone.requires().stream()
                                .map(each -> Excerpts.requirement(series, each))
                                .toList()),
                        Entry.of(Wording.hours(milestone.hours())),
                        Entry.of(Wording.about(computed(judged, milestone))),
                        Entry.of(offRamp(series, milestone.code())))));
        return grid(
                both("Les micro-titres et les titres d'étape", "Micro-credentials and milestones"),
                List.of(
                        both("Titre", "Credential"),
                        both("À réussir d'abord", "To earn first"),
                        both("Heures annoncées", "Advertised hours"),
                        both("Heures calculées", "Computed hours"),
                        both("Ce que l'on a en main en partant ici", "What one has in hand when leaving here")),
                rows);
    }

    /** The hours of all that a milestone requires; silent while a member's are, or where learners choose. */
    private static Fact<Range> computed(Judged judged, Milestone milestone) {
        Fact<Range> sum = Fact.of(Range.exactly(0));
        for (Requirement requirement : milestone.requires()) {
            for (Code member : requirement.of()) {
                Fact<Range> hours = requirement.isAll()
                        ? judged.series()
                                .microCredential(member)
                                .map(mc -> judged.effort(mc).computed())
                                .orElse(Fact.silent())
                        : Fact.silent();
                sum = sum.flatMap(so -> hours.map(so::plus));
            }
        }
        return sum;
    }

    private static Fact<Text> offRamp(Series series, Code after) {
        return series.pathway().offRamps().stream()
                .filter(each -> each.after().equals(after))
                .findFirst()
                .map(OffRamp::value)
                .orElse(Fact.silent());
    }

    private static Text approach(Approach approach) {
        return switch (approach) {
            case PROGRESSIVE ->
                both(
                        "Progressive\u00a0: chaque micro-titre s'appuie sur le précédent",
                        "Progressive: each builds on the one before it");
            case MODULAR ->
                both(
                        "Par module\u00a0: chacun tient seul, dans n'importe quel ordre",
                        "Modular: each stands alone, in any order");
            case HYBRID ->
                both(
                        "Hybride\u00a0: un noyau suit un chemin, des compléments s'y ajoutent",
                        "Hybrid: a core follows a path, extras stand beside it");
        };
    }
}
