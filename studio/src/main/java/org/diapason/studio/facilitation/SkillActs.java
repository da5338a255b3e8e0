package org.diapason.studio.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.FacilitatorCompetencies;
import org.diapason.core.facilitation.FacilitatorCompetency;
import org.diapason.core.facilitation.Means;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What is done about a competency of a person: planned, done, confirmed, declared. */
final class SkillActs {

    private static final Place ACTIONS = Place.TOP.field("facilitation").field("actions");
    private static final Place PEOPLE = Place.TOP.field("facilitation").field("facilitators");
    private static final Text WHO = Text.both("Dites qui confirme la compétence.", "Say who confirms the competency.");
    private static final String FACILITATOR = "facilitator";
    private static final String COMPETENCY = "competency";

    private final Studio studio;
    private final Pen pen;

    SkillActs(Studio studio) {
        this.studio = studio;
        this.pen = new Pen(studio);
    }

    /** A person and a competency that the form names, with the page to which it goes back. */
    private record Asked(Facilitator person, FacilitatorCompetency competency, String back) {

        static Optional<Asked> of(Opened opened, Visit visit) {
            Facilitation facilitation = opened.dossier().facilitation();
            Optional<Facilitator> person = code(visit, FACILITATOR).flatMap(facilitation::facilitator);
            Optional<FacilitatorCompetency> competency =
                    code(visit, COMPETENCY).flatMap(code -> FacilitatorCompetencies.find(facilitation, code));
            String back = facilitation.cohorts().stream()
                    .filter(cohort -> cohort.code().value().equals(visit.field("cohort")))
                    .findFirst()
                    .map(cohort -> "facilitation/cohorts/" + cohort.code())
                    .orElse("");
            return person.flatMap(who -> competency.map(
                    what -> new Asked(who, what, back.isEmpty() ? "facilitation/people/" + who.code() : back)));
        }

        private static Optional<Code> code(Visit visit, String field) {
            return Optional.of(visit.field(field)).filter(Code::isCode).map(Code::of);
        }

        Place held() {
            return PEOPLE.item(person.code()).field("holds");
        }

        String label(Lang lang) {
            return competency.label().show(lang);
        }
    }

    Answer prescribe(Visit visit) {
        return asked(visit)
                .map(asked -> {
                    Text said = Text.both(
                            "Prévu pour " + asked.person().name() + "\u00a0: " + asked.label(Lang.FR) + ".",
                            "Planned for " + asked.person().name() + ": " + asked.label(Lang.EN) + ".");
                    return write(
                            visit,
                            "training-planned",
                            said,
                            asked,
                            tree -> Edits.add(tree, ACTIONS, action(asked, visit.field("due"))));
                })
                .orElseGet(Answer::notFound);
    }

