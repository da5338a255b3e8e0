package org.diapason.formats.tree;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A slip of the hand in YAML.
 *
 * @param complaint a few words of the engine's own complaint, by which the slip is recognised
 */
record YamlSlip(String complaint, Text message, Text mend) {

    private static final String END_OF_STREAM = "found unexpected end of stream";

    private static final List<YamlSlip> ALL = List.of(
            new YamlSlip(
                    "mapping values are not allowed here",
                    Text.both(
                            "Un deux-points suivi d'une espace ne peut pas figurer ici.",
                            "A colon followed by a space cannot stand here."),
                    Text.both(
                            "S'il fait partie de la phrase, mettez la phrase entre guillemets droits ; sinon, vérifiez le retrait.",
                            "If it is part of the sentence, put the sentence between straight quotes; if not, check the indentation.")),
            new YamlSlip(
                    "could not find expected ':'",
                    Text.both(
                            "Il manque un deux-points après le nom du champ de cette ligne, ou de la précédente.",
                            "A colon is missing after the field name on this line, or on the one before."),
                    Text.both("Écrivez « champ : valeur ».", "Write “field: value”.")),
            new YamlSlip(
                    "sequence entries are not allowed here",
                    Text.both("Un tiret de liste ne peut pas figurer ici.", "A list dash cannot stand here."),
                    Text.both(
                            "Mettez la liste à la ligne, sous le nom du champ, chaque élément après « - ».",
                            "Start the list on a new line below the field name, each item after “- ”.")),
            new YamlSlip(
                    END_OF_STREAM,
                    Text.both("Un guillemet ouvert n'est jamais refermé.", "A quote that was opened is never closed."),
                    Text.both("Refermez-le à la fin du texte.", "Close it at the end of the text.")),
            new YamlSlip(
                    "found unknown escape character",
                    Text.both(
                            "Entre guillemets doubles, la barre oblique inverse a un sens particulier.",
                            "Between double quotes the backslash has a special meaning."),
                    Text.both(
                            "Employez des guillemets simples, ou doublez la barre.",
                            "Use single quotes, or write the backslash twice.")),
            new YamlSlip(
                    "that cannot start any token",
                    Text.both(
                            "Un texte sans guillemets ne peut pas commencer par ce caractère.",
                            "A text without quotes cannot begin with this character."),
                    Text.both("Mettez le texte entre guillemets droits.", "Put the text between straight quotes.")),
            new YamlSlip(
                    "expected <block end>",
                    Text.both(
                            "Le retrait de cette ligne ne s'accorde pas avec celui des lignes voisines.",
                            "The indentation of this line does not agree with the lines around it."),
                    Text.both(
                            "Alignez les champs d'un même groupe sur la même colonne.",
                            "Align the fields of one group on the same column.")),
            new YamlSlip(
                    "expected ',' or",
                    Text.both(
                            "Un crochet ou une accolade n'est pas refermé, ou il manque une virgule.",
                            "A bracket or a brace is not closed, or a comma is missing."),
                    Text.both("Écrivez [A, B] ou {a: 1, b: 2}.", "Write [A, B] or {a: 1, b: 2}.")));

    static Optional<YamlSlip> of(MarkedYamlEngineException broken) {
        String words = broken.getContext() + " " + broken.getProblem();
        return ALL.stream().filter(slip -> words.contains(slip.complaint)).findFirst();
    }

    /** Whether a quote was never closed: the place to show is where it was opened, not the end of the file. */
    static boolean isOpenQuote(MarkedYamlEngineException broken) {
        return String.valueOf(broken.getProblem()).equals(END_OF_STREAM);
    }
}
