package org.diapason.core.harmony.competencies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Competency.Part;
import org.diapason.core.base.Ordered;
import org.diapason.core.series.Series;

/**
 * How far a competency is spelt out (eCampusOntario 2020, element 3): the knowledge and skills behind it, an attitude
 * where there is one, and outcomes that build it.
 *
 * @param competency the competency
 * @param stated how many aspects of each part are stated
 * @param outcomes the outcomes that build it
 */
public record Completeness(Code competency, Map<Part, Integer> stated, List<Code> outcomes) {

    private static final Set<Part> ASKED = EnumSet.of(Part.KNOWLEDGE, Part.SKILL);

    public Completeness {
        stated = Ordered.map(stated);
        outcomes = List.copyOf(outcomes);
    }

    /** That of one competency, whose row in the coverage is this one. */
    public static Completeness of(Competency competency, Coverage.Row row) {
        Map<Part, Integer> stated = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            stated.put(part, 0);
        }
        competency.aspects().forEach(aspect -> stated.merge(aspect.part(), 1, Integer::sum));
        return new Completeness(competency.code(), stated, row.outcomes());
    }

    /** That of each competency that the series declares. */
    public static List<Completeness> of(Series series) {
        Map<Code, Coverage.Row> rows = new HashMap<>();
        Coverage.of(series).rows().forEach(row -> rows.put(row.competency(), row));
        List<Completeness> all = new ArrayList<>();
        for (Competency competency : series.competencies()) {
            Coverage.Row row = rows.get(competency.code());
            if (row != null) {
                all.add(of(competency, row));
            }
        }
        return all;
    }

    /** The parts that nobody stated and that are asked for; an attitude is welcome and not asked. */
    public List<Part> missing() {
        return ASKED.stream().filter(part -> stated.getOrDefault(part, 0) == 0).toList();
    }

    /** Whether knowledge, skills and outcomes are all stated. */
    public boolean isComplete() {
        return missing().isEmpty() && !outcomes.isEmpty();
    }
}
