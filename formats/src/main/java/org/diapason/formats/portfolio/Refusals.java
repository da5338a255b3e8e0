package org.diapason.formats.portfolio;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Why a whole file that was brought is not read, in words. */
final class Refusals {

    private Refusals() {}

    static Refusal of(Fault fault, String file) {
        return of(fault, file, Text.both("", ""));
    }

    /** The refusal of this file; the detail is the list of what can be read. */
    static Refusal of(Fault fault, String file, Text detail) {
        return new Refusal(new Trouble(fault, Spot.start(file), Place.TOP, message(fault), mend(fault, detail)));
    }

    private static Text message(Fault fault) {
        return switch (fault) {
            case EMPTY_FILE -> Text.both("Ce fichier est vide.", "This file is empty.");
            case TOO_LARGE -> Text.both("Ce fichier est trop gros.", "This file is too large.");
            case NESTED_TOO_DEEP ->
                Text.both(
                        "Trop d'archives sont emboîtées les unes dans les autres.",
                        "Too many archives stand inside one another.");
            case NOT_RECOGNISED ->
                Text.both(
                        "Diapason ne connaît pas cette sorte de fichier.", "Diapason does not know this kind of file.");
            default -> Text.both("Impossible d'ouvrir ce fichier.", "This file cannot be opened.");
        };
    }

    private static Text mend(Fault fault, Text detail) {
        return switch (fault) {
            case EMPTY_FILE ->
                Text.both(
                        "Exportez-le de nouveau depuis l'outil d'origine.",
                        "Export it again from the tool it came from.");
            case TOO_LARGE ->
                Text.both(
                        "Exportez le cours sans ses vidéos, ou apportez-le en parties.",
                        "Export the course without its videos, or bring it in parts.");
            case NESTED_TOO_DEEP ->
                Text.both("Sortez les fichiers des archives intérieures.", "Take the files out of the inner archives.");
            case NOT_RECOGNISED ->
                Text.both(
                        "Ce qui se lit : " + detail.show(Lang.FR) + ".",
                        "What can be read: " + detail.show(Lang.EN) + ".");
            default ->
                Text.both("Vérifiez le chemin et le droit de lecture.", "Check the path and the permission to read.");
        };
    }
}
