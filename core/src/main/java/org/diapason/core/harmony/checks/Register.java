package org.diapason.core.harmony.checks;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Outcome;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.FacilitatorCompetencies;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** The codes that a dossier gives to things, by sort: what a reference may point to. */
final class Register {
    private final Map<Sort, Set<Code>> known = new EnumMap<>(Sort.class);

    Register(Dossier dossier) {
        for (Sort sort : Sort.values()) {
            known.put(sort, new LinkedHashSet<>());
        }
        Series series = dossier.series();
        series.audiences().forEach(each -> add(Sort.AUDIENCE, each.code()));
        series.goals().forEach(each -> add(Sort.GOAL, each.code()));
        series.topics().forEach(each -> add(Sort.TOPIC, each.code()));
        series.scopeTest().questions().forEach(each -> add(Sort.QUESTION, each.code()));
        series.competencies().forEach(each -> add(Sort.COMPETENCY, each.code()));
        series.microCredentials().forEach(each -> add(Sort.CREDENTIAL, each.code()));
        series.milestones().forEach(each -> add(Sort.CREDENTIAL, each.code()));
        around(dossier);
    }

    /** The codes of this sort, in the order of the series. */
    Set<Code> all(Sort sort) {
        return known.getOrDefault(sort, Set.of());
    }

    /** Whether there is one of this sort and code. */
    boolean has(Sort sort, Code code) {
        return all(sort).contains(code);
    }

    private void around(Dossier dossier) {
        known.put(
                Sort.ELEMENT, new LinkedHashSet<>(Kinds.of(dossier.framework()).codes()));
        dossier.framework().elements().forEach(each -> add(Sort.ELEMENT, each.element()));
        Facilitation facilitation = dossier.facilitation();
        facilitation.facilitators().forEach(each -> add(Sort.FACILITATOR, each.code()));
        FacilitatorCompetencies.of(facilitation).forEach(each -> add(Sort.FACILITATOR_COMPETENCY, each.code()));
        for (MicroCredential mc : dossier.series().microCredentials()) {
            mc.delivery().sessions().orElse(List.of()).forEach(each -> add(Sort.SESSION, each.code()));
        }
        Checks.all().forEach(each -> add(Sort.CHECK, each.id()));
        if (!dossier.series().milestones().isEmpty()) {
            for (MicroCredential mc : dossier.series().microCredentials()) {
                for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
                    add(Sort.OUTCOME, outcome.code());
                }
            }
        }
    }

    private void add(Sort sort, Code code) {
        all(sort).add(code);
    }
}
