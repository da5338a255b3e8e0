package org.diapason.core.harmony.checks;

import java.util.Map;
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
import org.diapason.core.series.MicroCredential;

/** One body awards all micro-credentials of the series. */
public final class IssuerIsTheSame implements Check {
    /** A micro-credential awarded by another body than the first. */
    record AnotherIssuer(Code microCredential, Text body, Text usual) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field("awarding-body");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " est délivré par " + body.show(Lang.FR) + ", et le reste de la série par "
                            + usual.show(Lang.FR) + ".",
                    microCredential + " is awarded by " + body.show(Lang.EN) + ", and the rest of the series by "
                            + usual.show(Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Écrivez le nom de la même façon partout, ou expliquez la différence aux apprenants.",
                    "Write the name the same way everywhere, or explain the difference to learners.");
        }
    }

    /** Nobody stated who awards the credentials. */
    record IssuerUnknown() implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field("provider");
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé qui délivre les micro-titres.",
                    "Nobody stated who awards the micro-credentials.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Remplissez provider pour la série, ou awarding-body pour chaque micro-titre.",
                    "Fill in provider for the series, or awarding-body for each micro-credential.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Un même organisme délivre tous les micro-titres de la série.",
                "One body awards all micro-credentials of the series.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un employeur fait confiance à un nom, et une série en porte un seul.",
                "An employer trusts a name, and a series bears one.");
    }

    @Override
    public Source source() {
        return Grounds.element(1);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Fact<Text> first = Fact.silent();
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (!(mc.recognition().awardingBody() instanceof Fact.Stated<Text>(Text body))) {
                continue;
            }
            if (!(first instanceof Fact.Stated<Text>(Text usual))) {
                first = Fact.of(body);
            } else if (!body.equals(usual) && !sameName(body, usual)) {
                found.accept(new AnotherIssuer(mc.code(), body, usual));
            }
        }
        if (first.isSilent() && seen.series().provider().isSilent()) {
            found.accept(new IssuerUnknown());
        }
    }

    /** Two texts name the same body when they agree in a language that both speak, capitals and spaces aside. */
    private static boolean sameName(Text one, Text other) {
        for (Map.Entry<Lang, String> words : one.words().entrySet()) {
            String theirs = other.words().get(words.getKey());
            if (theirs != null
                    && theirs.strip().equalsIgnoreCase(words.getValue().strip())) {
                return true;
            }
        }
        return false;
    }
}
