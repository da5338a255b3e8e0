package org.diapason.formats.cartridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A question of QTI 1.2, as the Common Cartridge and Canvas write it, turned into a question of a series. */
final class QuizItem {

    private static final Set<String> TRUE = Set.of("true", "vrai", "t", "v");
    private static final Set<String> FALSE = Set.of("false", "faux", "f");

    private final XmlNode item;
    private final Spot spot;
    private final Map<String, XmlNode> feedback = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Set<String> right = new LinkedHashSet<>();

    private QuizItem(XmlNode item) {
        this.item = item;
        this.spot = item.spot();
        item.all("itemfeedback").forEach(each -> feedback.putIfAbsent(each.attribute("ident"), each));
        item.all("resprocessing").forEach(each -> each.all("respcondition").forEach(this::condition));
    }

    /** Whether the question only says that it is still to be written. */
    static boolean isToWrite(XmlNode item) {
        return item.child("presentation").flatMap(QuizItem::html).orElse("").contains("diapason-fill");
    }

    /** The code that we gave the question when it went out, if we did. */
    static Optional<Code> code(XmlNode item) {
        String title = item.attribute("title");
        return Code.isCode(title) && item.attribute("ident").endsWith("_" + title)
                ? Optional.of(Code.of(title))
                : Optional.empty();
    }

    /** The question, unless it is of a kind that a series has no place for, or nothing answers it. */
    static Optional<Mapping> read(XmlNode item, String kind, Code code, String points) {
        return new QuizItem(item).read(kind, code, points);
    }

    private Optional<Mapping> read(String kind, Code code, String points) {
        Optional<Node> stem = item.child("presentation").flatMap(this::words);
        Optional<Entry> answer = answer(kind);
        if (stem.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(spot)
                .code("code", code, spot)
                .put("stem", stem.get())
                .put("answer", new Mapping(List.of(answer.get()), spot));
        feedback("").ifPresent(words -> draft.put("feedback", words));
        if (points.matches("[1-9][0-9]?(\\.0+)?")) {
            draft.put("points", new Scalar(points.split("\\.", 2)[0], Kind.NUMBER, spot));
        }
        return Optional.of(draft.done());
    }

    /** What a condition tells: which answers earn points, and which feedback belongs to one answer or to all. */
    private void condition(XmlNode condition) {
        List<String> answers = condition.child("conditionvar").stream()
                .flatMap(QuizItem::equal)
                .map(node -> node.text().strip())
                .toList();
        boolean earning = condition.all("setvar").stream().anyMatch(set -> earns(set.text()));
        if (earning) {
            right.addAll(answers);
        }
        if (answers.size() == 1 || answers.isEmpty() && !earning) {
            condition
                    .child("displayfeedback")
                    .ifPresent(display -> shown.putIfAbsent(
                            answers.isEmpty() ? "" : answers.getFirst(), display.attribute("linkrefid")));
        }
    }

    private static boolean earns(String score) {
        return score.strip().matches("[0-9]{1,9}(\\.[0-9]{1,9})?") && Double.parseDouble(score.strip()) > 0;
    }

    private static Stream<XmlNode> equal(XmlNode node) {
        return node.children().stream().flatMap(each -> switch (each.name()) {
            case "varequal", "varsubstring" -> Stream.of(each);
            case "not" -> Stream.empty();
            default -> equal(each);
        });
    }

    private Optional<Entry> answer(String kind) {
        return switch (kind) {
            case "multiple_choice" -> chosen();
            case "multiple_response", "multiple_answers" -> choices("several");
            case "true_false" -> trueFalse().or(this::chosen);
            case "fib", "short_answer", "pattern_match" -> blank();
            case "essay" -> Optional.of(entry("essay", new Scalar("true", Kind.BOOLEAN, spot)));
            default -> Optional.empty();
        };
    }

    private Optional<Entry> chosen() {
        return choices(right.size() > 1 ? "several" : "one");
    }

    private Optional<Entry> blank() {
        List<Node> accepted = right.stream()
                .map(Plainly::clean)
                .filter(words -> !words.isEmpty())
                .<Node>map(words -> new Scalar(words, Kind.STRING, spot))
                .toList();
        return accepted.isEmpty() ? Optional.empty() : Optional.of(entry("blank", new Sequence(accepted, spot)));
    }

    /** Nothing where the two answers are called otherwise: then it is a choice of two. */
    private Optional<Entry> trueFalse() {
        for (XmlNode label : labels()) {
            if (right.contains(label.attribute("ident"))) {
                String ident = Plainly.key(label.attribute("ident"));
                String words = Plainly.key(
                        html(label).map(WebText::of).map(WebText::line).orElse(""));
                boolean holds = TRUE.contains(ident) || TRUE.contains(words);
                boolean fails = FALSE.contains(ident) || FALSE.contains(words);
                return holds == fails
                        ? Optional.empty()
                        : Optional.of(entry("true-false", new Scalar(String.valueOf(holds), Kind.BOOLEAN, spot)));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> choices(String kind) {
        List<Node> choices = new ArrayList<>();
        boolean answered = false;
        for (XmlNode label : labels()) {
            Optional<Node> words = words(label);
            if (words.isPresent()) {
                boolean isRight = right.contains(label.attribute("ident"));
                answered |= isRight;
                Draft choice = new Draft(spot).put("label", words.get());
                if (isRight) {
                    choice.yes("right", true, spot);
                }
                feedback(label.attribute("ident")).ifPresent(told -> choice.put("feedback", told));
                choices.add(choice.done());
            }
        }
        return answered && choices.size() > 1
                ? Optional.of(entry(kind, new Sequence(choices, spot)))
                : Optional.empty();
    }

    private List<XmlNode> labels() {
        return item.child("presentation").stream()
                .flatMap(shown -> inside(shown, "response_label"))
                .toList();
    }

    /** What is told to those who gave this answer; to all where it is none. */
    private Optional<Node> feedback(String answer) {
        return Optional.ofNullable(shown.get(answer))
                .flatMap(ident -> Optional.ofNullable(feedback.get(ident)))
                .flatMap(this::words);
    }

    private Entry entry(String key, Node value) {
        return new Entry(key, spot, value);
    }

    private static Stream<XmlNode> inside(XmlNode node, String name) {
        return node.children().stream()
                .flatMap(each -> each.name().equals(name) ? Stream.of(each) : inside(each, name));
    }

    /** The words of the first material, which is HTML or plain text; those of the answers to choose from are not its own. */
    private static Optional<String> html(XmlNode node) {
        return material(node)
                .map(text -> text.attribute("texttype").equals("text/plain") ? escaped(text.text()) : text.text())
                .findFirst();
    }

    private static Stream<XmlNode> material(XmlNode node) {
        return node.children().stream().flatMap(each -> switch (each.name()) {
            case "mattext" -> Stream.of(each);
            case "response_lid", "response_str" -> Stream.empty();
            default -> material(each);
        });
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Words by language where each paragraph says its own, else in the language of the file. */
    private Optional<Node> words(XmlNode node) {
        String html = html(node).orElse("");
        List<Element> paragraphs = Jsoup.parse(html).body().children();
        Draft draft = new Draft(spot);
        boolean told = !paragraphs.isEmpty() && paragraphs.stream().allMatch(each -> Lang.isTag(each.attr("lang")));
        if (told) {
            paragraphs.forEach(each -> draft.words(
                    "words",
                    new Lang(each.attr("lang")),
                    WebText.of(each.html()).line(),
                    spot));
        } else {
            draft.words("words", WebText.of(html).line(), spot);
        }
        return draft.done().get("words");
    }
}
