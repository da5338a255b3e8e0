package org.diapason.studio.harmony;

import org.diapason.core.base.Fact;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;
import org.diapason.formats.html.Say;

/** Why the verdict on a cell is what it is, in one sentence. */
final class CellReason {

    private final Found found;
    private final Say say;

    CellReason(Found found, Say say) {
        this.found = found;
        this.say = say;
    }

    String why() {
        String stated =
                say.value(found.cell().value(), found.row().kind()).open().words();
        String asked = say.standard(found.row().policy().standard(), found.row().kind())
                .open()
                .words();
        return switch (found.cell().verdict()) {
            case Verdict.InTune ignored ->
                say.in("Ce qui est précisé respecte la norme.", "What is stated meets the standard.");
            case Verdict.Permitted ignored ->
                say.in(
                        "La norme est « " + asked + " » ; « " + stated + " » reste dans la latitude prévue.",
                        "The standard is “" + asked + "”; “" + stated + "” stays within the latitude.");
            case Verdict.Justified justified ->
                say.in(
                        "« " + stated + " » s'écarte de la norme ; "
                                + justified.by().approver() + " l'a accordé jusqu'au "
                                + say.date(justified.by().expires()) + ".",
                        "“" + stated + "” differs from the standard; "
                                + justified.by().approver() + " granted it until "
                                + say.date(justified.by().expires()) + ".");
            case Verdict.OffKey offKey ->
                say.in(
                                "La norme est « " + asked + " » ; « " + stated + " » s'en écarte et rien ne le permet.",
                                "The standard is “" + asked + "”; “" + stated + "” differs and nothing permits it.")
                        + last(offKey.deviation());
            case Verdict.Silent ignored ->
                say.in(
                        "Personne n'a encore précisé cette valeur. Ce n'est ni zéro ni une faute : c'est une question ouverte.",
                        "Nobody has stated this value yet. It is neither zero nor a fault: it is an open question.");
            case Verdict.ToJudge ignored ->
                say.in(
                        "Seule une personne peut dire si l'énoncé respecte la norme.",
                        "Only a person can tell whether what is stated meets the standard.");
        };
    }

    private String last(Fact<Deviation> deviation) {
        if (!(deviation instanceof Fact.Stated<Deviation>(Deviation last))) {
            return "";
        }
        return switch (last) {
            case Deviation.Asked ignored -> say.in(" Un écart est demandé.", " A deviation has been asked for.");
            case Deviation.Refused ignored -> say.in(" Un écart a été refusé.", " A deviation was refused.");
            case Deviation.Granted granted ->
                say.in(" L'écart accordé a pris fin le ", " The deviation that was granted ended on ")
                        + say.date(granted.expires())
                        + ".";
        };
    }
}
