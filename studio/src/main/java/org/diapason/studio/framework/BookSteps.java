package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Voice;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Profiles;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.series.Series;
import org.diapason.formats.html.Fragments;
import org.diapason.formats.html.PathwayView;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** The six steps of the practical framework, each a chapter. */
final class BookSteps {

    private final Opened opened;
    private final Series series;
    private final Say say;

    BookSteps(Opened opened, Say say) {
        this.opened = opened;
        this.series = opened.series();
        this.say = say;
    }

    List<BookView.Chapter> chapters() {
        return List.of(
                chapter("step-1", say.in("1. L'auditoire et le domaine", "1. Audience and domain"), audience()),
                new BookView.Chapter(
                        "step-2",
                        say.in("2. L'approche conceptuelle", "2. Conceptual approach"),
                        pathway(),
                        true,
                        List.of()),
                new BookView.Chapter(
                        "step-3",
                        say.in("3. Les éléments du cadre", "3. Framework elements"),
                        elements(),
                        false,
                        List.of(
                                say.in("Élément", "Element"),
                                say.in("Norme", "Standard"),
                                say.in("Peut différer", "May differ"),
                                say.in("Pourquoi", "Why"))),
                chapter("step-4", say.in("4. La formation des animateurs", "4. Facilitator training"), facilitation()),
                chapter("step-5", say.in("5. Évaluer et améliorer", "5. Evaluate and iterate"), feedback()),
                chapter("step-6", say.in("6. Outils et modèles", "6. Tools and templates"), tools()));
    }

    private static BookView.Chapter chapter(String id, String title, List<BookView.Line> lines) {
        return BookView.Chapter.of(id, title, lines);
    }

    private BookView.Line line(String french, String english, Fact<Text> text) {
        return new BookView.Line(Said.here(say.in(french, english)), List.of(say.text(text)));
    }

    private BookView.Line line(String french, String english, List<Said> words) {
        return new BookView.Line(
                Said.here(say.in(french, english)), words.isEmpty() ? List.of(Said.here(say.notStated())) : words);
    }

    private List<BookView.Line> audience() {
        List<BookView.Line> lines = new ArrayList<>();
        lines.add(line(
                "Auditoires",
                "Audiences",
                series.audiences().stream().map(each -> say.text(each.name())).toList()));
        lines.add(line("Domaine", "Domain", series.domain().map(domain -> domain.name())));
        lines.add(line(
                "Buts stratégiques",
                "Strategic goals",
                series.goals().stream().map(goal -> say.text(goal.words())).toList()));
        lines.add(line(
                "Sujets examinés",
                "Topics looked at",
                series.topics().stream().map(topic -> say.text(topic.name())).toList()));
        return lines;
    }

    private List<BookView.Line> pathway() {
        PathwayView words = Fragments.pathway(series, say.lang());
        List<BookView.Line> lines = new ArrayList<>();
        lines.add(line("Approche", "Approach", List.of(Said.here(words.approach()))));
        lines.add(line("Raison", "Reason", series.pathway().reason()));
        lines.add(line("Thème", "Theme", series.tie().theme()));
        lines.add(line("Progression", "Progression", series.tie().progression()));
        lines.add(line("Expérience", "Experience", series.tie().experience()));
        return lines;
    }

    private List<BookView.Line> elements() {
        Framework framework = opened.dossier().framework();
        Kinds kinds = Kinds.of(framework);
        List<BookView.Line> lines = new ArrayList<>();
        for (ElementPolicy policy : kinds.inOrder(framework.elements())) {
            var kind = kinds.get(policy.element());
            lines.add(new BookView.Line(
                    say.text(kind.label()),
                    List.of(
                            say.standard(policy.standard(), kind),
                            differs(policy, kind),
                            policy.reason().map(say::text).orElse(Said.here("")))));
        }
        return lines;
    }

    /** How far one may differ without asking, then the circumstances in which one may ask. */
    private Said differs(ElementPolicy policy, ElementKind kind) {
        List<String> ways = new ArrayList<>();
        policy.latitude()
                .ifStated(latitude -> ways.add(say.in("sans demander : ", "without asking: ")
                        + say.standard(latitude, kind).words()));
        policy.deviate()
                .forEach(circumstance -> ways.add(say.in("par un écart : ", "by a deviation: ")
                        + say.text(circumstance.condition()).words()));
        return Said.here(String.join(say.in(" ; ", "; "), ways));
    }

    private List<BookView.Line> facilitation() {
        return List.of(
                line(
                        "Compétences demandées",
                        "Competencies asked for",
                        opened.dossier().facilitation().competencies().stream()
                                .map(each -> say.text(each.label()))
                                .toList()),
                line(
                        "Personnes",
                        "People",
                        opened.dossier().facilitation().facilitators().stream()
                                .map(each -> Said.here(each.name()))
                                .toList()));
    }

    private List<BookView.Line> feedback() {
        List<Voice> voices = opened.dossier().feedback().voices();
        return List.of(line(
                "Ce qui a été dit",
                "What was said",
                voices.stream().map(voice -> say.text(voice.words())).toList()));
    }

    private List<BookView.Line> tools() {
        return List.of(line(
                "Profils demandés",
                "Profiles asked for",
                opened.dossier().framework().profiles().stream()
                        .map(profile -> Profiles.find(profile)
                                .map(known -> say.text(known.name()))
                                .orElse(Said.here(profile.value())))
                        .toList()));
    }
}
