package org.diapason.core.pathway;

import java.util.List;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * Where the pathway leads: a job, a program of study, a licence.
 *
 * @param code its short name
 * @param name what it is
 * @param requires what must be earned to reach it; every requirement counts
 * @param occupations the jobs it opens, pointing into outside lists
 */
public record Destination(Code code, Text name, List<Requirement> requires, List<Alignment> occupations) {

    public Destination {
        requires = List.copyOf(requires);
        occupations = List.copyOf(occupations);
    }
}
