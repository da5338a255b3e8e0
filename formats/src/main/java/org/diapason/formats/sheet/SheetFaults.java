package org.diapason.formats.sheet;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Why a spreadsheet cannot be read, in words. */
final class SheetFaults {

    private static final Text SAVE_AGAIN = Text.both(
            "Ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx.",
            "Open it in your spreadsheet program and save it again as .xlsx.");

    private SheetFaults() {}

    static Refusal damaged(String file) {
        return refusal(
                Fault.DAMAGED,
                Spot.start(file),
                Text.both("Ce classeur est endommagé ou incomplet.", "This workbook is damaged or incomplete."),
                SAVE_AGAIN);
    }

    static Refusal missingPart(String file, String part) {
        return refusal(
                Fault.MISSING_PART,
                Spot.start(file),
                Text.both("Il manque « " + part + " » à ce classeur.", "This workbook lacks “" + part + "”."),
                SAVE_AGAIN);
    }

    static Refusal oldOrLocked(String file) {
        return refusal(
                Fault.ENCRYPTED,
                Spot.start(file),
                Text.both(
                        "Ce classeur est protégé par un mot de passe, ou d'un ancien format (.xls).",
                        "This workbook is locked with a password, or of an old format (.xls)."),
                Text.both(
                        "Ouvrez-le, retirez le mot de passe et enregistrez-le en .xlsx.",
                        "Open it, take the password off and save it as .xlsx."));
    }

    static Refusal otherFormat(String file) {
        return refusal(
                Fault.NOT_RECOGNISED,
                Spot.start(file),
                Text.both(
                        "Ce n'est ni un classeur .xlsx ni un texte en colonnes.",
                        "This is neither an .xlsx workbook nor text in columns."),
                SAVE_AGAIN);
    }

    static Refusal doctype(String part) {
        return refusal(
                Fault.DOCTYPE,
                Spot.start(part),
                Text.both(
                        "Une partie du classeur déclare un type de document (DOCTYPE)\u00A0: aucun tableur n'en écrit.",
                        "A part of the workbook declares a document type (DOCTYPE): no spreadsheet program writes one."),
                SAVE_AGAIN);
    }

    static Refusal tooLarge(String part, Text what) {
        return refusal(
                Fault.TOO_LARGE,
                Spot.start(part),
                what,
                Text.both(
                        "Ne gardez que les feuilles et les colonnes utiles.",
                        "Keep only the sheets and columns that are needed."));
    }

    static Refusal tooManyTexts(String part) {
        return refusal(
                Fault.TOO_LARGE,
                Spot.start(part),
                Text.both(
                        "Les textes de ce classeur dépassent ensemble " + SharedTexts.MOST / 1_000_000 + " Mo.",
                        "The texts of this workbook are together larger than " + SharedTexts.MOST / 1_000_000 + " MB."),
                Text.both(
                        "Enregistrez la feuille en CSV, qui se lit quelle que soit la longueur de ses textes.",
                        "Save the sheet as CSV, which is read however long its texts are."));
    }

    static Refusal unclosedQuote(String file) {
        return refusal(
                Fault.SYNTAX,
                Spot.start(file),
                Text.both(
                        "Une cellule s'ouvre par un guillemet droit et ne se ferme jamais, ou compte trop de colonnes.",
                        "A cell opens with a straight quote and never closes, or there are too many columns."),
                Text.both(
                        "Fermez le guillemet, ou enregistrez le fichier en .xlsx.",
                        "Close the quote, or save the file as .xlsx."));
    }

    static Refusal noTitles(Spot spot) {
        return refusal(
                Fault.MISSING_PART,
                spot,
                Text.both(
                        "Aucune colonne n'a été reconnue comme celle des titres ou des codes.",
                        "No column was recognised as that of titles or codes."),
                Text.both(
                        "Nommez-la « Titre » ou « Code », ou donnez un fichier qui le dit : --columns columns.yaml.",
                        "Name it “Title” or “Code”, or give a file that says so: --columns columns.yaml."));
    }

    static Refusal empty(String file) {
        return refusal(
                Fault.EMPTY_FILE,
                Spot.start(file),
                Text.both("Aucune ligne de ce fichier n'est remplie.", "No row of this file is filled."),
                Text.both("Est-ce le bon fichier\u00a0?", "Is it the right file?"));
    }

    private static Refusal refusal(Fault fault, Spot spot, Text message, Text mend) {
        return new Refusal(new Trouble(fault, spot, Place.TOP, message, mend));
    }
}
