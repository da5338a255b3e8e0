package org.diapason.studio.toolkit;

import java.util.List;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** Pages of the studio that say the same as some of the files, and more of it. */
final class Ways {

    private Ways() {}

    static List<ToolkitView.Way> of(Opened opened, Say say) {
        return List.of(
                new ToolkitView.Way(
                        say.in("Vos modèles Word", "Your Word templates"),
                        say.in(
                                "Les documents dans le papier à en-tête de votre établissement.",
                                "Documents on the letterhead of your institution."),
                        opened.path("toolkit/templates")),
                new ToolkitView.Way(
                        say.in("Le livre du cadre", "The framework book"),
                        say.in("Les trois questions et les six étapes.", "The three questions and the six steps."),
                        opened.path("framework/book")),
                new ToolkitView.Way(
                        say.in("L'énoncé du champ d'application", "The scope statement"),
                        say.in(
                                "Les sujets retenus, les sujets écartés, et pourquoi.",
                                "Which topics are in, which are out, and why."),
                        opened.path("audience/scope")),
                new ToolkitView.Way(
                        say.in("Les fichiers de la série", "The files of the series"),
                        say.in(
                                "Tout le contenu en fichiers ouverts, qui reviennent ici tels quels.",
                                "All of the content in open files, which come back in as they are."),
                        opened.path("export")));
    }
}
