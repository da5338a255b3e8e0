package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.InWords;

/**
 * An element of which a micro-credential states too little to tell.
 *
 * @param forAPerson whether it is stated and waits for a person's judgement
 */
record ElementUnheard(ElementKind kind, ElementPolicy policy, Code microCredential, boolean forAPerson)
        implements InCredential {

    @Override
    public Place place() {
        return ElementPlaces.of(kind, microCredential);
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
                        "Seule une personne peut dire si " + microCredential + " respecte la norme sur "
                                + label(Lang.FR) + ".",
                        "Only a person can tell whether " + microCredential + " meets the standard on " + label(Lang.EN)
                                + ".")
                : Text.both(
                        "Personne n'a indiqué " + label(Lang.FR) + " pour " + microCredential + ".",
                        "Nobody has stated " + label(Lang.EN) + " for " + microCredential + ".");
    }

    @Override
    public Text mend() {
        return forAPerson
                ? Text.both(
                        "Consignez un jugement\u00a0: qui, quand, et si la norme est respectée.",
                        "Record a judgement: who, when, and whether the standard is met.")
                : Text.both(
                        "Indiquez-le\u00a0; la norme demande " + standard(Lang.FR) + ".",
                        "State it; the standard asks for " + standard(Lang.EN) + ".");
    }

    private String label(Lang lang) {
        return InWords.quote(kind.label().show(lang), lang);
    }

    private String standard(Lang lang) {
        return StandardWords.of(policy.standard(), kind, lang);
    }
}
