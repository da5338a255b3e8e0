package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.facts;
import static org.diapason.core.toolkit.Compose.items;
import static org.diapason.core.toolkit.Compose.line;
import static org.diapason.core.toolkit.Compose.section;
import static org.diapason.core.toolkit.Compose.words;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;

/** Lays out the course that leads into a whole series: where to begin, each micro-credential, what crowns them. */
final class SkeletonOfSeries {

    private SkeletonOfSeries() {}

    static CourseSkeleton skeleton(Judged judged) {
        Series series = judged.series();
        SkeletonNames names = new SkeletonNames();
        List<Unit> units = new ArrayList<>();
        List<Text> titles =
                series.microCredentials().stream().map(MicroCredential::title).toList();
        units.add(new Unit(
                names.id("start"),
                both("Pour commencer", "Start here"),
                false,
                List.of(new Part.Page(
                        names.id("welcome"),
                        both("Bienvenue dans la série", "Welcome to the series"),
                        List.of(
                                words(series.summary()),
                                section(
                                        "members",
                                        both("Les micro-titres", "The micro-credentials"),
                                        List.of(items(titles)))),
                        Part.Use.READING))));
        for (MicroCredential mc : series.microCredentials()) {
            units.add(new Unit(names.id(mc.code().value()), mc.title(), true, List.of(about(series, mc, names))));
        }
        List<Part> crowns = new ArrayList<>();
        for (Milestone milestone : series.milestones()) {
            crowns.add(new Part.Page(
                    names.id(milestone.code().value()), milestone.title(), crown(series, milestone), Part.Use.READING));
        }
        if (!crowns.isEmpty()) {
            units.add(new Unit(
                    names.id("milestones"),
                    both("Ce que la série couronne", "What the series leads to"),
                    false,
                    crowns));
        }
        units.add(new Unit(
                names.id("facilitators"),
                both("Pour l'équipe", "For the team"),
                false,
                List.of(new Part.Page(
                        names.id("provenance"),
                        both("D'où vient ce cours", "Where this course comes from"),
                        List.of(words(Provenance.of(judged.seen()).inWords())),
                        Part.Use.FACILITATORS))));
        Fact<Text> rights = series.provider().map(words -> Wording.mapped(words, each -> "© " + each));
        return new CourseSkeleton(series.code(), series.title(), series.summary(), rights, series.languages(), units);
    }

    private static Part about(Series series, MicroCredential mc, SkeletonNames names) {
        Text title = Wording.coded(mc.code(), mc.title());
        return new Part.Page(
                names.id("about-" + mc.code()),
                title,
                List.of(
                        words(mc.summary()),
                        facts(
                                line("À réussir avant", "To be earned first", Excerpts.requires(series, mc)),
                                line(
                                        "Heures à prévoir",
                                        "Hours to allow",
                                        Wording.hours(mc.delivery().hours())),
                                line(
                                        "Durée",
                                        "Length",
                                        Wording.weeks(mc.delivery().weeks()))),
                        section(
                                "outcomes",
                                "Résultats d'apprentissage",
                                "Learning outcomes",
                                items(Excerpts.outcomes(mc)))),
                Part.Use.READING);
    }

    private static List<Block> crown(Series series, Milestone milestone) {
        return List.of(
                facts(line(
                        "À réussir",
                        "To be earned",
                        Entry.lines(milestone.requires().stream()
                                .map(each -> Excerpts.requirement(series, each))
                                .toList()))),
                section(
                        "outcomes",
                        "Résultats d'apprentissage",
                        "Learning outcomes",
                        items(milestone.outcomes().orElse(List.of()).stream()
                                .map(covered -> covered.outcome().statement())
                                .toList())));
    }
}
