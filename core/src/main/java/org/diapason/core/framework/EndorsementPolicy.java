package org.diapason.core.framework;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * What an endorsement means in a series, and the means to look after it (framework, step 3.6).
 *
 * @param meaning what an endorsement says, in the team's words
 * @param coordinators the people who look after the endorsements
 * @param mostEach how many endorsements one coordinator can look after
 * @param monthsValid how long an endorsement stays good when it names no end, in months
 */
public record EndorsementPolicy(
        Fact<Text> meaning, Fact<List<String>> coordinators, Fact<Integer> mostEach, Fact<Integer> monthsValid) {}
