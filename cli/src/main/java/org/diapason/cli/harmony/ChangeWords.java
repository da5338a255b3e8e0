package org.diapason.cli.harmony;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.impact.Change;
import org.diapason.core.harmony.impact.FrameworkChange;

/** Says a change to a framework in one line. */
final class ChangeWords {

    private final FrameworkChange change;
    private final Lang lang;

    ChangeWords(FrameworkChange change, Lang lang) {
        this.change = change;
        this.lang = lang;
    }

    String of(Change each) {
        return switch (each) {
            case Change.OfElement element ->
                kind(element.element()).label().show(lang) + say("\u00a0: ", ": ") + element(element);
            case Change.CheckChanged(Code check, var from, var to) -> check + ": " + word(from) + " → " + word(to);
            case Change.ProfileAdded(Code profile) -> "+ " + profile;
            case Change.ProfileRemoved(Code profile) -> "− " + profile;
            case Change.SettingChanged(Change.Setting setting) ->
                setting(setting).show(lang);
        };
    }

    private String element(Change.OfElement each) {
        return switch (each) {
            case Change.ElementAdded(var policy) -> "+ " + standard(policy.standard(), policy.element());
            case Change.ElementRemoved(var policy) -> "− " + standard(policy.standard(), policy.element());
            case Change.StandardChanged(Code element, Standard from, Standard to) ->
                standard(from, element) + " → " + standard(to, element);
            case Change.LatitudeChanged(Code element, var from, var to) ->
                say("latitude ", "latitude ") + latitude(from, element) + " → " + latitude(to, element);
            case Change.ObligationChanged(Code element, Obligation from, Obligation to) ->
                ChecksCommand.word(from).show(lang) + " → "
                        + ChecksCommand.word(to).show(lang);
            case Change.WeightChanged(Code element, double from, double to) ->
                say("poids ", "weight ") + InWords.number(from, lang) + " → " + InWords.number(to, lang);
            case Change.CircumstancesChanged ignored -> say("circonstances d'écart", "circumstances for deviating");
            case Change.KindChanged ignored -> say("autre façon de le mesurer", "measured in another way");
        };
    }

    private static Text setting(Change.Setting setting) {
        return switch (setting) {
            case THEORY -> Text.both("La théorie change", "The theory changes");
            case PRACTICE -> Text.both("Le modèle de conception change", "The design model changes");
            case EFFORT -> Text.both("Le calcul de l'effort change", "The count of effort changes");
            case PROCESS -> Text.both("Le processus change", "The process changes");
            case RUBRIC -> Text.both("La grille de qualité change", "The quality rubric changes");
            case TITLE_LENGTH -> Text.both("La longueur des titres change", "The length of titles changes");
            case ENDORSEMENT -> Text.both("Le sens de l'approbation change", "The meaning of endorsement changes");
        };
    }

    private String latitude(Fact<Standard> latitude, Code element) {
        return latitude.map(standard -> standard(standard, element)).orElse(say("aucune", "none"));
    }

    private String standard(Standard standard, Code element) {
        return InWords.standard(standard, kind(element), lang);
    }

    private ElementKind kind(Code element) {
        return Kinds.of(change.to()).get(element);
    }

    private String word(Fact<Obligation> obligation) {
        return obligation.map(each -> ChecksCommand.word(each).show(lang)).orElse("—");
    }

    private String say(String french, String english) {
        return Text.both(french, english).show(lang);
    }
}
