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
                part.lead().show(say.lang()),
                new Items(edited, say).of(part),
                adds(),
                form,
                part == EditorPart.ACTIVITIES ? figures() : List.of(),
                facts(),
                form.isEmpty() && !part.fields().isEmpty()
                        ? new ReadOnly(edited.opened().dossier(), say).of(edited.place(), part.fields())
                        : List.of());
    }

    /** Activities stand in modules, or outside all of them; every other list is one. */
    private List<PartView.Add> adds() {
        if (part.list().isEmpty()) {
            return List.of();
        }
        List<PartView.Add> adds = new ArrayList<>();
        if (part == EditorPart.ACTIVITIES) {
            edited.mc()
                    .learning()
                    .modules()
                    .orElse(List.of())
                    .forEach(module -> adds.add(new PartView.Add(
                            edited.adding(part, module.code().value()),
                            say.in("Ajouter une activité au module ", "Add an activity to the module ")
                                    + module.code() + " "
                                    + module.title().show(say.lang()))));
        }
        adds.add(new PartView.Add(edited.adding(part, ""), add()));
        return adds;
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
                say.computed(effort.computed())));
        figures.add(new PartView.Figure(say.in("Par semaine", "A week"), say.computed(effort.weeklyComputed())));
        effort.byKind()
                .forEach((kind, hours) ->
                        figures.add(new PartView.Figure(ActivityNames.of(kind, say), say.computed(Fact.of(hours)))));
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
                        edited.item(at))));
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
