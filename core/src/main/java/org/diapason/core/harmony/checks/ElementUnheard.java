package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;

/**
 * An element of which some micro-credentials state too little to tell.
 *
 * @param forAPerson whether it is stated and waits for a person's judgement
 */
record ElementUnheard(ElementKind kind, ElementPolicy policy, List<Code> microCredentials, boolean forAPerson)
        implements Finding {

    ElementUnheard {
        microCredentials = List.copyOf(microCredentials);
    }

    @Override
    public Place place() {
        return microCredentials.size() == 1
                ? ElementPlaces.of(kind, microCredentials.getFirst())
                : Place.TOP.field("micro-credentials");
    }

    @Override
    public Fact<Code> credential() {
        return microCredentials.size() == 1 ? Fact.of(microCredentials.getFirst()) : Fact.silent();
    }

    @Override
    public Fact<Obligation> asked() {
        return Fact.of(policy.obligation());
    }

    @Override
    public Tone tone() {
        return Tone.SILENT;
    }

    @Override
    public Text message() {
        return forAPerson
                ? Text.both(
                        "Seule une personne peut dire si " + who(Lang.FR) + " respecte"
                                + (microCredentials.size() > 1 ? "nt" : "") + " la norme sur " + label(Lang.FR) + ".",
                        "Only a person can tell whether " + who(Lang.EN)
                                + (microCredentials.size() > 1 ? " meet" : " meets") + " the standard on "
                                + label(Lang.EN) + ".")
                : Text.both(
                        "Personne n'a indiqué " + label(Lang.FR) + " pour " + who(Lang.FR) + ".",
                        "Nobody has stated " + label(Lang.EN) + " for " + who(Lang.EN) + ".");
    }

    @Override
    public Text mend() {
        return forAPerson
                ? Text.both(
                        "Consignez un jugement\u00a0: qui, quand, et si la norme est respectée.",
                        "Record a judgement: who, when, and whether the standard is met.")
                : Text.both(
                        "Indiquez-le\u00a0; la norme est " + standard(Lang.FR) + ".",
                        "State it; the standard is " + standard(Lang.EN) + ".");
    }

    private String who(Lang lang) {
        return InCredential.named(microCredentials, lang);
    }

    private String label(Lang lang) {
        return InWords.quote(kind.label().show(lang), lang);
    }

    private String standard(Lang lang) {
        return InWords.standard(policy.standard(), kind, lang);
    }
}
