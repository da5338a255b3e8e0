package org.diapason.formats.tree;

import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The troubles of YAML alone, in words. */
final class YamlFaults {

    private static final Text WRITE_OUT = Text.both(
            "Écrivez la valeur en toutes lettres à chaque endroit : le fichier dit alors ce qu'il montre.",
            "Write the value out in each place: the file then says what it shows.");

    private YamlFaults() {}

    static void anchor(TreeBuilder tree, Spot spot, Place place) {
        Text message = Text.both(
                "Une ancre YAML (&nom) n'est pas admise dans ce fichier.",
                "A YAML anchor (&name) is not accepted in this file.");
        tree.report(Fault.ANCHOR, spot, place, message, WRITE_OUT);
    }

    static void alias(TreeBuilder tree, Spot spot, Place place) {
        Text message = Text.both(
                "Un renvoi YAML (*nom) n'est pas admis dans ce fichier.",
                "A YAML alias (*name) is not accepted in this file.");
        Text mend = Text.both(
                "Écrivez la valeur en toutes lettres, ou entre guillemets si l'astérisque en fait partie.",
                "Write the value out, or put it between quotes if the asterisk is part of it.");
        tree.report(Fault.ANCHOR, spot, place, message, mend);
    }

    static void merge(TreeBuilder tree, Spot spot, Place place) {
        Text message = Text.both(
                "La fusion YAML (<<) n'est pas admise dans ce fichier.",
                "A YAML merge (<<) is not accepted in this file.");
        tree.report(Fault.ANCHOR, spot, place, message, WRITE_OUT);
    }

    static void tag(TreeBuilder tree, String tag, Spot spot, Place place) {
        Text message = Text.both(
                "L'étiquette YAML « " + tag + " » n'est pas admise dans ce fichier.",
                "The YAML tag “" + tag + "” is not accepted in this file.");
        Text mend = Text.both(
                "Effacez-la, ou mettez la valeur entre guillemets si le point d'exclamation en fait partie.",
                "Delete it, or put the value between quotes if the exclamation mark is part of it.");
        tree.report(Fault.TAG, spot, place, message, mend);
    }

    static Trouble complexKey(Spot spot, Place place) {
        return new Trouble(
                Fault.COMPLEX_KEY,
                spot,
                place,
                Text.both(
                        "Un nom de champ est un mot, non une liste ni un groupe.",
                        "A field name is a word, not a list or a group."),
                Text.both(
                        "Mettez entre guillemets ce qui commence par [, { ou ?.",
                        "Put what begins with [, { or ? between quotes."));
    }

    /** What the engine stumbled over, in words for whoever wrote the file. */
    static Trouble syntax(MarkedYamlEngineException broken, String text, TreeBuilder tree) {
        Optional<Mark> mark = YamlSlip.isOpenQuote(broken)
                ? broken.getContextMark()
                : broken.getProblemMark().or(broken::getContextMark);
        Spot spot =
                mark.map(at -> tree.spot(at.getLine() + 1, at.getColumn() + 1)).orElse(tree.spot(1, 1));
        if (isTab(broken, text, spot.line())) {
            return tab(spot);
        }
        return YamlSlip.of(broken)
                .map(slip -> new Trouble(Fault.SYNTAX, spot, Place.TOP, slip.message(), slip.mend()))
                .orElseGet(() -> unclear(spot));
    }

    static Trouble unclear(Spot spot) {
        return new Trouble(
                Fault.SYNTAX,
                spot,
                Place.TOP,
                Text.both("Ce n'est plus du YAML à partir d'ici.", "From here on this is not YAML."),
                Text.both(
                        "Vérifiez le retrait, les deux-points et les guillemets de cette ligne et de la précédente.",
                        "Check the indentation, the colons and the quotes of this line and of the one before."));
    }

    private static boolean isTab(MarkedYamlEngineException broken, String text, int line) {
        if (String.valueOf(broken.getProblem()).contains("(TAB)")) {
            return true;
        }
        return text.lines()
                .skip(Math.max(0, line - 2))
                .limit(2)
                .anyMatch(each -> each.substring(
                                0, each.length() - each.stripLeading().length())
                        .contains("\t"));
    }

    private static Trouble tab(Spot spot) {
        return new Trouble(
                Fault.TAB,
                spot,
                Place.TOP,
                Text.both(
                        "Le retrait est fait d'une tabulation : YAML n'accepte que des espaces.",
                        "The indentation is made of a tab: YAML accepts spaces only."),
                Text.both("Remplacez chaque tabulation par deux espaces.", "Replace each tab by two spaces."));
    }
}
