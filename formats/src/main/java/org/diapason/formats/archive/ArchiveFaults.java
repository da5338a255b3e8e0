package org.diapason.formats.archive;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Why an archive is refused, in words; {@code file} is how the user knows it. */
record ArchiveFaults(String file) {

    private static final int SHOWN = 80;
    private static final int MEGA = 1_000_000;

    Refusal damaged() {
        return refusal(
                Fault.DAMAGED,
                Text.both("Cette archive est endommagée ou incomplète.", "This archive is damaged or incomplete."),
                again());
    }

    Refusal damagedEntry(String name) {
        return refusal(
                Fault.DAMAGED,
                Text.both(
                        "Le fichier « " + shown(name) + " » de cette archive est endommagé.",
                        "The file “" + shown(name) + "” of this archive is damaged."),
                again());
    }

    Refusal lying(String name) {
        return refusal(
                Fault.DAMAGED,
                Text.both(
                        "Cette archive dit deux choses du fichier « " + shown(name) + " » : son nom ou sa taille.",
                        "This archive says two things of the file “" + shown(name) + "”: its name or its size."),
                again());
    }

    Refusal tooLarge(long most) {
        return refusal(
                Fault.TOO_LARGE,
                Text.both(
                        "Ce fichier dépasse " + most / MEGA + " Mo.",
                        "This file is larger than " + most / MEGA + " MB."),
                Text.both(
                        "Exportez le cours sans ses vidéos, ou en plusieurs parties.",
                        "Export the course without its videos, or in several parts."));
    }

    Refusal longText(String name, int most) {
        return refusal(
                Fault.TOO_LARGE,
                Text.both(
                        "Le fichier « " + shown(name) + " » dépasse les " + most / MEGA + " Mo qu'un texte peut avoir.",
                        "The file “" + shown(name) + "” is larger than the " + most / MEGA
                                + " MB that a text may have."),
                Text.both("Exportez le cours en plusieurs parties.", "Export the course in several parts."));
    }

    Refusal encrypted() {
        return refusal(
                Fault.ENCRYPTED,
                Text.both(
                        "Cette archive est protégée par un mot de passe.", "This archive is protected by a password."),
                Text.both("Exportez-la de nouveau sans mot de passe.", "Export it again without a password."));
    }

    Refusal unsafeName(String name) {
        return refusal(
                Fault.UNSAFE_NAME,
                Text.both(
                        "Le nom « " + shown(name) + " » sort de l'archive, est trop long ou cache des caractères.",
                        "The name “" + shown(name) + "” leads out of the archive, is too long or hides characters."),
                rebuild());
    }

    Refusal link(String name) {
        return refusal(
                Fault.LINK_IN_ARCHIVE,
                Text.both(
                        "« " + shown(name) + " » n'est pas un fichier mais un lien ou un périphérique.",
                        "“" + shown(name) + "” is no file but a link or a device."),
                rebuild());
    }

    Refusal tooManyEntries(int most) {
        return refusal(
                Fault.TOO_MANY_ENTRIES,
                Text.both(
                        "Cette archive a plus de " + most + " fichiers.",
                        "This archive has more than " + most + " files."),
                Text.both("Exportez le cours en plusieurs parties.", "Export the course in several parts."));
    }

    Refusal duplicate(String name) {
        return refusal(
                Fault.DUPLICATE_ENTRY,
                Text.both(
                        "Deux fichiers de cette archive s'appellent « " + shown(name) + " ».",
                        "Two files of this archive are called “" + shown(name) + "”."),
                rebuild());
    }

    Refusal overlapping(String name) {
        return refusal(
                Fault.OVERLAPPING_ENTRIES,
                Text.both(
                        "Le fichier « " + shown(name) + " » occupe la même place qu'un autre dans l'archive.",
                        "The file “" + shown(name) + "” takes the same place in the archive as another."),
                again());
    }

    Refusal inflates() {
        return refusal(
                Fault.INFLATES_TOO_MUCH,
                Text.both(
                        "Cette archive devient démesurée une fois décompressée.",
                        "This archive grows out of all measure when it is inflated."),
                again());
    }

    Refusal packedOtherwise(String name) {
        return refusal(
                Fault.UNKNOWN_PACKING,
                Text.both(
                        "Le fichier « " + shown(name) + " » est compressé d'une façon que nous ne lisons pas.",
                        "The file “" + shown(name) + "” is packed in a way that we do not read."),
                Text.both(
                        "Refaites l'archive avec la compression ordinaire (« deflate »).",
                        "Make the archive again with ordinary compression (“deflate”)."));
    }

    private Refusal refusal(Fault fault, Text message, Text mend) {
        return new Refusal(new Trouble(fault, Spot.start(file), Place.TOP, message, mend));
    }

    private static Text again() {
        return Text.both(
                "Exportez-la de nouveau depuis l'outil d'origine.", "Export it again from the tool it came from.");
    }

    private static Text rebuild() {
        return Text.both(
                "Exportez-la de nouveau ; si elle vient d'ailleurs, méfiez-vous-en.",
                "Export it again; if it came from elsewhere, do not trust it.");
    }

    private static String shown(String name) {
        return EntryName.shown(name, SHOWN);
    }
}
