package org.diapason.studio.registers;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.StepOfCheck;
import org.diapason.studio.shell.Visit;

/** A step that is made of registers: what is stated and what is missing, and nothing that is not so. */
final class StepPage {

    private final Desk desk;

    StepPage(Desk desk) {
        this.desk = desk;
    }

    /** The pages of this kind; a number of 0 belongs to no step of its own. */
    enum Step {
        ENDORSEMENTS("endorsements", 0),
        TOOLKIT("toolkit", 6);

        private final String page;
        private final int number;

        Step(String page, int number) {
            this.page = page;
            this.number = number;
        }
    }

    Answer show(Visit visit, Step step) {
        return desk.open(visit)
                .map(opened -> Answer.page("registers/step.jte", view(opened, step, visit.say())))
                .orElseGet(Answer::notFound);
    }

    private static StepView view(Opened opened, Step step, Say say) {
        Node tree = opened.tree();
        return new StepView(
                title(step, say),
                lead(step, say),
                Register.on(step.page).stream()
                        .map(register -> listed(register, tree, opened, say))
                        .toList(),
                step == Step.TOOLKIT ? ways(opened, say) : List.of(),
                missing(opened, step, say));
    }

    static StepView.Listed listed(Register register, Node tree, Opened opened, Say say) {
        String path = opened.path("registers/" + register.word());
        return new StepView.Listed(
                register.label().show(say.lang()),
                register.one().show(say.lang()),
                path,
                new Entries(tree, register, say).list(path));
    }

    private static List<Said> missing(Opened opened, Step step, Say say) {
        return opened.harmony().findings().stream()
                .filter(StepOfCheck::isOpen)
                .filter(noted -> step.number > 0
                        ? StepOfCheck.of(noted.check()) == step.number
                        : noted.check().id().value().startsWith("endorsements"))
                .map(noted -> say.text(noted.finding().message()))
                .toList();
    }

    private static List<StepView.Way> ways(Opened opened, Say say) {
        return List.of(
                new StepView.Way(
                        say.in("Le livre du cadre, à imprimer", "The framework book, to print"),
                        say.in(
                                "Ce que la direction et les comités veulent lire : les trois questions et les six étapes.",
                                "What directors and committees want to read: the three questions and the six steps."),
                        opened.path("framework/book")),
                new StepView.Way(
                        say.in("L'énoncé du champ d'application", "The scope statement"),
                        say.in(
                                "Pour qui la série est faite, les sujets retenus, les sujets écartés et pourquoi.",
                                "For whom the series is made, which topics are in, which are out, and why."),
                        opened.path("audience/scope")),
                new StepView.Way(
                        say.in("La fiche de chaque micro-titre", "The descriptor sheet of each micro-credential"),
                        say.in(
                                "Ce que chaque régime demande, ce qui est précisé et ce qui manque.",
                                "What each regime asks for, what is stated and what is missing."),
                        opened.path("micro-credentials")),
                new StepView.Way(
                        say.in("L'égaliseur d'effort", "The effort equaliser"),
                        say.in(
                                "Les heures annoncées à côté de celles que les activités additionnent.",
                                "Advertised hours beside those that the activities add up to."),
                        opened.path("effort")),
                new StepView.Way(
                        say.in("Les fichiers de la série", "The files of the series"),
                        say.in(
                                "Tout le contenu en fichiers ouverts, et le rapport d'harmonie en une page.",
                                "All of the content in open files, and the harmony report on one page."),
                        opened.path("export")));
    }

    private static String title(Step step, Say say) {
        return switch (step) {
            case ENDORSEMENTS -> say.in("Les approbations des employeurs", "Employer endorsements");
            case TOOLKIT -> say.in("Étape 6 : outils et modèles", "Step 6: tools and templates");
        };
    }

    private static String lead(Step step, Say say) {
        return switch (step) {
            case ENDORSEMENTS ->
                say.in(
                        "Qui appuie quoi, sur quelle version, et jusqu'à quand.",
                        "Who endorses what, on which version, and until when.");
            case TOOLKIT ->
                say.in(
                        "Ce que la série sait déjà produire d'elle-même.",
                        "What the series can already produce by itself.");
        };
    }
}
