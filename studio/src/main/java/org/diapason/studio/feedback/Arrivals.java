package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.answers.AnswerColumn;
import org.diapason.formats.answers.Brought;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Visit;

/** What there is to know of a file of answers, in sentences. */
final class Arrivals {

    private static final int MOST_NAMES = 12;

    private Arrivals() {}

    static ImportView.Seen seen(Brought brought, Visit visit) {
        return new ImportView.Seen(
                brought.answers().size(),
                told(brought, visit.say()),
                brought.columns().stream()
                        .flatMap(column -> column.question().stream()
                                .map(question -> new ImportView.Column(
                                        column.header(), visit.say().text(question.words()))))
                        .toList());
    }

    private static List<String> told(Brought brought, Say say) {
        List<String> told = new ArrayList<>();
        List<String> personal = brought.headers(AnswerColumn.Use.PERSONAL);
        if (!personal.isEmpty()) {
            told.add(say.in(
                    "Ce qui dit qui ou où l'on est n'est pas gardé : " + names(personal) + ".",
                    "What says who or where somebody is is not kept: " + names(personal) + "."));
        }
        List<String> unknown = brought.headers(AnswerColumn.Use.UNKNOWN).stream()
                .filter(header -> !header.isBlank())
                .toList();
        if (!unknown.isEmpty()) {
            told.add(say.in(
                    "Ces colonnes ne répondent à rien de connu et sont laissées : " + names(unknown) + ".",
                    "These columns answer nothing that is known and are left: " + names(unknown) + "."));
        }
        if (brought.blank() > 0) {
            told.add(say.count(
                            brought.blank(),
                            "ligne sans aucune réponse est laissée",
                            "lignes sans aucune réponse sont laissées",
                            "row without any answer is left",
                            "rows without any answer are left")
                    + ".");
        }
        if (brought.unread() > 0) {
            told.add(say.count(
                            brought.unread(),
                            "cellule n'a pas pu être lue et reste sans réponse",
                            "cellules n'ont pas pu être lues et restent sans réponse",
                            "cell could not be read and stays without an answer",
                            "cells could not be read and stay without an answer")
                    + say.in(", par exemple à la ligne ", ", for example in row ") + brought.example() + ".");
        }
        marks(brought, say, told);
        return told;
    }

    private static void marks(Brought brought, Say say, List<String> told) {
        int straight = brought.marked(Brought.STRAIGHT);
        if (straight > 0) {
            told.add(say.count(straight, "réponse dit", "réponses disent", "answer says", "answers say")
                    + say.in(
                            " la même chose partout : marqué, et compté.",
                            " the same everywhere: marked, and counted."));
        }
        int twice = brought.marked(Brought.DUPLICATE);
        if (twice > 0) {
            told.add(say.count(twice, "réponse semble", "réponses semblent", "answer seems", "answers seem")
                    + say.in(" venir deux fois : marqué, et compté.", " to come twice: marked, and counted."));
        }
        if (brought.again() > 0) {
            told.add(say.in(
                    "L'en-tête revient au milieu du fichier ; il est laissé.",
                    "The header comes again within the file; it is left."));
        }
    }

    private static String names(List<String> headers) {
        String some = String.join(", ", headers.stream().limit(MOST_NAMES).toList());
        return headers.size() > MOST_NAMES ? some + "…" : some;
    }
}
