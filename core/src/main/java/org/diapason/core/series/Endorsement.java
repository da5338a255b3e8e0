package org.diapason.core.series;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * An employer's word for the series or for some of its micro-credentials (approbation de l'employeur).
 *
 * @param partner who gives it
 * @param covers the micro-credentials or milestones it speaks of; empty when it speaks of the whole series
 * @param kind what kind it is: accreditation, professional-recognition, hiring, workplace-training, co-design, support
 * @param inDemand whether the partner says that the competency is in demand
 * @param reflectsJob whether the partner says that the assessment reflects the job
 * @param strength how strong it is, from 1 to 5
 * @param person who signed
 * @param on the day it was given
 * @param expires the last day on which it holds
 * @param fingerprint the fingerprint of the content it was given for
 * @param words what the partner said
 * @param sources where it can be read
 */
public record Endorsement(
        String partner,
        List<Code> covers,
        Fact<Code> kind,
        Fact<Boolean> inDemand,
        Fact<Boolean> reflectsJob,
        Fact<Integer> strength,
        Fact<String> person,
        Fact<LocalDate> on,
        Fact<LocalDate> expires,
        Fact<String> fingerprint,
        Fact<Text> words,
        List<Source> sources) {

    public Endorsement {
        covers = List.copyOf(covers);
        sources = List.copyOf(sources);
        if (partner.isBlank()) {
            throw new IllegalArgumentException("An endorsement names its partner");
        }
        if (strength.is(value -> value < 1 || value > 5)) {
            throw new IllegalArgumentException("The strength of an endorsement runs from 1 to 5: " + strength.get());
        }
    }

    /** Whether it speaks of this micro-credential or milestone. */
    public boolean covers(Code credential) {
        return covers.isEmpty() || covers.contains(credential);
    }
}
