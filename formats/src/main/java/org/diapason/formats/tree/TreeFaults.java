package org.diapason.formats.tree;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** The troubles that YAML and JSON have in common, in words. */
final class TreeFaults {

    private TreeFaults() {}

    static Trouble tooDeep(int depth, Spot spot, Place place) {
        return new Trouble(
                Fault.TOO_DEEP,
                spot,
                place,
                Text.both(
                        "Plus de " + depth + " niveaux sont emboîtés les uns dans les autres.",
                        "More than " + depth + " levels stand inside one another."),
                Text.both(
                        "Une série n'en a pas besoin de dix : vérifiez le retrait et les crochets.",
                        "A series does not need ten: check the indentation and the brackets."));
    }

    static Trouble emptyKey(Spot spot, Place place) {
        return new Trouble(
                Fault.EMPTY_KEY,
                spot,
                place,
                Text.both(
                        "Il manque un nom de champ avant le deux-points.", "A field name is missing before the colon."),
                Text.both("Écrivez « champ : valeur ».", "Write “field: value”."));
    }

    static Trouble longKey(int most, Spot spot, Place place) {
        return new Trouble(
                Fault.LONG_KEY,
                spot,
                place,
                Text.both(
                        "Ce nom de champ a plus de " + most + " caractères.",
                        "This field name has more than " + most + " characters."),
                Text.both(
                        "Est-ce une phrase suivie d'un deux-points ? Mettez-la entre guillemets droits.",
                        "Is it a sentence with a colon in it? Put it between straight quotes."));
    }

    static Trouble duplicateKey(String key, Spot first, Spot spot, Place place) {
        return new Trouble(
                Fault.DUPLICATE_KEY,
                spot,
                place,
                Text.both(
                        "Le champ « " + key + " » est écrit deux fois : déjà à la ligne " + first.line() + ".",
                        "The field “" + key + "” is written twice: already on line " + first.line() + "."),
                Text.both("Gardez-en un seul.", "Keep only one of them."));
    }

    static Trouble severalDocuments(Spot spot) {
        return new Trouble(
                Fault.SEVERAL_DOCUMENTS,
                spot,
                Place.TOP,
                Text.both(
                        "Un deuxième document commence ici : un fichier n'en contient qu'un.",
                        "A second document begins here: a file holds only one."),
                Text.both("Mettez-le dans un fichier à part.", "Put it in a file of its own."));
    }
}
