package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.Routes.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class CompetencyChecksTest {

    @Test
    void holds_when_all_point_into_one_list() {
        assertEquals(
                List.of(), pointing(aligned("C1", "ESCO", "https://a.example/1"), aligned("C2", "ESCO", "urn:x:222")));
    }

    @Test
    void breaks_when_one_points_into_another_list() {
        assertEquals(
                List.of("competencies[C2].alignments"),
                pointing(
                        aligned("C1", "ESCO", "https://a.example/1"),
                        aligned("C2", "NOC", "https://a.example/2"),
                        aligned("C3", "ESCO", "https://a.example/3")));
    }

    @Test
    void breaks_when_an_address_is_none() {
        assertEquals(List.of("competencies[C1].alignments"), pointing(aligned("C1", "ESCO", "see page 3")));
    }

    @Test
    void tells_when_nothing_is_pointed_at() {
        Case seen = seen(series -> series.competencies = List.of(competency("C1", List.of())));
        assertEquals(List.of("competencies[C1].alignments"), silent(new CompetenciesPointSomewhere(), seen));
    }

    @Test
    void breaks_when_no_micro_credential_teaches_a_competency() {
        MicroCredential pe = credential("PE", draft -> draft.outcomes = Fact.of(List.of(outcome("PE-1", "C1", ""))));
        assertEquals(List.of("competencies[C2]"), broken(new EveryCompetencyIsTaught(), teaching(pe)));
        MicroCredential fe = credential("FE", draft -> draft.competencies = Fact.of(codes("C2")));
        assertEquals(List.of(), broken(new EveryCompetencyIsTaught(), teaching(pe, fe)));
        assertEquals(
                List.of("competencies[C2]"), silent(new EveryCompetencyIsTaught(), teaching(pe, credential("CU"))));
    }

    private static Case teaching(MicroCredential... credentials) {
        return seen(series -> {
            series.credentials = List.of(credentials);
            series.competencies = List.of(competency("C1", List.of()), competency("C2", List.of()));
        });
    }

    private static List<String> pointing(Competency... competencies) {
        return broken(new CompetenciesPointSomewhere(), seen(series -> series.competencies = List.of(competencies)));
    }

    private static Competency aligned(String code, String scheme, String uri) {
        return competency(code, List.of(new Alignment(Code.of(scheme), Fact.silent(), Fact.of(uri), Fact.silent())));
    }

    private static Competency competency(String code, List<Alignment> alignments) {
        return new Competency(
                Code.of(code), Text.both("Pétrir", "Knead"), Fact.silent(), List.of(), alignments, Map.of());
    }
}
