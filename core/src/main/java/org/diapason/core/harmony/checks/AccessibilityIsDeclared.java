package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.jspecify.annotations.Nullable;

/** Each activity declares what makes it accessible, and declares what its kind needs. */
public final class AccessibilityIsDeclared implements Check {
    private static final Code CAPTIONS = Code.of("captions");
    private static final Code TRANSCRIPT = Code.of("transcript");
    private static final Code ALT_TEXT = Code.of("alt-text");
    private static final Code KEYBOARD = Code.of("keyboard");

    /** An activity that declares its means without the one its kind needs. */
    record MeansMissing(Code microCredential, Place place, Code activity, Code means) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(microCredential);
        }

        @Override
        public Text message() {
            return Text.both(
                    "L'activité " + activity + " de " + microCredential + " déclare son accessibilité, mais sans « "
                            + InWords.name(means, Lang.FR) + " ».",
                    "Activity " + activity + " of " + microCredential + " declares its accessibility, but without “"
                            + InWords.name(means, Lang.EN) + "”.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez « " + InWords.name(means, Lang.FR)
                            + " » à l'activité, puis déclarez-le sous accessibility.",
                    "Add “" + InWords.name(means, Lang.EN) + "” to the activity, then declare it under accessibility.");
        }
    }

    /** Activities that declare nothing. */
    record NotDeclared(Code microCredential, int activities, int of) implements InCredential {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Activités de " + microCredential + " qui ne déclarent rien de leur accessibilité\u00a0: "
                            + activities + " sur " + of + ".",
                    "Activities of " + microCredential + " that declare nothing of their accessibility: " + activities
                            + " of " + of + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Déclarez sous accessibility ce que chaque activité offre.",
                    "Declare under accessibility what each activity offers.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque activité déclare ce qui la rend accessible, selon ce que sa forme demande.",
                "Each activity declares what makes it accessible, as its kind needs.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une vidéo sans sous-titres ferme la porte à des apprenants, et la loi l'interdit.",
                "A video without captions shuts learners out, and the law forbids it.");
    }

    @Override
    public Source source() {
        return Grounds.accessibility();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (MicroCredential mc : seen.series().microCredentials()) {
            Declared tally = new Declared();
            if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
                for (Module module : modules) {
                    examine(mc.code(), module.code(), module.activities(), tally, found);
                }
            }
            examine(mc.code(), null, mc.learning().activities(), tally, found);
            if (tally.undeclared > 0) {
                found.accept(new NotDeclared(mc.code(), tally.undeclared, tally.all));
            }
        }
    }

    private static void examine(
            Code mc, @Nullable Code module, Fact<List<Activity>> activities, Declared tally, Consumer<Finding> found) {
        if (!(activities instanceof Fact.Stated<List<Activity>>(List<Activity> each))) {
            return;
        }
        for (Activity activity : each) {
            tally.all++;
            if (activity.accessibility() instanceof Fact.Stated<List<Code>>(List<Code> declared)) {
                Code needed = needed(activity.kind());
                if (needed != null && !declared.contains(needed)) {
                    found.accept(new MeansMissing(mc, place(mc, module, activity), activity.code(), needed));
                }
            } else {
                tally.undeclared++;
            }
        }
    }

    /** What a kind of activity cannot do without; none for kinds that are words already. */
    private static @Nullable Code needed(Code kind) {
        return switch (kind.value()) {
            case "video" -> CAPTIONS;
            case "audio", "podcast" -> TRANSCRIPT;
            case "image" -> ALT_TEXT;
            case "simulation" -> KEYBOARD;
            default -> null;
        };
    }

    private static Place place(Code mc, @Nullable Code module, Activity activity) {
        Place around = Places.credential(mc);
        Place list = module == null ? around : around.field("modules").item(module);
        return list.field("activities").item(activity.code());
    }

    private static final class Declared {
        private int all;
        private int undeclared;
    }
}
