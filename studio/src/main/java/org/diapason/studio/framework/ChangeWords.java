package org.diapason.studio.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.impact.Change;
import org.diapason.core.harmony.impact.FrameworkChange;
import org.diapason.formats.html.Say;

/** Says what differs between two versions of a framework, a sentence for each difference. */
final class ChangeWords {

    private final Kinds kinds;
    private final Say say;

    ChangeWords(FrameworkChange change, Say say) {
        this.kinds = Kinds.of(change.to());
        this.say = say;
    }

    String of(Change change) {
        return switch (change) {
            case Change.OfElement element -> label(element.element()) + say.in(" : ", ": ") + element(element) + ".";
            case Change.CheckChanged(Code check, var from, var to) ->
                promise(check) + say.in(" : ", ": ") + asked(from) + " → " + asked(to) + ".";
            case Change.ProfileAdded(Code profile) ->
                say.in("Le profil " + profile + " est demandé.", "The profile " + profile + " is asked.");
            case Change.ProfileRemoved(Code profile) ->
                say.in(
                        "Le profil " + profile + " n'est plus demandé.",
                        "The profile " + profile + " is asked no more.");
            case Change.SettingChanged(Change.Setting setting) -> setting(setting);
        };
    }

    String label(Code element) {
        return kinds.get(element).label().show(say.lang());
    }

    private String element(Change.OfElement change) {
        return switch (change) {
            case Change.ElementAdded(var policy) ->
                say.in("nouvelle norme, ", "new standard, ") + standard(policy.standard(), policy.element());
            case Change.ElementRemoved(var policy) ->
                say.in("plus de norme, était ", "no standard any more, was ")
                        + standard(policy.standard(), policy.element());
            case Change.StandardChanged(Code element, Standard from, Standard to) ->
                standard(from, element) + say.in(" devient ", " becomes ") + standard(to, element);
            case Change.LatitudeChanged(Code element, var from, var to) ->
                say.in("latitude, ", "latitude, ")
                        + latitude(from, element)
                        + say.in(" devient ", " becomes ")
                        + latitude(to, element);
            case Change.ObligationChanged(Code _, Obligation from, Obligation to) ->
                obligation(from, say) + say.in(" devient ", " becomes ") + obligation(to, say);
            case Change.WeightChanged(Code _, double from, double to) ->
                say.in("poids, ", "weight, ")
                        + InWords.number(from, say.lang())
                        + say.in(" devient ", " becomes ")
                        + InWords.number(to, say.lang());
            case Change.CircumstancesChanged _ ->
                say.in("autres circonstances d'écart", "other circumstances for deviating");
            case Change.KindChanged _ -> say.in("mesuré autrement", "measured in another way");
        };
    }

    private String setting(Change.Setting setting) {
        return switch (setting) {
            case THEORY -> say.in("La théorie change.", "The theory changes.");
            case PRACTICE -> say.in("Le modèle de conception change.", "The design model changes.");
            case EFFORT -> say.in("Le calcul de l'effort change.", "The count of effort changes.");
            case PROCESS -> say.in("Le processus change.", "The process changes.");
            case RUBRIC -> say.in("La grille de qualité change.", "The quality rubric changes.");
            case TITLE_LENGTH -> say.in("La longueur des titres change.", "The length of titles changes.");
            case ENDORSEMENT -> say.in("Le sens de l'approbation change.", "The meaning of endorsement changes.");
        };
    }

    /** How strongly something is asked, in a word. */
    static String obligation(Obligation obligation, Say say) {
        return switch (obligation) {
            case MUST -> say.in("obligatoire", "must");
            case SHOULD -> say.in("recommandé", "should");
            case MAY -> say.in("facultatif", "may");
        };
    }

    private String asked(Fact<Obligation> obligation) {
        return obligation.map(each -> obligation(each, say)).orElse(say.in("non demandé", "not asked"));
    }

    private String promise(Code check) {
        return Checks.find(check).map(each -> each.promise().show(say.lang())).orElse(check.value());
    }

    private String latitude(Fact<Standard> latitude, Code element) {
        return latitude.map(standard -> standard(standard, element)).orElse(say.in("aucune", "none"));
    }

    private String standard(Standard standard, Code element) {
        ElementKind kind = kinds.get(element);
        return say.standard(standard, kind).words();
    }
}
