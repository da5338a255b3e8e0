package org.diapason.studio.series;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Series;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** Finds the one next thing to do: what must be there first, then what is off key, then what is still silent. */
final class NextThing {

    private final Opened opened;
    private final Say say;

    NextThing(Opened opened, Say say) {
        this.opened = opened;
        this.say = say;
    }

    HomeView.Next next() {
        return beginnings()
                .or(this::decisions)
                .or(this::notes)
                .or(this::ends)
                .orElseGet(() -> new HomeView.Next(
                        say.in(
                                "Tout ce qui est précisé est accordé. Voyez ce qu'il reste à faire des outils de la série.",
                                "All that is stated is in tune. See what is left to do for the tools of the series."),
                        say.in("Ouvrir les outils et modèles", "Open the tools and templates"),
                        opened.path("toolkit")));
    }

    /** What nothing else can be built on without. */
    private Optional<HomeView.Next> beginnings() {
        Series series = opened.series();
        if (series.microCredentials().isEmpty()) {
            return files(
                    say.in(
                            "La série n'a pas encore de micro-titre. Apportez vos fichiers, ou créez le premier.",
                            "The series has no micro-credential yet. Bring in your files, or create the first."),
                    say.in("Apporter des fichiers", "Bring in files"),
                    say.in("Créer le premier micro-titre", "Create the first micro-credential"),
                    "micro-credentials");
        }
        if (opened.dossier().framework().elements().isEmpty()) {
            return files(
                    say.in(
                            "Rien ne dit encore ce qui doit être pareil d'un micro-titre à l'autre. Vos fichiers peuvent proposer un cadre, ou vous décidez élément par élément.",
                            "Nothing says yet what should be alike across the micro-credentials. Your files can propose a framework, or you decide element by element."),
                    say.in("Voir le cadre proposé", "See the proposed framework"),
                    say.in("Décider élément par élément", "Decide element by element"),
                    "framework");
        }
        if (series.audiences().isEmpty() || series.domain().isSilent()) {
            return thing(
                    say.in(
                            "Dites pour qui la série est faite et quel domaine elle couvre.",
                            "Say for whom the series is and which field it covers."),
                    say.in("Décrire l'auditoire", "Describe the audience"),
                    "audience");
        }
        if (series.pathway().approach().isSilent()) {
            return thing(
                    say.in(
                            "Choisissez comment les micro-titres s'enchaînent.",
                            "Choose how the micro-credentials build on each other."),
                    say.in("Choisir l'approche", "Choose the approach"),
                    "pathway");
        }
        return Optional.empty();
    }

    private Optional<HomeView.Next> decisions() {
        return opened.series().deviations().stream()
                .filter(Deviation.Asked.class::isInstance)
                .findFirst()
                .map(asked -> new HomeView.Next(
                        say.in("Un écart attend une réponse\u00a0: ", "A deviation waits for an answer: ")
                                + name(
                                        asked.microCredential().value(),
                                        asked.element().value())
                                + ".",
                        say.in("Répondre à la demande", "Answer the request"),
                        CellPath.of(opened, asked.microCredential(), asked.element())));
    }

    private Optional<HomeView.Next> notes() {
        return first(Verdict.Kind.OFF_KEY)
                .map(cell -> new HomeView.Next(
                        name(cell)
                                + say.in(
                                        "\u00a0: la valeur s'écarte de la norme.",
                                        ": the value differs from the standard."),
                        say.in("Voir quoi changer", "See what to change"),
                        CellPath.of(opened, cell.microCredential(), cell.element())))
                .or(() -> first(Verdict.Kind.TO_JUDGE)
                        .map(cell -> new HomeView.Next(
                                say.in("Quelqu'un doit juger ceci\u00a0: ", "Somebody must judge this: ")
                                        + name(cell)
                                        + ".",
                                say.in("Donner votre jugement", "Give your judgement"),
                                CellPath.of(opened, cell.microCredential(), cell.element()))));
    }

    private Optional<HomeView.Next> ends() {
        int silent = opened.harmony().index().counts().getOrDefault(Verdict.Kind.SILENT, 0);
        if (silent > 0) {
            return thing(
                    say.count(
                            silent,
                            "case n'est pas encore précisée.",
                            "cases ne sont pas encore précisées.",
                            "cell is not stated yet.",
                            "cells are not stated yet."),
                    say.in("Voir ce qui manque", "See what is missing"),
                    "matrix?verdict=silent");
        }
        if (opened.dossier().framework().published().isSilent()) {
            return thing(
                    say.in(
                            "Le cadre est encore une ébauche. Publiez-en la première version.",
                            "The framework is still a draft. Publish its first version."),
                    say.in("Revoir le cadre", "Review the framework"),
                    "framework");
        }
        return Optional.empty();
    }

    private Optional<Cell> first(Verdict.Kind kind) {
        return opened.harmony().matrix().cells().stream()
                .filter(cell -> cell.verdict().kind() == kind)
                .findFirst();
    }

    private String name(Cell cell) {
        return name(cell.microCredential().value(), cell.element().value());
    }

    private String name(String microCredential, String element) {
        return microCredential
                + ", "
                + Kinds.of(opened.dossier().framework())
                        .get(Code.of(element))
                        .label()
                        .show(say.lang());
    }

    /** What files do by themselves, and a person on this page. */
    private Optional<HomeView.Next> files(String words, String button, String byHand, String page) {
        HomeView.Way way = new HomeView.Way(byHand, opened.path(page));
        return Optional.of(new HomeView.Next(words, button, opened.path("accord"), Optional.of(way)));
    }

    private Optional<HomeView.Next> thing(String words, String button, String page) {
        return Optional.of(new HomeView.Next(words, button, opened.path(page)));
    }
}
