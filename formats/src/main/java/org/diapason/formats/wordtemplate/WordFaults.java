package org.diapason.formats.wordtemplate;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Why a Word file is not taken as a template, in words; {@code file} is how the user knows it. */
record WordFaults(String file) {

    private static final int MEGA = 1_000_000;
    private static final int SHOWN = 80;

    Refusal empty() {
        return refusal(
                Fault.EMPTY_FILE,
                Text.both("Ce fichier est vide.", "This file is empty."),
                Text.both("Envoyez-le de nouveau.", "Send it again."));
    }

    Refusal tooLarge(long most) {
        return refusal(
                Fault.TOO_LARGE,
                Text.both(
                        "Ce modèle dépasse " + most / MEGA + " Mo.",
                        "This template is larger than " + most / MEGA + " MB."),
                Text.both("Allégez ses images dans Word.", "Make its pictures smaller in Word."));
    }

    Refusal encrypted() {
        return refusal(
                Fault.ENCRYPTED,
                Text.both("Ce fichier est protégé par un mot de passe.", "This file is protected by a password."),
                Text.both("Enregistrez-le sans mot de passe.", "Save it without a password."));
    }

    Refusal old() {
        return refusal(
                Fault.NOT_RECOGNISED,
                Text.both("Ce fichier est d'un ancien format de Word.", "This file is of an old format of Word."),
                saveAs());
    }

    Refusal notWord() {
        return refusal(
                Fault.NOT_RECOGNISED,
                Text.both("Ce fichier n'est pas un document Word.", "This file is no Word document."),
                saveAs());
    }

    Refusal macros() {
        return refusal(
                Fault.NOT_RECOGNISED,
                Text.both("Ce fichier contient des macros.", "This file contains macros."),
                Text.both(
                        "Enregistrez-le comme document Word ordinaire (.docx), sans macros.",
                        "Save it as an ordinary Word document (.docx), without macros."));
    }

    Refusal damaged() {
        return refusal(
                Fault.DAMAGED,
                Text.both(
                        "Ce fichier Word est endommagé, ou fait comme Word ne le fait pas.",
                        "This Word file is damaged, or made as Word does not make it."),
                again());
    }

    Refusal part(String name) {
        return refusal(
                Fault.SYNTAX,
                Text.both(
                        "La partie «\u00a0" + shown(name) + "\u00a0» de ce fichier Word ne peut pas être lue.",
                        "The part “" + shown(name) + "” of this Word file cannot be read."),
                again());
    }

    Refusal circle(String name) {
        return refusal(
                Fault.DAMAGED,
                Text.both(
                        "Les parties de ce fichier mènent l'une à l'autre en rond, à partir de «\u00a0" + shown(name)
                                + "\u00a0».",
                        "The parts of this file lead to each other in a circle, beginning at “" + shown(name) + "”."),
                Text.both("Copiez son contenu dans un nouveau document.", "Copy what it holds into a new document."));
    }

    Refusal elsewhere(String target) {
        return refusal(
                Fault.MISSING_PART,
                Text.both(
                        "Ce fichier va chercher une de ses parties ailleurs\u00a0: " + shown(target) + ".",
                        "This file fetches one of its parts from elsewhere: " + shown(target) + "."),
                Text.both(
                        "Mettez l'image ou la partie dans le fichier lui-même\u00a0; rien n'a été demandé à cette adresse.",
                        "Put the picture or the part into the file itself; nothing was asked of that address."));
    }

    Refusal tooManyTags(int most) {
        return refusal(
                Fault.TOO_LARGE,
                Text.both(
                        "Ce modèle a plus de " + most + " balises.", "This template has more than " + most + " tags."),
                Text.both("Répartissez-le en plusieurs fichiers.", "Divide it into several files."));
    }

    Refusal grows() {
        return refusal(
                Fault.INFLATES_TOO_MUCH,
                Text.both(
                        "Rempli, ce modèle deviendrait démesuré.",
                        "Filled, this template would grow out of all measure."),
                Text.both("Répétez moins de choses.", "Repeat fewer things."));
    }

    private static Text again() {
        return Text.both(
                "Ouvrez-le dans Word et enregistrez-le de nouveau (.docx).",
                "Open it in Word and save it again (.docx).");
    }

    private static Text saveAs() {
        return Text.both("Enregistrez-le dans Word comme document (.docx).", "Save it in Word as a document (.docx).");
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", "");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    private Refusal refusal(Fault fault, Text message, Text mend) {
        return new Refusal(new Trouble(fault, Spot.start(file), Place.TOP, message, mend));
    }
}
