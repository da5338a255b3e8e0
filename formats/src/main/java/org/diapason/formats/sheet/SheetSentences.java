package org.diapason.formats.sheet;

import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** What is said to people about sheets, rows and columns. */
final class SheetSentences {

    static final Text PART_TOO_LARGE = Text.both(
            "Une partie de ce classeur est plus grosse que ce qu'une série demande.",
            "A part of this workbook is larger than a series needs.");

    static final Text CELL_TOO_LARGE = Text.both(
            "Une cellule compte plus d'un million de caractères.", "A cell has more than a million characters.");

    static final Text ROW_TOO_WIDE = Text.both(
            "Une ligne a plus de colonnes qu'un tableur n'en connaît.",
            "A row has more columns than a spreadsheet program knows.");

    static final Text ERROR_CELL = Text.both(
            "Le tableur montre ici une erreur\u00A0: rien n'en est tiré.",
            "The spreadsheet shows an error here: nothing is taken from it.");

    static final Text HIDDEN_SHEET =
            Text.both("Cette feuille est masquée\u00A0: elle est laissée.", "This sheet is hidden: it is left.");

    static final Text ASIDE = Text.both(
            "Cette feuille explique le classeur\u00A0: elle est laissée.",
            "This sheet explains the workbook: it is left.");

    static final Text HIDDEN_ROW = Text.both(
            "Cette ligne est masquée dans la feuille\u00A0; elle est lue tout de même.",
            "This row is hidden in the sheet; it is read all the same.");

    static final Text NO_TITLES = Text.both(
            "Aucune colonne de titres ou de codes n'y est reconnue\u00A0: la feuille est laissée.",
            "No column of titles or codes is recognised in it: the sheet is left.");

    static final Text ABOVE =
            Text.both("Cette ligne est au-dessus des en-têtes.", "This row stands above the headers.");

    static final Text NAMELESS = Text.both(
            "Cette ligne n'a ni titre ni code\u00A0: elle est laissée.",
            "This row has neither title nor code: it is left.");

    static final Text TOTAL = Text.both("C'est une ligne de total.", "This is a row of totals.");

    static final Text HEADER_AGAIN = Text.both("Les en-têtes reviennent ici.", "The headers come again here.");

    static final Text COMPUTED = Text.both(
            "Une formule calcule cette colonne\u00A0: la dernière valeur calculée est lue.",
            "A formula computes this column: the last value that it gave is read.");

    static final Text NEVER_COMPUTED = Text.both(
            "Une formule qui n'a jamais été calculée ne dit rien.", "A formula that was never computed says nothing.");

    static final Text NO_CODE = Text.both(
            "Ce n'est pas un code\u00A0: un code sera fait du titre.",
            "This is no code: one will be made of the title.");

    static final Text TITLE_FROM_CODE = Text.both(
            "Aucune ligne ne donne de titre\u00A0: le code en tient lieu.",
            "No row gives a title: the code stands in for it.");

    static final Text NO_NAME = Text.both("Aucun mot ne s'y lit.", "No word can be read here.");

    static final Text NO_BADGE = Text.both(
            "La feuille dit qu'il n'y a pas d'insigne\u00A0; un fichier de série n'a pas où l'écrire.",
            "The sheet says that there is no badge; a series file has no place to write that.");

    static final Text BADGE_BY_TITLE = Text.both(
            "L'insigne n'est pas nommé\u00A0: il prend le titre du micro-titre.",
            "The badge is not named: it takes the title of the micro-credential.");

    static final Text NO_SUCH = Text.both(
            "Aucun micro-titre de ce fichier ne porte ce nom\u00A0: ce préalable est laissé.",
            "No micro-credential of this file has this name: this prerequisite is left.");

    static final Text ELSEWHERE = Text.both(
            "Ce code n'est pas dans ce fichier\u00A0: il est gardé comme préalable.",
            "This code is not in this file: it is kept as a prerequisite.");

    static final Text MADE_A_DATE = Text.both(
            "Le tableur en a fait une date\u00A0: était-ce un intervalle, comme 3-5\u00a0? Rien n'en est tiré.",
            "The spreadsheet made a date of it: was it a range, such as 3-5? Nothing is taken from it.");

    static final Text NO_AMOUNT = Text.both("Aucune quantité claire ne s'y lit.", "No clear amount can be read here.");

    static final Text NO_METHOD =
            Text.both("Aucune méthode d'évaluation ne s'y reconnaît.", "No assessment method is recognised here.");

    static final Text OWN_METHOD = Text.both(
            "Cette méthode d'évaluation n'est pas connue\u00A0: elle est gardée sous son propre nom.",
            "This assessment method is not known: it is kept under its own name.");

    static final Text MODULES_COUNTED = Text.both(
            "Ces modules sont comptés, mais non nommés\u00A0: ils restent non précisés.",
            "These modules are counted but not named: they stay unstated.");

    static final Text NO_PAGE = Text.both("Ce n'est pas une adresse web.", "This is no web address.");

    static final Text NO_CHOICE = Text.both(
            "Ces mots ne correspondent à aucun choix connu, ou à plusieurs.",
            "These words fit no known choice, or several.");

    static final Text OWN_CHOICE = Text.both(
            "Ce choix n'est pas connu\u00A0: il est gardé sous son propre nom.",
            "This choice is not known: it is kept under its own name.");

