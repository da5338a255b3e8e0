package org.diapason.core.facilitation;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/** The facilitator competencies that count where a series names none of its own: one an area. */
public final class FacilitatorCompetencies {
    private static final List<FacilitatorCompetency> BUILT_IN =
            Table.rows(FacilitatorCompetencies.class, "competencies.tsv").stream()
                    .map(row -> new FacilitatorCompetency(
                            Code.of(row.get(0)),
                            Text.both(row.get(2), row.get(3)),
                            Area.valueOf(row.get(1)),
                            Fact.of(Text.both(row.get(4), row.get(5))),
                            Fact.of(Means.valueOf(row.get(6))),
                            Fact.silent()))
                    .toList();

    private FacilitatorCompetencies() {}

    /** The built-in list. */
    public static List<FacilitatorCompetency> builtIn() {
        return BUILT_IN;
    }

    /** The competency of this code in the list that counts for this series. */
    public static Optional<FacilitatorCompetency> find(Facilitation facilitation, Code code) {
        return of(facilitation).stream()
                .filter(competency -> competency.code().equals(code))
                .findFirst();
    }

    /** The list that counts for this series: its own when it has one. */
    public static List<FacilitatorCompetency> of(Facilitation facilitation) {
        return facilitation.competencies().isEmpty() ? BUILT_IN : facilitation.competencies();
    }
}
