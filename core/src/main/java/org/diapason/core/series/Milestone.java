package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Requirement;

/**
 * A credential that crowns several micro-credentials and has outcomes of its own.
 *
 * @param code its short name
 * @param title what it is called
 * @param requires what must be earned for it
 * @param outcomes its own overarching outcomes and what covers them
 * @param hours the hours that are advertised for the whole of it
 * @param weeks the weeks that are advertised for the whole of it
 * @param badge the digital badge
 * @param credit the credit it carries
 * @param sources where its facts come from
 * @param note a remark for the team
 */
public record Milestone(
        Code code,
        Text title,
        List<Requirement> requires,
        Fact<List<Covered>> outcomes,
        Fact<Range> hours,
        Fact<Range> weeks,
        Fact<Badge> badge,
        Fact<Credit> credit,
        List<Source> sources,
        Fact<Text> note) {

    public Milestone {
        requires = List.copyOf(requires);
        sources = List.copyOf(sources);
    }

    /** An overarching outcome, and the outcomes of micro-credentials by which it is reached. */
    public record Covered(Outcome outcome, List<Code> by) {
        public Covered {
            by = List.copyOf(by);
        }
    }
}
