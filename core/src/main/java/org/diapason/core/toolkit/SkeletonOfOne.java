package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.facts;
import static org.diapason.core.toolkit.Compose.items;
import static org.diapason.core.toolkit.Compose.line;
import static org.diapason.core.toolkit.Compose.section;
import static org.diapason.core.toolkit.Compose.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;

/** Lays out the course of one micro-credential: a start, its modules, its assessments, its sources, a guide. */
final class SkeletonOfOne {

    private static final Set<String> QUIZZES = Set.of("quiz", "test", "exam");

    private final Judged judged;
    private final MicroCredential mc;
    private final SkeletonNames names = new SkeletonNames();

    SkeletonOfOne(Judged judged, MicroCredential mc) {
        this.judged = judged;
        this.mc = mc;
    }

    CourseSkeleton skeleton() {
        List<Unit> units = new ArrayList<>();
        units.add(start());
        int number = 0;
        SkeletonModules modules = new SkeletonModules(judged, mc, names);
        for (Module module : mc.learning().modules().orElse(List.of())) {
            units.add(modules.unit(module, ++number));
        }
        mc.learning().activities().ifStated(outside -> {
            if (!outside.isEmpty()) {
                units.add(modules.outside(outside));
            }
        });
        assessments(units);
        sources(units);
        units.add(guide());
        Fact<Text> holder = mc.recognition().awardingBody().or(judged.series().provider());
        return new CourseSkeleton(
                mc.code(),
                mc.title(),
                mc.summary(),
                holder.map(words -> Wording.mapped(words, each -> "© " + each)),
                judged.series().languages(),
                units);
    }

    private Unit start() {
        var delivery = mc.delivery();
        List<Block> welcome = List.of(
                words(mc.summary()),
                section("outcomes", "Résultats d'apprentissage", "Learning outcomes", items(Excerpts.outcomes(mc))),
                section(
                        "glance",
                        "En un coup d'œil",
                        "At a glance",
                        facts(
                                line("Heures à prévoir", "Hours to allow", Wording.hours(delivery.hours())),
                                line("Durée", "Length", Wording.weeks(delivery.weeks())),
                                line("Participation", "Form of participation", Wording.name(delivery.mode())),
                                line("À réussir avant", "To be earned first", Excerpts.requires(judged.series(), mc)))),
                section("worth", "Ce qu'il vaut à lui seul", "What it is worth alone", words(mc.standAlone())));
        List<Part> parts = new ArrayList<>();
        parts.add(page("welcome", both("Bienvenue", "Welcome"), welcome));
        if (delivery.sessions().isStated()) {
            parts.add(page("sessions", both("Séances en direct", "Live sessions"), List.of(Excerpts.sessions(mc))));
        }
        return new Unit(names.id("start"), both("Pour commencer", "Start here"), false, parts);
    }

    private void assessments(List<Unit> units) {
        List<Assessment> stated = mc.learning().assessments().orElse(List.of());
        if (stated.isEmpty()) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(page(
                "how-assessed",
                both("Comment se fait l'évaluation", "How you will be assessed"),
                List.of(
                        Excerpts.assessments(mc),
                        facts(line(
                                "Pour réussir",
                                "To pass",
                                mc.learning().result().flatMap(result -> result.criterion()))))));
        boolean graded = stated.stream().anyMatch(each -> each.rubric().is(Boolean::booleanValue));
        String rubric = graded ? names.id("rubric") : "";
        for (Assessment each : stated) {
            parts.add(assessment(each, each.rubric().is(Boolean::booleanValue) ? rubric : ""));
        }
        if (graded) {
            List<Block> blocks = ((Template.OfMicroCredential) AssessmentRubric.TEMPLATE)
                    .write(judged, mc)
                    .blocks();
            parts.add(new Part.Page(rubric, AssessmentRubric.TEMPLATE.title(), blocks, Part.Use.RUBRIC));
        }
        units.add(new Unit(names.id("assessments"), both("Évaluations", "Assessments"), false, parts));
    }

    private Part assessment(Assessment each, String rubric) {
        List<Block> blocks = new ArrayList<>(List.of(
                facts(
                        line(
                                "Part du résultat",
                                "Share of the result",
                                each.weight().map(Wording::percent)),
                        line("Pour réussir", "To pass", each.criterion()),
                        line("Ce que l'on garde", "What is kept", each.evidence()),
                        line("Surveillance", "Supervision", Wording.name(each.supervision()))),
                section(
                        "assessed",
                        "Ce qui est évalué",
                        "What is assessed",
                        SkeletonModules.outcomes(mc, each.outcomes()))));
        if (!rubric.isEmpty()) {
            blocks.add(new Block.Link(AssessmentRubric.TEMPLATE.title(), CourseSkeleton.within(rubric)));
        }
        String id = names.id(each.code().value());
        List<Item> items = each.questions().orElse(List.of());
        if (QUIZZES.contains(each.method().value()) || !items.isEmpty()) {
            return new Part.Quiz(id, Excerpts.title(each), blocks, Fact.silent(), items);
        }
        blocks.add(Compose.blank(
                "Consigne\u00a0: quoi remettre, sous quelle forme, pour quand",
                "Instructions: what to hand in, in which form, by when",
                4));
        return new Part.Assignment(id, Excerpts.title(each), blocks);
    }

    private void sources(List<Unit> units) {
        List<Part> parts = new ArrayList<>();
        for (Source source : mc.sources()) {
            source.url().ifStated(url -> {
                if (url.startsWith("https://") || url.startsWith("http://")) {
                    parts.add(new Part.Link(names.id("source"), source.title().orElse(Wording.same(url)), url));
                }
            });
        }
        if (!parts.isEmpty()) {
            units.add(new Unit(names.id("sources"), both("Sources", "Sources"), false, parts));
        }
    }

    private Unit guide() {
        Template.OfMicroCredential guide = (Template.OfMicroCredential) FacilitatorGuide.TEMPLATE;
        Paper paper = guide.write(judged, mc);
        List<Block> blocks = new ArrayList<>(paper.blocks());
        blocks.add(words(paper.provenance().inWords()));
        Part page = new Part.Page(names.id("guide"), guide.title(), blocks, Part.Use.FACILITATORS);
        return new Unit(
                names.id("facilitators"),
                both("Pour la personne qui anime", "For the facilitator"),
                false,
                List.of(page));
    }

    private Part page(String id, Text title, List<Block> blocks) {
        return new Part.Page(names.id(id), title, blocks, Part.Use.READING);
    }
}
