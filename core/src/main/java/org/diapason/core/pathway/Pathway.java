package org.diapason.core.pathway;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * What the team says of the way through its series; the prerequisites themselves stand with each micro-credential.
 *
 * @param approach progressive, modular or hybrid
 * @param reason why the team chose it
 * @param order the order in which micro-credentials are offered, where one is stated
 * @param entries where learners come in
 * @param offRamps where they may leave with value in hand
 * @param destinations where the pathway leads
 * @param longestYears how many years a learner may take in all
 */
public record Pathway(
        Fact<Approach> approach,
        Fact<Text> reason,
        Fact<List<Code>> order,
        List<EntryPoint> entries,
        List<OffRamp> offRamps,
        List<Destination> destinations,
        Fact<Integer> longestYears) {

    public Pathway {
        entries = List.copyOf(entries);
        offRamps = List.copyOf(offRamps);
        destinations = List.copyOf(destinations);
    }
}
