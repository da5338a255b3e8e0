package org.diapason.studio.audience;

import java.util.Map;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.html.Say;

/** What the forms of step 1 are called, and what they say of their fields. */
final class SheetWords {

    private static final Map<String, Text> LABELS = Map.of(
            "name", Text.both("Nom", "Name"),
            "words", Text.both("But stratégique", "Strategic goal"),
            "description",
                    Text.both(
                            "Ce qui en fait partie, et ce qui n'en fait pas partie",
                            "What belongs to it, and what does not"),
            "industry", Text.both("Secteur", "Industry"),
            "education", Text.both("Niveau d'études", "Level of education"),
            "experience", Text.both("Expérience préalable", "Prior experience"),
            "access", Text.both("Ce qui peut freiner l'apprentissage", "What may stand in the way of learning"));

    private static final Map<String, Text> HELP = Map.of(
            "access",
            Text.both(
                    "Le temps, la connexion, un handicap, la distance, le coût.",
                    "Time, connection, disability, distance, cost."));

    private static final Text NOTHING = Text.both("", "");

    private SheetWords() {}

    /** A text that a form asks, and where it stands. */
    record Field(BothWords words, Place place, Text label, Text help) {}

    static Field asked(String field, Fact<Text> before, Place place) {
        return new Field(
                new BothWords(field, before),
                place.field(field),
                LABELS.getOrDefault(field, NOTHING),
                HELP.getOrDefault(field, NOTHING));
    }

    static String title(String list, boolean isNew, Say say) {
        return switch (list) {
            case "goals" ->
                isNew
                        ? say.in("Ajouter un but stratégique", "Add a strategic goal")
                        : say.in("But stratégique", "Strategic goal");
            default -> isNew ? say.in("Ajouter un auditoire", "Add an audience") : say.in("Auditoire", "Audience");
        };
    }

    static String rival(String words, Say say) {
        return words.isEmpty()
                ? say.in(
                        "Quelqu'un a effacé ceci entre-temps. Enregistrez encore pour garder vos mots.",
                        "Somebody emptied this meanwhile. Save again to keep your words.")
                : say.in(
                        "Quelqu'un a écrit entre-temps : « " + words
                                + " ». Reprenez-en ce qu'il faut ; enregistrer encore garde vos mots.",
                        "Somebody wrote meanwhile: “" + words
                                + "”. Take over what is needed; saving again keeps your words.");
    }

    static String lede(String list, Say say) {
        return switch (list) {
            case "goals" ->
                say.in(
                        "Un but du plan stratégique que la série doit servir.",
                        "A goal of the strategic plan that the series is to serve.");
            default ->
                say.in(
                        "Des personnes pour qui la série est faite. Laissez vide ce que personne ne sait encore.",
                        "People for whom the series is made. Leave empty what nobody knows yet.");
        };
    }
}
