package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.pathway.Approach;
import org.diapason.core.series.MicroCredential;

/** Each micro-credential says what it is worth to somebody who takes no other (R29). */
public final class EachStandsAlone implements Check {

    /** Why a micro-credential does not stand alone. */
    enum Why {
        UNTOLD,
        EMPTY_WORDS,
        REQUIRES_OTHERS,
        ONLY_A_PART
    }

    /** A micro-credential that does not stand alone, or does not say how. */
    record Leans(Place place, Code microCredential, Why why) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(microCredential);
        }

        @Override
        public Tone tone() {
            return why == Why.UNTOLD ? Tone.SILENT : Tone.BROKEN;
        }

        @Override
        public Text message() {
            return switch (why) {
                case UNTOLD ->
                    Text.both(
                            "La valeur propre de " + microCredential + " n'est pas énoncée.",
                            "Nobody stated what " + microCredential + " is worth alone.");
                case EMPTY_WORDS ->
                    Text.both(
                            "La valeur propre de " + microCredential + " ne fait que répéter son titre.",
                            "What " + microCredential + " is worth alone only repeats its title.");
                case REQUIRES_OTHERS ->
                    Text.both(
                            microCredential + " se dit autonome et exige pourtant un préalable.",
                            microCredential + " calls itself stand-alone and yet has a prerequisite.");
                case ONLY_A_PART ->
                    Text.both(
                            microCredential + " se dit intégré à un autre titre, dans une série modulaire.",
                            microCredential + " calls itself part of another credential, in a modular series.");
            };
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Énoncez ce que saura faire, et obtiendra, qui ne suit que celui-ci.",
                    "State what somebody who takes only this one will be able to do, and will have.");
        }
    }

    private static final Code STAND_ALONE = Code.of("stand-alone");
    private static final Code INTEGRATED = Code.of("integrated");

    @Override
    public Text promise() {
        return Text.both(
                "Chaque micro-titre dit ce qu'il vaut à lui seul.",
                "Each micro-credential says what it is worth alone.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Beaucoup n'en suivront qu'un : il doit leur servir.", "Many will take only one: it must serve them.");
    }

    @Override
    public Source source() {
        return Grounds.otherConsiderations();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        boolean modular = seen.series().pathway().approach().is(Approach.MODULAR::equals);
        for (MicroCredential mc : seen.series().microCredentials()) {
            Place place = Place.TOP.field("micro-credentials").item(mc.code());
            Fact<Code> stackable = mc.recognition().stackable();
            if (mc.standAlone().isSilent()) {
                found.accept(new Leans(place.field("stand-alone"), mc.code(), Why.UNTOLD));
            } else if (mc.standAlone().is(words -> saysNothing(words, mc.title()))) {
                found.accept(new Leans(place.field("stand-alone"), mc.code(), Why.EMPTY_WORDS));
            }
            if (stackable.is(STAND_ALONE::equals)
                    && !mc.requires().orElse(List.of()).isEmpty()) {
                found.accept(new Leans(place.field("stackable"), mc.code(), Why.REQUIRES_OTHERS));
            }
            if (modular && stackable.is(INTEGRATED::equals)) {
                found.accept(new Leans(place.field("stackable"), mc.code(), Why.ONLY_A_PART));
            }
        }
    }

    private static boolean saysNothing(Text words, Text title) {
        for (String each : words.words().values()) {
            if (!each.isBlank() && !title.words().containsValue(each)) {
                return false;
            }
        }
        return true;
    }
}
