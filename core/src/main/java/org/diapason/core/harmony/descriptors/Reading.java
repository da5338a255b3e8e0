package org.diapason.core.harmony.descriptors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;

/** Reads the descriptors that take more than one field. */
final class Reading {

    private Reading() {}

    static Fact<Value> outcomes(MicroCredential mc) {
        Set<Code> codes = new LinkedHashSet<>();
        mc.learning().outcomes().orElse(List.of()).forEach(outcome -> codes.add(outcome.code()));
        return codes.isEmpty() ? Fact.silent() : Fact.of(new Value.Choices(codes));
    }

    /** The competencies of the micro-credential that have an address in an outside list. */
    static Fact<Value> competencies(Case seen, MicroCredential mc) {
        Set<Code> named = new LinkedHashSet<>(mc.learning().competencies().orElse(List.of()));
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            named.addAll(outcome.competencies());
        }
        Set<Code> addressed = new LinkedHashSet<>();
        for (Competency competency : seen.series().competencies()) {
            if (named.contains(competency.code())
                    && competency.alignments().stream()
                            .anyMatch(alignment -> alignment.uri().isStated())) {
                addressed.add(competency.code());
            }
        }
        return addressed.isEmpty() ? Fact.silent() : Fact.of(new Value.Choices(addressed));
    }

    static Fact<Value> aligned(List<Alignment> alignments) {
        Set<Code> schemes = new LinkedHashSet<>();
        alignments.forEach(alignment -> schemes.add(alignment.scheme()));
        return schemes.isEmpty() ? Fact.silent() : Fact.of(new Value.Choices(schemes));
    }

    /** How many codes of a list, in any of its editions; silent when there is none, since nobody says "none". */
    static Fact<Value> count(MicroCredential mc, String list) {
        int number = 0;
        for (Alignment alignment : mc.recognition().classifications()) {
            String scheme = alignment.scheme().value();
            if (scheme.regionMatches(true, 0, list, 0, list.length())) {
                number++;
            }
        }
        return number == 0 ? Fact.silent() : Fact.of(amount(number));
    }

    static Value credentials(List<Requirement> requirements) {
        Set<Code> codes = new LinkedHashSet<>();
        requirements.forEach(requirement -> codes.addAll(requirement.of()));
        return new Value.Choices(codes);
    }

    static Value amount(double number) {
        return new Value.Amount(Range.exactly(number));
    }

    static Fact<Value> reviewDate(Case seen, MicroCredential mc) {
        return mc.standing()
                .reviewOn()
                .or(seen.series().standing().reviewOn())
                .map(day -> new Value.Statement(Text.both(day.toString(), day.toString())));
    }
}