    private static Node action(Asked asked, String due) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Node.entry(FACILITATOR, Node.string(asked.person().code().value())));
        entries.add(Node.entry(COMPETENCY, Node.string(asked.competency().code().value())));
        asked.competency()
                .means()
                .ifStated(means -> entries.add(
                        Node.entry("means", Codecs.choice(Means.class).write(means, Lang.EN))));
        asked.competency().remedy().ifStated(remedy -> entries.add(Node.entry("words", words(remedy))));
        entries.add(Node.entry("due", Node.string(due)));
        return Node.mapping(entries);
    }

    Answer complete(Visit visit) {
        return asked(visit)
                .filter(asked -> Own.mayActFor(asked.person(), visit))
                .map(asked -> {
                    Text said = Text.both(
                            asked.person().name() + " l'a fait\u00a0: " + asked.label(Lang.FR) + ".",
                            asked.person().name() + " has done it: " + asked.label(Lang.EN) + ".");
                    return write(visit, "training-done", said, asked, tree -> done(tree, asked, visit.today()));
                })
                .orElseGet(Answer::notFound);
    }

    /** Everything that this person had to do for it is done. */
    private static Node done(Node tree, Asked asked, LocalDate today) {
        Node written = tree;
        int number = items(tree, ACTIONS).size();
        for (int i = 0; i < number; i++) {
            Place action = ACTIONS.item(i);
            boolean its = says(tree, action.field(FACILITATOR), asked.person().code())
                    && says(tree, action.field(COMPETENCY), asked.competency().code());
            if (its && Edits.at(tree, action.field("done")).isEmpty()) {
                written = Edits.put(written, action.field("done"), Node.string(today.toString()));
            }
        }
        return written;
    }

    Answer confirm(Visit visit) {
        return asked(visit)
                .map(asked -> {
                    String by = visit.field("by");
                    if (by.isEmpty()) {
                        return Answer.seeOther("/series/" + visit.part("series") + "/" + asked.back(), WHO);
                    }
                    Text said = Text.both(
                            "Confirmée pour " + asked.person().name() + "\u00a0: " + asked.label(Lang.FR) + ".",
                            "Confirmed for " + asked.person().name() + ": " + asked.label(Lang.EN) + ".");
                    return write(
                            visit,
                            "competency-confirmed",
                            said,
                            asked,
                            tree -> hold(tree, asked, held -> {
                                Node written = Edits.put(
                                        Edits.put(held, Place.TOP.field("confirmed-by"), Node.string(by)),
                                        Place.TOP.field("on"),
                                        Node.string(visit.field("on")));
                                return visit.field("evidence").isEmpty()
                                        ? written
                                        : Edits.put(
                                                written,
                                                Place.TOP.field("evidence"),
                                                words(Text.in(visit.lang(), visit.field("evidence"))));
                            }));
                })
                .orElseGet(Answer::notFound);
    }

    Answer declare(Visit visit) {
        return asked(visit)
                .filter(asked -> Own.is(asked.person(), visit))
                .map(asked -> {
                    Text said = Text.both(
                            "Vous avez déclaré\u00a0: " + asked.label(Lang.FR) + ".",
                            "You declared: " + asked.label(Lang.EN) + ".");
                    return write(
                            visit,
                            "competency-declared",
                            said,
                            asked,
                            tree -> hold(
                                    tree,
                                    asked,
                                    held -> Edits.at(held, Place.TOP.field("on"))
                                                    .isPresent()
                                            ? held
                                            : Edits.put(
                                                    held,
                                                    Place.TOP.field("on"),
                                                    Node.string(visit.today().toString()))));
                })
                .orElseGet(Answer::notFound);
    }

    /** What the person is said to have of this competency, changed, or begun where nothing is said yet. */
    private static Node hold(Node tree, Asked asked, UnaryOperator<Node> change) {
        List<Node> holds = items(tree, asked.held());
        for (int i = 0; i < holds.size(); i++) {
            Place held = asked.held().item(i);
            if (says(tree, held.field(COMPETENCY), asked.competency().code())) {
                return Edits.put(tree, held, change.apply(holds.get(i)));
            }
        }
        Node begun = Node.mapping(List.of(
                Node.entry(COMPETENCY, Node.string(asked.competency().code().value()))));
        return Edits.add(tree, asked.held(), change.apply(begun));
    }

    private Optional<Asked> asked(Visit visit) {
        return studio.desk().open(visit).flatMap(opened -> Asked.of(opened, visit));
    }

    private Answer write(Visit visit, String verb, Text said, Asked asked, UnaryOperator<Node> edit) {
        return pen.writeAndShow(visit, verb, said, edit, asked.back());
    }

    private static List<Node> items(Node tree, Place list) {
        return Edits.at(tree, list)
                .filter(Node.Sequence.class::isInstance)
                .map(each -> ((Node.Sequence) each).items())
                .orElse(List.of());
    }

    private static boolean says(Node tree, Place place, Code code) {
        return Edits.at(tree, place)
                .filter(node ->
                        node instanceof Node.Scalar scalar && scalar.text().equals(code.value()))
                .isPresent();
    }

    private static Node words(Text text) {
        return Node.mapping(text.words().entrySet().stream()
                .map(each -> Node.entry(each.getKey().tag(), Node.string(each.getValue())))
                .toList());
    }
}
