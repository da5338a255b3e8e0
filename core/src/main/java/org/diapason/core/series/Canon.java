package org.diapason.core.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Requirement;

/** Writes what a fingerprint covers, one way only: items by code, words in their source language, spaces as one. */
final class Canon {
    private final List<String> blocks = new ArrayList<>();

    /** The whole text, whatever the order in which its parts were added. */
    String text() {
        List<String> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.naturalOrder());
        return String.join("", sorted);
    }

    void credential(MicroCredential mc) {
        StringBuilder block = new StringBuilder("credential ").append(mc.code()).append('\n');
        outcomes(block, mc.learning().outcomes().orElse(List.of()));
        List<Assessment> assessments =
                new ArrayList<>(mc.learning().assessments().orElse(List.of()));
        assessments.sort(Comparator.comparing(Assessment::code));
        assessments.forEach(assessment -> assessment(block, assessment));
        hours(block, mc.delivery().hours());
        mc.learning().result().ifStated(result -> {
            line(block, "result", codes(result.kinds()));
            line(block, "criterion", words(result.criterion()));
        });
        blocks.add(block.toString());
    }

    void milestone(Milestone milestone) {
        StringBuilder block =
                new StringBuilder("milestone ").append(milestone.code()).append('\n');
        for (Requirement requirement : milestone.requires()) {
            line(block, "requires", requirement.atLeast() + " of " + codes(requirement.of()));
        }
        outcomes(
                block,
                milestone.outcomes().orElse(List.of()).stream()
                        .map(Milestone.Covered::outcome)
                        .toList());
        hours(block, milestone.hours());
        blocks.add(block.toString());
    }

    private static void outcomes(StringBuilder block, List<Outcome> outcomes) {
        List<Outcome> sorted = new ArrayList<>(outcomes);
        sorted.sort(Comparator.comparing(Outcome::code));
        for (Outcome outcome : sorted) {
            line(block, "outcome", outcome.code() + " " + words(Fact.of(outcome.statement())));
            line(block, "level", shown(outcome.process()) + " " + shown(outcome.knowledge()));
            line(block, "competencies", codes(outcome.competencies()));
        }
    }

    /** Without its questions: they are written anew from term to term, and what is endorsed is what they have to show. */
    private static void assessment(StringBuilder block, Assessment assessment) {
        line(block, "assessment", assessment.code() + " " + assessment.method());
        line(block, "weight", shown(assessment.weight()) + " " + shown(assessment.summative()));
        line(block, "covers", assessment.outcomes().map(Canon::codes).orElse("?"));
        line(block, "supervision", shown(assessment.supervision()));
        line(block, "criterion", words(assessment.criterion()));
    }

    private static void hours(StringBuilder block, Fact<Range> hours) {
        line(
                block,
                "hours",
                hours.map(range -> range.low() + " " + range.high()).orElse("?"));
    }

    private static void line(StringBuilder block, String name, String value) {
        block.append(name).append(' ').append(value).append('\n');
    }

    private static String codes(Collection<Code> codes) {
        return String.join(" ", codes.stream().map(Code::value).sorted().toList());
    }

    private static String shown(Fact<?> fact) {
        return fact.map(Object::toString).orElse("?");
    }

    private static String words(Fact<Text> text) {
        return text.map(words ->
                        String.join(" ", words.show(words.source()).strip().split("\\s+")))
                .orElse("?");
    }
}
