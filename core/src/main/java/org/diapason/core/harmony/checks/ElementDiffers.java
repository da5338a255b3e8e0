package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Deviation;

/** A square of the tuning matrix that is off key, with all that one needs to know to mend it. */
record ElementDiffers(ElementKind kind, ElementPolicy policy, Cell cell, Fact<Deviation> deviation)
        implements InCredential {

    @Override
    public Code microCredential() {
        return cell.microCredential();
    }

    @Override
    public Place place() {
        return ElementPlaces.of(kind, cell.microCredential());
    }

    @Override
    public Fact<Obligation> asked() {
        return Fact.of(policy.obligation());
    }

    @Override
    public Text message() {
        String french = "Sur " + label(Lang.FR) + ", " + stated(Lang.FR) + "\u00a0; la norme demande "
                + standard(policy.standard(), Lang.FR) + latitude(" et la latitude admet ", Lang.FR) + ".";
        String english = "On " + label(Lang.EN) + ", " + stated(Lang.EN) + "; the standard asks for "
                + standard(policy.standard(), Lang.EN) + latitude(", and the latitude allows ", Lang.EN) + ".";
        return Text.both(french + deviation(Lang.FR), english + deviation(Lang.EN));
    }

    @Override
    public Text mend() {
        boolean waits = deviation.is(each -> each instanceof Deviation.Asked);
        return waits
                ? Text.both(
                        "Répondez à la demande d'écart, ou revenez à la norme.",
                        "Answer the deviation that was asked for, or return to the standard.")
                : Text.both(
                        "Revenez à la norme, élargissez la latitude ou demandez un écart.",
                        "Return to the standard, widen the latitude, or ask for a deviation.");
    }

    private String label(Lang lang) {
        return InWords.quote(kind.label().show(lang), lang);
    }

    private String stated(Lang lang) {
        boolean french = lang.equals(Lang.FR);
        if (cell.value() instanceof Fact.Stated<Value>(Value value)) {
            return cell.microCredential() + (french ? " indique " : " states ") + InWords.value(value, kind, lang);
        }
        return french
                ? "on a jugé que " + cell.microCredential() + " s'écarte"
                : "somebody judged that " + cell.microCredential() + " differs";
    }

    private String standard(Standard standard, Lang lang) {
        return StandardWords.of(standard, kind, lang);
    }

    private String latitude(String words, Lang lang) {
        return policy.latitude()
                .map(latitude -> words + standard(latitude, lang))
                .orElse("");
    }

    private String deviation(Lang lang) {
        if (!(deviation instanceof Fact.Stated<Deviation>(Deviation last))) {
            return "";
        }
        boolean french = lang.equals(Lang.FR);
        return switch (last) {
            case Deviation.Asked ignored ->
                french ? " Un écart demandé attend sa réponse." : " A deviation was asked for and awaits its answer.";
            case Deviation.Refused refused ->
                (french ? " Un écart a été refusé par " : " A deviation was refused by ")
                        + refused.refusedBy() + (french ? "\u00a0: " : ": ")
                        + InWords.quote(refused.because().show(lang), lang) + ".";
            case Deviation.Granted granted ->
                (french ? " Un écart (" : " A deviation (")
                        + granted.approver() + (french ? ") a pris fin le " : ") ended on ")
                        + InWords.date(granted.expires(), lang) + ".";
        };
    }
}
