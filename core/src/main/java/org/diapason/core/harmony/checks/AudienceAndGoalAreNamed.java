package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** The series says for whom it is, in which field and to which end, and serves every audience that it names. */
public final class AudienceAndGoalAreNamed implements Check {
    /** Something that the series does not say of itself. */
    record NotStated(String field, Text what) implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field(field);
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "La série ne précise pas " + what.show(Lang.FR) + ".",
                    "The series does not state " + what.show(Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Remplissez le champ " + field + " de la série.", "Fill in the field " + field + " of the series.");
        }
    }

    /** A micro-credential that names no audience where the series has several. */
    record ForNobody(Code microCredential) implements InCredential {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " ne dit pas auquel des auditoires de la série il s'adresse.",
                    microCredential + " does not say which of the series' audiences it is for.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez au moins un auditoire sous audiences.", "Name at least one audience under audiences.");
        }
    }

    /** An audience for which nothing is made. */
    record AudienceUnserved(Code audience) implements Finding {
        @Override
        public Place place() {
            return Places.item("audiences", audience);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Aucun micro-titre ne s'adresse à l'auditoire « " + audience + " ».",
                    "No micro-credential is for the audience “" + audience + "”.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez cet auditoire dans un micro-titre, ou retirez-le de la série.",
                    "Name this audience in a micro-credential, or take it out of the series.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "La série nomme son auditoire, son domaine et ses objectifs, et sert chaque auditoire nommé.",
                "The series names its audience, its domain and its goals, and serves each audience it names.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Sans auditoire ni objectif, on ne peut pas juger si un micro-titre a sa place.",
                "Without an audience and a goal nobody can judge whether a micro-credential belongs.");
    }

    @Override
    public Source source() {
        return Grounds.step("1");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Series series = seen.series();
        if (series.audiences().isEmpty()) {
            found.accept(new NotStated("audiences", Text.both("son auditoire", "its audience")));
        }
        if (series.domain().isSilent()) {
            found.accept(new NotStated("domain", Text.both("son domaine", "its domain")));
        }
        if (series.goals().isEmpty()) {
            found.accept(new NotStated("goals", Text.both("ses objectifs stratégiques", "its strategic goals")));
        }
        if (series.audiences().size() > 1) {
            eachIsServed(series, found);
        }
    }

    private static void eachIsServed(Series series, Consumer<Finding> found) {
        Set<Code> served = new HashSet<>();
        for (MicroCredential mc : series.microCredentials()) {
            if (mc.audiences().isEmpty()) {
                found.accept(new ForNobody(mc.code()));
            }
            served.addAll(mc.audiences());
        }
        for (Audience audience : series.audiences()) {
            if (!served.isEmpty() && !served.contains(audience.code())) {
                found.accept(new AudienceUnserved(audience.code()));
            }
        }
    }
}
