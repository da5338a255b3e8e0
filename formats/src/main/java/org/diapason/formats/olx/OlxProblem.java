package org.diapason.formats.olx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;

/**
 * A problem of Open edX that asks one thing, as a question of a series.
 *
 * @param problem the problem
 * @param lang the language of the course
 */
record OlxProblem(XmlNode problem, Lang lang) {

    private static final List<String> STEM = List.of("label", "p", "legend");
    private static final List<String> TOLD = List.of("choicehint", "solution", "demandhint");

    /** The question under this code; nothing where it asks several things, what a series has no place for, or words with others inside. */
    Optional<Mapping> question(Code code) {
        if (OlxBlocks.questions(problem) != 1 || isMixed(problem)) {
            return Optional.empty();
        }
        Spot at = problem.spot();
        Draft draft = new Draft(at).code("code", code, at).words("stem", lang, stem(), at);
        Optional<Entry> answer = answer();
        if (!draft.has("stem") || answer.isEmpty()) {
            return Optional.empty();
        }
        draft.put("answer", new Mapping(List.of(answer.get()), at));
        inside(problem, "solution").findFirst().ifPresent(told -> draft.words("feedback", lang, words(told), at));
        String weight = problem.attribute("weight");
        if (weight.matches("[1-9][0-9]?(\\.0+)?")) {
            draft.put("points", new Scalar(weight.split("\\.", 2)[0], Kind.NUMBER, at));
        }
        return Optional.of(draft.done());
    }

    /** Words around others that stand in an element of their own: in which order they stood is not known. */
    private static boolean isMixed(XmlNode node) {
        List<XmlNode> inner = node.children().stream()
                .filter(each -> !TOLD.contains(each.name()))
                .toList();
        boolean around = !node.text().isBlank()
                && inner.stream().anyMatch(each -> !words(each).isEmpty());
        return around || inner.stream().anyMatch(OlxProblem::isMixed);
    }

    private String stem() {
        return problem.children().stream()
                .filter(each -> !TOLD.contains(each.name()))
                .flatMap(each -> STEM.contains(each.name())
                        ? Stream.of(each)
                        : each.children().stream().filter(inner -> STEM.contains(inner.name())))
                .map(OlxProblem::words)
                .collect(Collectors.joining(" "));
    }

    private Optional<Entry> answer() {
        return response("multiplechoiceresponse")
                .flatMap(each -> choices(each, "one"))
                .or(() -> response("choiceresponse").flatMap(each -> choices(each, "several")))
                .or(() -> response("stringresponse").flatMap(OlxProblem::blank));
    }

    private Optional<XmlNode> response(String name) {
        return inside(problem, name).findFirst();
    }

    private Optional<Entry> choices(XmlNode response, String kind) {
        List<Node> choices = new ArrayList<>();
        int right = 0;
        for (XmlNode each : inside(response, "choice").toList()) {
            Draft choice = new Draft(each.spot()).words("label", lang, words(each), each.spot());
            if (each.attribute("correct").equalsIgnoreCase("true")) {
                choice.yes("right", true, each.spot());
                right++;
            }
            each.child("choicehint").ifPresent(told -> choice.words("feedback", lang, words(told), told.spot()));
            if (choice.has("label")) {
                choices.add(choice.done());
            }
        }
        boolean sound = choices.size() > 1 && right > 0 && choices.stream().anyMatch(OlxProblem::isRight);
        String key = right > 1 ? "several" : kind;
        return sound
                ? Optional.of(new Entry(key, response.spot(), new Sequence(choices, response.spot())))
                : Optional.empty();
    }

    private static boolean isRight(Node choice) {
        return ((Mapping) choice).get("right").isPresent();
    }

    private static Optional<Entry> blank(XmlNode response) {
        List<Node> accepted = Stream.concat(Stream.of(response), response.all("additional_answer").stream())
                .map(each -> Plainly.clean(each.attribute("answer")))
                .filter(words -> !words.isEmpty())
                .<Node>map(words -> new Scalar(words, Kind.STRING, response.spot()))
                .toList();
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry("blank", response.spot(), new Sequence(accepted, response.spot())));
    }

    private static Stream<XmlNode> inside(XmlNode node, String name) {
        return node.children().stream()
                .flatMap(each -> each.name().equals(name) ? Stream.of(each) : inside(each, name));
    }

    /** The words of an element, without what is only told afterwards. */
    private static String words(XmlNode node) {
        String own = node.text()
                + " "
                + node.children().stream()
                        .filter(each -> !TOLD.contains(each.name()))
                        .map(OlxProblem::words)
                        .collect(Collectors.joining(" "));
        return WebText.of(own.replace("<", "&lt;")).line();
    }
}
