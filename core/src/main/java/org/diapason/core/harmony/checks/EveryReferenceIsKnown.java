package org.diapason.core.harmony.checks;

import java.util.Collection;
import java.util.Locale;
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
import org.diapason.core.harmony.Trail;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.jspecify.annotations.Nullable;

/** Every code that a part of the series points to exists. */
public final class EveryReferenceIsKnown implements Check {
    /** A reference that points to nothing. */
    record PointsNowhere(Place place, Fact<Code> credential, Sort sort, Code code, Collection<Code> known)
            implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    capital(sort.label().show(Lang.FR)) + " «\u00a0" + code + "\u00a0» n'existe pas\u00a0; " + place
                            + " y renvoie.",
                    capital(sort.label().show(Lang.EN)) + " “" + code + "” does not exist; " + place
                            + " points to it.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    suggestion(
                            code,
                            known,
                            "Vouliez-vous dire « ",
                            "\u00a0»\u00a0?",
                            "Corrigez le code, ou ajoutez ce qui manque."),
                    suggestion(code, known, "Did you mean “", "”?", "Correct the code, or add what is missing."));
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque code auquel la série renvoie existe.", "Every code to which the series points exists.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un préalable introuvable bloque un apprenant, et un résultat introuvable n'est jamais évalué.",
                "A prerequisite that does not exist blocks a learner, and an outcome that does not exist is never assessed.");
    }

    @Override
    public Source source() {
        return Grounds.seriesFile();
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public boolean protectsLearner() {
        return true;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Telling telling = new Telling(found);
        References references = new References(seen.dossier(), telling);
        references.ofSeries(seen.series());
        references.around(seen.dossier());
        for (MicroCredential mc : seen.series().microCredentials()) {
            telling.of = mc.code();
            references.of(mc);
        }
        for (Milestone milestone : seen.series().milestones()) {
            telling.of = milestone.code();
            references.of(milestone);
        }
    }

    /** Turns a lost reference into a finding about the credential that the walk is in. */
    private static final class Telling implements References.Lost {
        private final Consumer<Finding> found;
        private @Nullable Code of;

        Telling(Consumer<Finding> found) {
            this.found = found;
        }

        @Override
        public void lost(Trail at, String field, Sort sort, Code code, Collection<Code> known) {
            Fact<Code> credential = of == null ? Fact.silent() : Fact.of(of);
            found.accept(new PointsNowhere(at.place(field), credential, sort, code, known));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String suggestion(Code code, Collection<Code> known, String before, String after, String otherwise) {
        return Nearest.to(code, known).map(near -> before + near + after).orElse(otherwise);
    }
}
