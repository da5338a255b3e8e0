package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;

/** Before the first session of each cohort, its facilitators can together do all that its delivery takes. */
public final class FacilitatorsAreReady implements Check {
    /** A competency that nobody of the cohort will have in time. */
    record NotReady(Cohort cohort, Readiness.Standing standing) implements Finding {
        @Override
        public Place place() {
            return at(cohort);
        }

        @Override
        public Fact<Code> credential() {
            return Fact.of(cohort.microCredential());
        }

        @Override
        public Text message() {
            return Text.both(
                    "La cohorte «\u00a0" + cohort.code() + "\u00a0» n'aura personne à temps pour « "
                            + standing.need().competency().label().show(Lang.FR) + " ». "
                            + standing.need().because().show(Lang.FR),
                    "Cohort “" + cohort.code() + "” will have nobody in time for “"
                            + standing.need().competency().label().show(Lang.EN) + "”. "
                            + standing.need().because().show(Lang.EN));
        }

        @Override
        public Text mend() {
            return Text.both(
                    action(standing, Lang.FR, "Prévoyez une formation.") + by(standing, Lang.FR),
                    action(standing, Lang.EN, "Plan a training.") + by(standing, Lang.EN));
        }
    }

    /** Competencies of which nobody said whether somebody has them. */
    record CannotTell(Cohort cohort, List<Code> competencies) implements Finding {
        @Override
        public Place place() {
            return at(cohort);
        }

        @Override
        public Fact<Code> credential() {
            return Fact.of(cohort.microCredential());
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé si les animateurs de la cohorte «\u00a0" + cohort.code() + "\u00a0» ont : "
                            + Places.named(competencies, Lang.FR) + ".",
                    "Nobody stated whether the facilitators of cohort “" + cohort.code() + "” have: "
                            + Places.named(competencies, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Notez sous holds ce que chaque animateur sait faire.",
                    "Note under holds what each facilitator can do.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Avant la première séance, les animateurs d'une cohorte ont ensemble tout ce qu'il faut.",
                "Before the first session, the facilitators of a cohort have together all that it takes.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une cohorte ne devrait pas servir à former ses animateurs.",
                "A cohort should not be where its facilitators learn their part.");
    }

    @Override
    public Source source() {
        return Grounds.step("4");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (Cohort cohort : seen.dossier().facilitation().cohorts()) {
            if (!cohort.facilitators().isEmpty() && !cohort.begins().is(day -> day.isBefore(seen.today()))) {
                Readiness.of(seen.series(), seen.dossier().facilitation(), cohort, seen.today())
                        .ifStated(readiness -> examine(readiness, found));
            }
        }
    }

    private static void examine(Readiness readiness, Consumer<Finding> found) {
        List<Code> unknown = new ArrayList<>();
        for (Readiness.Standing standing : readiness.standings()) {
            switch (standing.state()) {
                case OPEN, LATE -> found.accept(new NotReady(readiness.cohort(), standing));
                case UNKNOWN -> unknown.add(standing.need().competency().code());
                case HELD, PLANNED -> {}
            }
        }
        if (!unknown.isEmpty()) {
            found.accept(new CannotTell(readiness.cohort(), unknown));
        }
    }

    private static Place at(Cohort cohort) {
        return Place.TOP.field("facilitation").field("cohorts").item(cohort.code());
    }

    private static String action(Readiness.Standing standing, Lang lang, String otherwise) {
        return standing.action()
                .map(words -> words.show(lang))
                .map(words -> words.endsWith(".") ? words : words + ".")
                .orElse(otherwise);
    }

    private static String by(Readiness.Standing standing, Lang lang) {
        return standing.due()
                .map(day -> lang.equals(Lang.FR)
                        ? " Au plus tard le " + InWords.date(day, lang) + "."
                        : " By " + InWords.date(day, lang) + " at the latest.")
                .orElse("");
    }
}
