package org.diapason.studio.audience;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.audience.Question;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What is done with topics and goals: added, answered, decided, covered. */
final class TopicActs {

    private static final Place TOPICS = Place.TOP.field("topics");
    private static final String PAGE = "audience";

    private final Studio studio;
    private final TopicPage page;
    private final Pen pen;

    TopicActs(Studio studio, TopicPage page) {
        this.studio = studio;
        this.page = page;
        this.pen = new Pen(studio);
    }

    Answer add(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        String name = visit.field("name");
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        if (name.isEmpty()) {
            return Answer.seeOther(
                    opened.get().path(PAGE), Text.both("Donnez un nom au sujet.", "Give the topic a name."));
        }
        Set<Code> taken = new LinkedHashSet<>();
        opened.get().series().topics().forEach(topic -> taken.add(topic.code()));
        Code code = Topics.code(name, taken);
        Node topic = Node.mapping(
                List.of(Node.entry("code", Node.string(code.value())), Node.entry("name", words(name, visit))));
        Text said = Text.both("Sujet ajouté\u00a0: " + name + ".", "Topic added: " + name + ".");
        return pen.writeAndShow(
                visit,
                "topic-added",
                said,
                tree -> Edits.add(tree, TOPICS, topic),
                PAGE + "/topics/" + Topics.part(code));
    }

    Answer answer(Visit visit) {
        return page.found(visit)
                .map(found -> {
                    Place place = TOPICS.item(found.topic().code());
                    Text said = Text.both(
                            "Réponses consignées pour «\u00a0" + found.topic().name() + "\u00a0».",
                            "Answers recorded for “" + found.topic().name() + "”.");
                    Series series = then(visit, found.opened());
                    return pen.writeAndShow(
                            visit,
                            "topic-answered",
                            said,
                            tree -> Edits.set(
                                    Edits.put(tree, place.field("answers"), answers(series, visit)),
                                    place.field("evidence-date"),
                                    Optional.of(visit.field("evidence-date"))
                                            .filter(day -> !day.isEmpty())
                                            .map(Node::string)),
                            PAGE + "/topics/" + Topics.part(found.topic().code()));
                })
                .orElseGet(Answer::notFound);
    }

    private static Node answers(Series series, Visit visit) {
        List<Node.Entry> answers = new ArrayList<>();
        for (Question question : series.scopeTest().questions()) {
            String answer = visit.field("answer-" + question.code());
            if (answer.matches("[0-4]")) {
                answers.add(Node.entry(question.code().value(), Node.number(answer)));
            }
        }
        return Node.mapping(answers);
    }

    Answer decide(Visit visit) {
        return page.found(visit).map(found -> decide(visit, found)).orElseGet(Answer::notFound);
    }

    private Answer decide(Visit visit, TopicPage.Found found) {
        String decision = visit.field("decision");
        String reason = visit.field("reason");
        if ((decision.equals("out") || decision.equals("later")) && reason.isEmpty()) {
            return page.again(found, visit, Map.of("reason", visit.say().in("Dites pourquoi.", "Say why.")));
        }
        Topic topic = found.topic();
        Topic before = then(visit, found.opened()).topics().stream()
                .filter(each -> each.code().equals(topic.code()))
                .findFirst()
                .orElse(topic);
        Optional<Node> node = Optional.of(decision)
                .filter(Set.of("in", "out", "later")::contains)
                .map(kind -> Node.mapping(List.of(
                        Node.entry(
                                kind,
                                new BothWords("reason", Topics.reason(before))
                                        .in(visit.lang(), reason)
                                        .orElseGet(() -> Node.bool(true))),
                        Node.entry("on", Node.string(visit.today().toString())))));
        Text said = Text.both(
                "Décision consignée pour «\u00a0" + topic.name() + "\u00a0».",
                "Decision recorded for “" + topic.name() + "”.");
        return pen.writeAndShow(
                visit,
                "topic-decided",
                said,
                tree -> Edits.set(tree, TOPICS.item(topic.code()).field("decision"), node),
                PAGE);
    }

    /** Which micro-credential serves which goal, all at once; goals that the form did not show stay as they are. */
    Answer cover(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Series series = then(visit, opened.get());
        List<String> shown = visit.fields("goal");
        List<String> served = visit.fields("serves");
        Text said = Text.both("La couverture des buts est enregistrée.", "The coverage of goals is saved.");
        return pen.writeAndShow(visit, "goals-covered", said, tree -> covered(tree, series, shown, served), PAGE);
    }

    /** The series as the form was filled in on it. */
    private Series then(Visit visit, Opened opened) {
        return pen.base(visit).map(Dossier::series).orElseGet(opened::series);
    }

    private static Node covered(Node tree, Series series, List<String> shown, List<String> served) {
        Node changed = tree;
        for (MicroCredential mc : series.microCredentials()) {
            List<Node> goals = new ArrayList<>();
            for (StrategicGoal goal : series.goals()) {
                boolean asked = shown.contains(goal.code().value());
                boolean serves = asked
                        ? served.contains(goal.code() + " " + mc.code())
                        : mc.goals().contains(goal.code());
                if (serves) {
                    goals.add(Node.string(goal.code().value()));
                }
            }
            Place place = Place.TOP.field("micro-credentials").item(mc.code()).field("goals");
            if (goals.size() != mc.goals().size()
                    || !mc.goals().stream().allMatch(goal -> goals.contains(Node.string(goal.value())))) {
                changed = Edits.set(
                        changed, place, goals.isEmpty() ? Optional.empty() : Optional.of(Node.sequence(goals)));
            }
        }
        return changed;
    }

    /** Words in the language of the page. */
    static Node words(String words, Visit visit) {
        return Node.mapping(List.of(Node.entry(visit.lang().tag(), Node.string(words))));
    }
}
