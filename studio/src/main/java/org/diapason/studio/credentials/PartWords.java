package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.Activity;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.kit.FormView;
import org.diapason.studio.shell.Visit;

/** Says what a part of a micro-credential holds. */
final class PartWords {

    private final Edited edited;
    private final EditorPart part;
    private final Say say;

    PartWords(Edited edited, EditorPart part, Visit visit) {
        this.edited = edited;
        this.part = part;
        this.say = visit.say();
    }

    PartView view(List<FormView> form) {
        return new PartView(
                edited.head(part, say),
                lead(),
                new Items(edited, say).of(part),
                part.list().isEmpty() ? "" : edited.path() + "/items/new?part=" + part.word(),
                add(),
                form,
                part == EditorPart.ACTIVITIES ? figures() : List.of(),
                facts());
    }

    private String lead() {
        return switch (part) {
            case IDENTITY ->
                say.in(
                        "Ce que c'est, pour qui, et ce qu'il vaut seul.",
                        "What it is, for whom, and what it is worth alone.");
            case OUTCOMES ->
                say.in(
                        "Ce que les personnes sauront faire ; chaque phrase est lue par le vérificateur, dans les deux langues.",
                        "What learners will be able to do; each sentence is read by the linter, in both languages.");
            case MODULES ->
                say.in("Les parties, et leurs rubriques dans l'ordre.", "The parts, and their slots in order.");
            case ACTIVITIES ->
                say.in(
                        "Ce que les personnes font, et le temps que cela additionne.",
                        "What learners do, and the time that it adds up to.");
            case ASSESSMENTS ->
                say.in("Comment l'apprentissage se montre et se juge.", "How learning is shown and judged.");
            case ALIGNMENT -> say.in("Qui sert quel résultat.", "What serves which outcome.");
            case DELIVERY ->
                say.in(
                        "Comment il parvient aux personnes : durée, forme, séances, offres.",
                        "How it reaches learners: length, form, sessions, offerings.");
            case ENDORSEMENTS -> say.in("Ce que les employeurs en disent.", "What employers say of it.");
            case COMMUNICATIONS ->
                say.in(
                        "Ce que l'on dit aux personnes, moment par moment.",
                        "What learners are told, moment by moment.");
            case RECOGNITION ->
                say.in(
                        "Ce qu'il compte pour : insigne, crédit, reconnaissance des acquis.",
                        "What it counts for: badge, credit, prior learning.");
            case ACCESSIBILITY ->
                say.in(
                        "Ce que chaque activité déclare de son accessibilité.",
                        "What each activity declares of its accessibility.");
            case OWN ->
                say.in(
                        "Ce qu'il dit des éléments propres à l'établissement.",
                        "What it says of the institution's own elements.");
            case DESCRIPTORS ->
                say.in(
                        "Ce que chaque régime demande, ce qui est précisé et ce qui manque.",
                        "What each regime asks, what is stated and what is missing.");
            case LANGUAGES -> say.in("Le français et l'anglais côte à côte.", "French and English side by side.");
        };
    }

    private String add() {
        return switch (part) {
            case OUTCOMES -> say.in("Ajouter un résultat d'apprentissage", "Add a learning outcome");
            case MODULES -> say.in("Ajouter un module", "Add a module");
            case ACTIVITIES -> say.in("Ajouter une activité hors module", "Add an activity outside modules");
            case ASSESSMENTS -> say.in("Ajouter une évaluation", "Add an assessment");
            case DELIVERY -> say.in("Ajouter une séance", "Add a session");
            default -> "";
        };
    }

    private List<PartView.Figure> figures() {
        EffortEstimate effort = EffortEstimate.of(
                edited.mc(),
                EffortRates.of(edited.opened().dossier().framework().effort()));
        List<PartView.Figure> figures = new ArrayList<>();
        figures.add(new PartView.Figure(say.in("Annoncées", "Advertised"), say.hours(effort.advertised())));
        figures.add(new PartView.Figure(
                say.in("Calculées, de l'apprenant type au plus long", "Computed, typical to longest"),
                say.hours(effort.computed())));
        figures.add(new PartView.Figure(say.in("Par semaine", "A week"), say.hours(effort.weeklyComputed())));
        effort.byKind()
                .forEach((kind, hours) -> figures.add(
                        new PartView.Figure(ActivityNames.of(kind, say), InWords.hours(hours, say.lang()))));
        return figures;
    }

    private List<PartView.Fact> facts() {
        return switch (part) {
            case DESCRIPTORS -> new Descriptions(edited, say).list();
            case ENDORSEMENTS ->
                edited.opened().series().endorsements().stream()
                        .filter(each -> each.covers(edited.code()))
                        .map(each -> new PartView.Fact(
                                Said.here(each.partner()),
                                each.words()
                                        .map(say::text)
                                        .orElse(Said.here(each.kind()
                                                .map(kind -> InWords.name(kind, say.lang()))
                                                .orElse(""))),
                                "",
                                edited.opened().path("endorsements")))
                        .toList();
            case ACCESSIBILITY -> accessibility();
            default -> List.of();
        };
    }

    private List<PartView.Fact> accessibility() {
        List<PartView.Fact> facts = new ArrayList<>();
        new Items(edited, say)
                .activities()
                .forEach((at, activity) -> facts.add(new PartView.Fact(
                        activity.title()
                                .map(say::text)
                                .orElse(Said.here(activity.code().value())),
                        declared(activity),
                        activity.accessibility().isSilent() ? "silent" : "in-tune",
                        edited.path() + "/items?at=" + at)));
        return facts;
    }

    private Said declared(Activity activity) {
        return activity.accessibility() instanceof Fact.Stated<List<Code>>(List<Code> codes)
                ? Said.here(
                        codes.isEmpty()
                                ? say.in("rien de particulier", "nothing in particular")
                                : InWords.list(
                                        codes.stream()
                                                .map(code -> InWords.name(code, say.lang()))
                                                .toList(),
                                        say.lang()))
                : Said.here(say.notStated());
    }
}
