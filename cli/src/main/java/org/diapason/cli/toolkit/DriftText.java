package org.diapason.cli.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.formats.acceptance.Drift;
import org.diapason.formats.acceptance.Drift.Difference;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/** Tells how a course has moved away from its skeleton, for people and for machines. */
final class DriftText {

    private DriftText() {}

    static void write(Drift drift, Surroundings around) {
        for (Difference each : drift.differences()) {
            around.out().println("  " + around.say(line(each)));
        }
        int other = drift.differences().size();
        around.out()
                .println(around.say(Text.both(
                        "En place\u00a0: " + drift.kept() + "\u00a0; écarts\u00a0: " + other,
                        "In place: " + drift.kept() + "; differences: " + other)));
    }

    private static Text line(Difference each) {
        String unit = each.unit().isEmpty() ? "" : each.unit() + " › ";
        return switch (each.sort()) {
            case MISSING -> Text.both("manque\u00a0: " + unit + each.expected(), "missing: " + unit + each.expected());
            case RENAMED ->
                Text.both(
                        "renommé\u00a0: " + unit + each.expected() + " → " + each.found(),
                        "renamed: " + unit + each.expected() + " → " + each.found());
            case MOVED -> Text.both("déplacé\u00a0: " + unit + each.expected(), "moved: " + unit + each.expected());
            case QUESTION ->
                Text.both(
                        "question absente ou à la réponse changée\u00a0: " + unit + each.expected(),
                        "question missing, or its answer changed: " + unit + each.expected());
            case EXTRA -> Text.both("en plus\u00a0: " + unit + each.found(), "extra: " + unit + each.found());
        };
    }

    static Mapping json(Drift drift) {
        List<Node> differences = new ArrayList<>();
        for (Difference each : drift.differences()) {
            differences.add(Node.mapping(List.of(
                    Node.entry("sort", Node.string(each.sort().name().toLowerCase(Locale.ROOT))),
                    Node.entry("unit", Node.string(each.unit())),
                    Node.entry("expected", Node.string(each.expected())),
                    Node.entry("found", Node.string(each.found())))));
        }
        return Node.mapping(List.of(
                Node.entry("faithful", Node.bool(drift.isFaithful())),
                Node.entry("kept", Node.number(String.valueOf(drift.kept()))),
                Node.entry("differences", Node.sequence(differences))));
    }
}
