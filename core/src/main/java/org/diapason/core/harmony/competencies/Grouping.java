package org.diapason.core.harmony.competencies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;

/** Groups competencies on one axis or on several at once: by function, by function and proficiency, and so on. */
public final class Grouping {

    private final List<Code> axes;

    private Grouping(List<Code> axes) {
        this.axes = axes;
    }

    /**
     * Competencies that carry the same tag on every axis.
     *
     * @param tags the tag on each axis, in the order of the axes; silent where a competency carries none
     * @param competencies who carries them, in the order of the series
     */
    public record Group(List<Fact<Code>> tags, List<Code> competencies) {
        public Group {
            tags = List.copyOf(tags);
            competencies = List.copyOf(competencies);
        }
    }

    /** A grouping by these axes; without any, all competencies are one group. */
    public static Grouping by(Code... axes) {
        return new Grouping(List.copyOf(Arrays.asList(axes)));
    }

    /** The axes that these competencies use, in the order in which they appear. */
    public static List<Code> axes(List<Competency> competencies) {
        return competencies.stream()
                .flatMap(competency -> competency.axes().keySet().stream())
                .distinct()
                .toList();
    }

    /** The groups, in the order of their first competency; one with several tags on an axis stands in several groups. */
    public List<Group> of(List<Competency> competencies) {
        Map<List<Fact<Code>>, List<Code>> groups = new LinkedHashMap<>();
        for (Competency competency : competencies) {
            for (List<Fact<Code>> tags : tags(competency)) {
                groups.computeIfAbsent(tags, ignored -> new ArrayList<>()).add(competency.code());
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Every combination of its tags, each once. */
    private List<List<Fact<Code>>> tags(Competency competency) {
        List<List<Fact<Code>>> combinations = List.of(List.of());
        for (Code axis : axes) {
            List<Code> carried = competency.axes().getOrDefault(axis, List.of());
            List<Fact<Code>> choices = carried.isEmpty()
                    ? List.of(Fact.silent())
                    : carried.stream().distinct().map(Fact::of).toList();
            List<List<Fact<Code>>> longer = new ArrayList<>();
            for (List<Fact<Code>> shorter : combinations) {
                for (Fact<Code> choice : choices) {
                    List<Fact<Code>> next = new ArrayList<>(shorter);
                    next.add(choice);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
