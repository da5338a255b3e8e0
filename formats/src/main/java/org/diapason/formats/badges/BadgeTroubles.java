package org.diapason.formats.badges;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Why a badge cannot be read, in words. */
final class BadgeTroubles {

    private static final Text AGAIN = Text.both(
            "Téléchargez de nouveau l'insigne depuis la plateforme qui l'émet.",
            "Download the badge again from the platform that issues it.");

    private static final Text BRING_THE_CLASS = Text.both(
            "Rien n'est jamais téléchargé\u00A0: apportez le JSON de la définition de l'insigne.",
            "Nothing is ever fetched: bring the JSON of the badge's definition.");

    private BadgeTroubles() {}

    static Trouble cutShort(Spot spot) {
        return damaged(
                spot,
                Text.both(
                        "L'image s'arrête au milieu d'un bloc ou ment sur sa longueur.",
                        "The picture ends within a chunk or lies about its length."));
    }

    static Trouble damaged(Spot spot, Text message) {
        return new Trouble(Fault.DAMAGED, spot, Place.TOP, message, AGAIN);
    }

    static Trouble noToken(Spot spot) {
        return damaged(
                spot,
                Text.both(
                        "Ce jeton signé ne se décode pas (base64url).",
                        "This signed token cannot be decoded (base64url)."));
    }

    static Trouble noXml(Spot spot, Fault fault) {
        Text message = Text.both(
                "Cette image SVG n'est pas du XML lisible, ou déclare un type de document.",
                "This SVG picture is not XML that can be read, or declares a document type.");
        return new Trouble(fault, spot, Place.TOP, message, AGAIN);
    }

    static Trouble elsewhere(Spot spot) {
        return new Trouble(
                Fault.MISSING_PART,
                spot,
                Place.TOP,
                Text.both(
                        "La définition de l'insigne est sur le web, non dans ce fichier.",
                        "The definition of the badge is on the web, not in this file."),
                BRING_THE_CLASS);
    }

    static Trouble noBadge(Spot spot) {
        return new Trouble(
                Fault.MISSING_PART,
                spot,
                Place.TOP,
                Text.both("Aucune définition d'insigne ici.", "There is no definition of a badge here."),
                BRING_THE_CLASS);
    }

    static Trouble noName(Spot spot) {
        return new Trouble(
                Fault.MISSING_FIELD,
                spot,
                Place.TOP.field("name"),
                Text.both("Cet insigne n'a pas de nom.", "This badge has no name."),
                Text.both("Ajoutez un « name » à sa définition.", "Add a “name” to its definition."));
    }

    static Refusal refusal(Trouble trouble) {
        return new Refusal(trouble);
    }
}
