package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.formats.answers.AnswerColumn;
import org.diapason.formats.answers.Brought;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Visit;

/** What there is to know of a file of answers, in sentences. */
final class Arrivals {

    private static final int MOST_NAMES = 12;
    private static final int MOST_COLUMNS = 60;

    private Arrivals() {}

    static ImportView.Seen seen(Brought brought, Visit visit) {
        return new ImportView.Seen(brought.answers().size(), told(brought, visit.say()), columns(brought));
    }

    /** Those that answer something first; of those that answer nothing, as many as somebody would look through. */
    private static List<ImportView.Column> columns(Brought brought) {
        Stream<ImportView.Column> known = brought.columns().stream()
                .flatMap(column -> column.question().stream()
                        .map(question -> new ImportView.Column(
                                column.label(), question.code().value())));
        Stream<ImportView.Column> unknown = brought.columns().stream()
                .filter(column -> column.use() == AnswerColumn.Use.UNKNOWN
                        && !column.label().isEmpty())
                .limit(MOST_COLUMNS)
                .map(column -> new ImportView.Column(column.label(), ""));
        return Stream.concat(known, unknown).toList();
    }

    private static List<ImportView.Told> told(Brought brought, Say say) {
        List<ImportView.Told> told = new ArrayList<>();
        List<String> personal = brought.headers(AnswerColumn.Use.PERSONAL);
        if (!personal.isEmpty()) {
            told.add(new ImportView.Told(
                    "personal",
                    say.in(
                            "Ce qui dit qui ou où l'on est n'est pas gardé : " + names(personal) + ".",
                            "What says who or where somebody is is not kept: " + names(personal) + ".")));
        }
        if (brought.blank() > 0) {
            told.add(new ImportView.Told(
                    "blank",
                    say.count(
                                    brought.blank(),
                                    "ligne sans aucune réponse est laissée",
                                    "lignes sans aucune réponse sont laissées",
                                    "row without any answer is left",
                                    "rows without any answer are left")
                            + "."));
        }
        if (brought.unread() > 0) {
            told.add(new ImportView.Told(
                    "unread",
                    say.count(
                                    brought.unread(),
                                    "cellule n'a pas pu être lue et reste sans réponse",
                                    "cellules n'ont pas pu être lues et restent sans réponse",
                                    "cell could not be read and stays without an answer",
                                    "cells could not be read and stay without an answer")
                            + say.in(", par exemple à la ligne ", ", for example in row ") + brought.example() + "."));
        }
        marks(brought, say, told);
        return told;
    }

    private static void marks(Brought brought, Say say, List<ImportView.Told> told) {
        int straight = brought.marked(Brought.STRAIGHT);
        if (straight > 0) {
            told.add(new ImportView.Told(
                    "straight",
                    say.count(straight, "réponse dit", "réponses disent", "answer says", "answers say")
                            + say.in(
                                    " la même chose partout : marqué, et compté.",
                                    " the same everywhere: marked, and counted.")));
        }
        int twice = brought.marked(Brought.DUPLICATE);
        if (twice > 0) {
            told.add(new ImportView.Told(
                    "duplicate",
                    say.count(twice, "réponse semble", "réponses semblent", "answer seems", "answers seem")
                            + say.in(" venir deux fois : marqué, et compté.", " to come twice: marked, and counted.")));
        }
        if (brought.again() > 0) {
            told.add(new ImportView.Told(
                    "again",
                    say.in(
                            "L'en-tête revient au milieu du fichier ; il est laissé.",
                            "The header comes again within the file; it is left.")));
        }
    }

    private static String names(List<String> headers) {
        String some = String.join(", ", headers.stream().limit(MOST_NAMES).toList());
        return headers.size() > MOST_NAMES ? some + "…" : some;
    }
}
