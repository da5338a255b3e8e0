package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.pathway.Approach;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** In a progressive series, a micro-credential takes a competency at least as far as those before it. */
public final class LevelsDoNotFallBack implements Check {

    /** A competency that an earlier micro-credential took further. */
    record FallsBack(Code microCredential, Code competency, Code level, Code before, Code earlier)
            implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("outcomes");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " ne mène la compétence " + InWords.quote(competency.value(), Lang.FR)
                            + " que jusqu'à " + name(level, Lang.FR) + ", alors que " + earlier
                            + " menait déjà jusqu'à " + name(before, Lang.FR) + ".",
                    microCredential + " takes the competency " + InWords.quote(competency.value(), Lang.EN)
                            + " only to " + name(level, Lang.EN) + ", though " + earlier + " already took it to "
                            + name(before, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Visez un niveau plus élevé, ou changez l'ordre du parcours.",
                    "Aim higher, or change the order of the pathway.");
        }

        private static String name(Code level, Lang lang) {
            return InWords.quote(InWords.name(level, lang), lang);
        }
    }

    /** How far a competency has been taken, and by which micro-credential. */
    private record Height(int rank, Code by) {}

    @Override
    public Text promise() {
        return Text.both(
                "Dans une série progressive, une compétence ne redescend jamais de niveau.",
                "In a progressive series, a competency never falls back to a lower level.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Celui qui avance dans la série s'attend à aller plus loin.",
                "Somebody who moves on in the series expects to get further.");
    }

    @Override
    public Source source() {
        return Grounds.step("2");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        if (!seen.series().pathway().approach().is(Approach.PROGRESSIVE::equals)) {
            return;
        }
        OutcomeReading reading = OutcomeReading.of(seen.framework());
        Map<Code, Height> reached = new LinkedHashMap<>();
        for (List<MicroCredential> together : steps(seen)) {
            Map<Code, Height> here = new LinkedHashMap<>();
            for (MicroCredential mc : together) {
                Map<Code, Height> own = heights(mc, reading);
                own.forEach((competency, height) -> {
                    Height before = reached.get(competency);
                    if (before != null && before.rank() > height.rank()) {
                        found.accept(new FallsBack(
                                mc.code(), competency, code(reading, height), code(reading, before), before.by()));
                    }
                    here.merge(competency, height, LevelsDoNotFallBack::higher);
                });
            }
            here.forEach((competency, height) -> reached.merge(competency, height, LevelsDoNotFallBack::higher));
        }
    }

    /** The micro-credentials in the stated order, or level by level as they require each other. */
    private static List<List<MicroCredential>> steps(Case seen) {
        Series series = seen.series();
        Map<Code, MicroCredential> byCode = new LinkedHashMap<>();
        series.microCredentials().forEach(mc -> byCode.putIfAbsent(mc.code(), mc));
        List<List<Code>> order = series.pathway().order() instanceof Fact.Stated<List<Code>>(List<Code> stated)
                ? stated.stream().distinct().map(List::of).toList()
                : seen.path().levels();
        List<List<MicroCredential>> steps = new ArrayList<>();
        for (List<Code> together : order) {
            List<MicroCredential> step = new ArrayList<>();
            for (Code code : together) {
                MicroCredential mc = byCode.get(code);
                if (mc != null) {
                    step.add(mc);
                }
            }
            steps.add(step);
        }
        return steps;
    }

    private static Map<Code, Height> heights(MicroCredential mc, OutcomeReading reading) {
        Map<Code, Height> heights = new LinkedHashMap<>();
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            int rank = outcome.process().map(reading::rank).orElse(-1);
            if (rank >= 0) {
                for (Code competency : outcome.competencies()) {
                    heights.merge(competency, new Height(rank, mc.code()), LevelsDoNotFallBack::higher);
                }
            }
        }
        return heights;
    }

    private static Height higher(Height one, Height other) {
        return other.rank() > one.rank() ? other : one;
    }

    private static Code code(OutcomeReading reading, Height height) {
        return reading.level(height.rank()).code();
    }
}
