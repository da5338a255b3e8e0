package org.diapason.core.harmony.pathway;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.MicroCredential;

/** Which micro-credentials teach which competency. */
final class Teaching {

    private final Map<Code, Set<Integer>> teachers = new HashMap<>();

    private Teaching() {}

    static Teaching of(List<MicroCredential> credentials) {
        Teaching teaching = new Teaching();
        int step = 0;
        for (MicroCredential mc : credentials) {
            for (Code competency : mc.learning().competencies().orElse(List.of())) {
                teaching.add(competency, step);
            }
            for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
                for (Code competency : outcome.competencies()) {
                    teaching.add(competency, step);
                }
            }
            step++;
        }
        return teaching;
    }

    private void add(Code competency, int step) {
        teachers.computeIfAbsent(competency, ignored -> new LinkedHashSet<>()).add(step);
    }

    /** The micro-credentials that teach this competency, in their order. */
    Set<Integer> teachers(Code competency) {
        return teachers.getOrDefault(competency, Set.of());
    }

    /** Whether a series counts on any competency at all. */
    static boolean isAssumedIn(List<MicroCredential> credentials) {
        for (MicroCredential mc : credentials) {
            if (!mc.learning().assumes().isEmpty()) {
                return true;
            }
            for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
                if (!outcome.assumes().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
