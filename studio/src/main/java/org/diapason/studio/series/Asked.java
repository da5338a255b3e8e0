package org.diapason.studio.series;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** What somebody who does not design the series was asked for. */
final class Asked {

    /** The rights on which it depends what somebody is asked for. */
    static final List<Right> RIGHTS = List.of(Right.DESIGN, Right.REVIEW, Right.TRANSLATE, Right.SPEAK);

    private Asked() {}

    static HomeView.Next of(Opened opened, Visit visit) {
        Say say = visit.say();
        if (visit.may(Right.REVIEW)) {
            return new HomeView.Next(
                    say.in(
                            "Les données répondent d'une partie de la qualité ; votre regard est attendu sur le reste.",
                            "The data answer for a part of the quality; your eye is wanted on the rest."),
                    say.in("Examiner la qualité", "Review the quality"),
                    opened.path("reviews"));
        }
        if (visit.may(Right.TRANSLATE)) {
            return new HomeView.Next(
                    say.in(
                            "Chaque micro-titre a une page où les deux langues sont côte à côte.",
                            "Each micro-credential has a page on which both languages stand side by side."),
                    say.in("Ouvrir les micro-titres", "Open the micro-credentials"),
                    opened.path("micro-credentials"));
        }
        if (visit.may(Right.SPEAK)) {
            return new HomeView.Next(
                    say.in(
                            "Parcourez la série, puis dites ce que vous en pensez.",
                            "Look through the series, then say what you think of it."),
                    say.in("Écrire un commentaire", "Write a comment"),
                    opened.path("talk"));
        }
        return new HomeView.Next(
                say.in(
                        "Voyez comment chaque micro-titre suit ce que la série a décidé.",
                        "See how each micro-credential follows what the series decided."),
                say.in("Ouvrir la matrice d'harmonie", "Open the tuning matrix"),
                opened.path("matrix"));
    }
}
