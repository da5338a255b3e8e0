package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * What a micro-credential counts for outside the series.
 *
 * @param awardingBody who awards it
 * @param country where the awarding body stands
 * @param badge the digital badge
 * @param credit the credit it carries
 * @param priorLearning how prior learning is recognised
 * @param level its level in qualification frameworks such as EQF or OQF
 * @param classifications its codes in lists such as CIP, NOC or ISCED-F
 * @param qualityAssurance the kind of quality assurance behind it
 * @param stackable how it stands beside other credentials: stand-alone, integrated or stackable
 */
public record Recognition(
        Fact<Text> awardingBody,
        Fact<Text> country,
        Fact<Badge> badge,
        Fact<Credit> credit,
        Fact<PriorLearning> priorLearning,
        List<Alignment> level,
        List<Alignment> classifications,
        Fact<Text> qualityAssurance,
        Fact<Code> stackable) {

    public Recognition {
        level = List.copyOf(level);
        classifications = List.copyOf(classifications);
    }
}