    static final Text NO_DATE = Text.both(
            "Ce jour se lit de plusieurs façons, ou d'aucune\u00A0: écrivez année-mois-jour.",
            "This day can be read in several ways, or in none: write year-month-day.");

    static final Text LEAD_IN = Text.both(
            "Ces mots annoncent les résultats : ils n'en font pas partie.",
            "These words announce the outcomes: they are no part of them.");

    static final Text CUT_AT_SLASH = Text.both(
            "La barre oblique sépare deux résultats. Si c'en est un seul en deux langues, réunissez-les dans la série.",
            "The slash parts two outcomes. If they are one in two languages, join them in the series.");

    static final Text TWO_LANGUAGES = Text.both(
            "Un seul résultat, en français et en anglais de part et d'autre de la barre oblique.",
            "One outcome, in French and in English on either side of the slash.");

    static final Text NO_LEVEL = Text.both(
            "Le cadre de ce niveau n'est pas nommé, comme dans « CEC 4 ».",
            "The framework of this level is not named, as in “EQF 4”.");

    static final Text NO_CREDIT =
            Text.both("Aucun nombre de crédits clair ne s'y lit.", "No clear number of credits can be read here.");

    private SheetSentences() {}

    static Text codeMade(String code) {
        return Text.both("Le code devient « " + code + " ».", "The code becomes “" + code + "”.");
    }

    static Text taken(int fields, int rows) {
        return Text.both(
                fields + " champs, de " + rows + (rows > 1 ? " lignes." : " ligne."),
                fields + " fields, of " + rows + (rows > 1 ? " rows." : " row."));
    }

    /** Cells of one column that say in the same words that nobody knows yet. */
    static Text silent(SheetField field, int cells) {
        String french = cells > 1 ? cells + " cellules de cette colonne le disent" : "une cellule le dit";
        String english = cells > 1 ? cells + " cells of this column say so" : "one cell says so";
        return Text.both(
                field.label().show(Lang.FR) + " : " + french + "\u00a0; cela reste non précisé.",
                field.label().show(Lang.EN) + ": " + english + "; it stays unstated.");
    }

    /** What a choice was taken for, and the words that were not used. */
    static Text readAs(Text choice, List<String> unused) {
        String words = String.join(" ", unused);
        return Text.both(
                "Lu comme « " + choice.show(Lang.FR) + " »"
                        + (words.isEmpty() ? "." : "\u00a0; n'est pas utilisé : « " + words + " »."),
                "Read as “" + choice.show(Lang.EN) + "”" + (words.isEmpty() ? "." : "; not used: “" + words + "”."));
    }

    /** Words of a cell that was understood in part. */
    static Text unused(List<String> unused) {
        String words = String.join(" ", unused);
        return Text.both(
                "Compris en partie\u00a0; n'est pas utilisé : « " + words + " ».",
                "Understood in part; not used: “" + words + "”.");
    }

    static Text disputed(SheetField field) {
        return Text.both(
                "Une autre cellule dit déjà autre chose\u00A0: " + field.label().show(Lang.FR) + ".",
                "Another cell already says otherwise: " + field.label().show(Lang.EN) + ".");
    }

    /** How much of one file is kept, and how many rows came after that. */
    static Text beyond(int rows) {
        String credentials = String.format(Locale.ROOT, "%,d", Gathering.MOST);
        String cells = String.format(Locale.ROOT, "%,d", Gathering.MOST_CELLS);
        String after = String.format(Locale.ROOT, "%,d", rows);
        return Text.both(
                "D'un fichier, une série prend " + french(credentials) + " micro-titres et " + french(cells)
                        + " cellules\u00a0: elle laisse les lignes qui viennent après, au nombre de " + french(after)
                        + ".",
                "Of one file a series takes " + credentials + " micro-credentials and " + cells
                        + " cells: it leaves the rows that come after, " + after + " in all.");
    }

    private static String french(String number) {
        return number.replace(',', '\u00a0');
    }

    /** What a column was taken for, and how sure that is. */
    static Text column(Column column, boolean known) {
        if (!known || column.field().is("leave")) {
            return Text.both("Cette colonne reste dans la feuille.", "This column stays in the sheet.");
        }
        String sure = column.means() == Column.Means.MAPPING ? "" : " (" + column.percent() + "\u00A0%)";
        return Text.both(
                column.field().label().show(Lang.FR) + sure + means(column, Lang.FR),
                column.field().label().show(Lang.EN) + sure.replace("\u00A0", "") + means(column, Lang.EN));
    }

    private static String means(Column column, Lang lang) {
        Text means = switch (column.means()) {
            case MAPPING -> Text.both(", selon le fichier de correspondance", ", by the mapping file");
            case NAME -> Text.both(", par l'en-tête", ", by the header");
            case SYNONYM -> Text.both(", par une partie de l'en-tête", ", by a part of the header");
            case CONTENT -> Text.both(", par le contenu", ", by its content");
            case NOTHING -> Text.both("", "");
        };
        return means.show(lang);
    }

    static Text tooManyRows(int most) {
        return Text.both("Une feuille a plus de " + most + " lignes.", "A sheet has more than " + most + " rows.");
    }
}
