package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.harmony.TuningMatrix;

/** Step 3: what the team decided about each element, family by family, why, and where things stand. */
final class FrameworkElements {

    private FrameworkElements() {}

    /** Step 3: a section for each family that the framework decided about, with the question of each element. */
    static List<Block> blocks(Judged judged) {
        Map<Code, List<TuningMatrix.Row>> byFamily = new LinkedHashMap<>();
        judged.seen()
                .matrix()
                .rows()
                .forEach(row -> byFamily.computeIfAbsent(row.kind().family(), ignored -> new ArrayList<>())
                        .add(row));
        List<Block> blocks = new ArrayList<>();
        byFamily.forEach((family, rows) -> {
            Text heading = label(judged, family);
            blocks.add(section("family-" + family, heading, List.of(family(heading, rows))));
        });
        return blocks.isEmpty() ? List.of(silence()) : blocks;
    }

    private static Text label(Judged judged, Code code) {
        return Stream.concat(Elements.families().stream(), judged.seen().framework().families().stream())
                .filter(family -> family.code().equals(code))
                .findFirst()
                .map(FrameworkElements::numbered)
                .orElse(Wording.name(code));
    }

    private static Text numbered(Family family) {
        return Wording.mapped(family.label(), words -> family.step() + " " + words);
    }

    private static Block family(Text heading, List<TuningMatrix.Row> rows) {
        List<List<Entry>> lines = new ArrayList<>();
        for (TuningMatrix.Row row : rows) {
            lines.add(List.of(
                    Entry.lines(List.of(row.kind().label(), row.kind().question())),
                    Entry.of(Standards.standard(row.policy().standard(), row.kind())),
                    Entry.of(Standards.obligation(row.policy().obligation())),
                    Entry.of(row.policy().reason()),
                    Entry.of(FrameworkQuestions.standing(row))));
        }
        return grid(
                heading,
                List.of(
                        both("Élément", "Element"),
                        both("Décision", "Decision"),
                        both("Force", "Strength"),
                        both("Parce que", "Because"),
                        both("Où l'on en est", "Where things stand")),
                lines);
    }
}
