package org.diapason.formats.cartridgeout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Item;
import org.diapason.core.series.Item.Answer;
import org.diapason.core.series.Item.Choice;
import org.diapason.formats.xml.XmlOut;

/**
 * A question in QTI 1.2, as the Common Cartridge profiles it. The guidance for marking stays out, since a platform may
 * show learners whatever the profile has for it.
 *
 * @param item the question
 * @param ident what it is known by, once in a package
 * @param langs the languages, each with its own words
 * @param mark the class of its stem; empty where the stem is an ordinary one
 */
record ItemOut(Item item, String ident, List<Lang> langs, String mark) {

    private static final String RESPONSE = "response";
    private static final String FEEDBACK = "_fb";
    private static final String GENERAL = "general" + FEEDBACK;

    void write(XmlOut section) {
        Map<String, Text> feedback = feedback();
        section.element(
                "item",
                xml -> {
                    xml.element("itemmetadata", data -> data.element("qtimetadata", this::metadata));
                    xml.element("presentation", shown -> {
                        QuizOut.text(shown, html(item.stem(), mark));
                        answer(shown);
                    });
                    xml.element("resprocessing", processing -> {
                        processing.element("outcomes", ItemOut::score);
                        feedback.keySet().forEach(id -> shows(processing, id));
                        right(processing);
                    });
                    feedback.forEach((id, words) -> xml.element(
                            "itemfeedback",
                            each -> each.element("flow_mat", flow -> QuizOut.text(flow, html(words, ""))),
                            "ident",
                            id));
                },
                "ident",
                ident,
                "title",
                item.code().value());
    }

    private void metadata(XmlOut fields) {
        QuizOut.field(fields, "cc_profile", "cc." + profile() + ".v0p1");
        if (item.answer() instanceof Answer.Essay) {
            QuizOut.field(fields, "qmd_computerscored", "No");
        }
        item.points().ifStated(points -> QuizOut.field(fields, "cc_weighting", String.valueOf(points)));
    }

    private String profile() {
        return switch (item.answer()) {
            case Answer.One _ -> "multiple_choice";
            case Answer.Several _ -> "multiple_response";
            case Answer.TrueFalse _ -> "true_false";
            case Answer.Blank _ -> "fib";
            case Answer.Essay _ -> "essay";
        };
    }

    private void answer(XmlOut shown) {
        switch (item.answer()) {
            case Answer.One(List<Choice> choices) -> choose(shown, "Single", labels(choices));
            case Answer.Several(List<Choice> choices) -> choose(shown, "Multiple", labels(choices));
            case Answer.TrueFalse _ -> {
                Map<String, Text> labels = new LinkedHashMap<>();
                labels.put("true", Text.both("Vrai", "True"));
                labels.put("false", Text.both("Faux", "False"));
                choose(shown, "Single", labels);
            }
            case Answer.Blank _, Answer.Essay _ ->
                shown.element(
                        "response_str",
                        response -> response.element(
                                "render_fib", fib -> fib.empty("response_label", "ident", "answer", "rshuffle", "No")),
                        "ident",
                        RESPONSE,
                        "rcardinality",
                        "Single");
        }
    }

    private void choose(XmlOut shown, String cardinality, Map<String, Text> labels) {
        shown.element(
                "response_lid",
                response -> response.element(
                        "render_choice",
                        render -> labels.forEach((id, words) -> render.element(
                                "response_label", label -> QuizOut.text(label, html(words, "")), "ident", id))),
                "ident",
                RESPONSE,
                "rcardinality",
                cardinality);
    }

    /** Choices are known by their number: some readers join feedback to its choice by digits alone. */
    private static Map<String, Text> labels(List<Choice> choices) {
        Map<String, Text> labels = new LinkedHashMap<>();
        choices.forEach(choice -> labels.put(String.valueOf(labels.size() + 1), choice.label()));
        return labels;
    }

    private static void score(XmlOut outcomes) {
        outcomes.empty("decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
    }

    /** What learners read, by its identifier: in general first, then for each choice that has some. */
    private Map<String, Text> feedback() {
        Map<String, Text> all = new LinkedHashMap<>();
        item.feedback().ifStated(words -> all.put(GENERAL, words));
        List<Choice> choices = item.answer().offered();
        for (int at = 0; at < choices.size(); at++) {
            String id = (at + 1) + FEEDBACK;
            choices.get(at).feedback().ifStated(words -> all.put(id, words));
        }
        return all;
    }

    /**
     * When feedback is shown. Where one choice is made, that of a wrong choice ends the marking: what goes on is for all
     * answers, and Moodle shows the feedback of whatever goes on to everybody.
     */
    private void shows(XmlOut processing, String feedback) {
        if (feedback.equals(ofRight())) {
            return;
        }
        boolean ends = item.answer() instanceof Answer.One && !feedback.equals(GENERAL);
        processing.element(
                "respcondition",
                condition -> {
                    condition.element("conditionvar", when -> {
                        if (feedback.equals(GENERAL)) {
                            when.empty("other");
                        } else {
                            equal(when, feedback.substring(0, feedback.length() - FEEDBACK.length()));
                        }
                    });
                    display(condition, feedback);
                },
                "continue",
                ends ? "No" : "Yes");
    }

    private static void display(XmlOut condition, String feedback) {
        condition.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", feedback);
    }

    /** The feedback that is shown where the one right choice earns its points; empty where there is none. */
    private String ofRight() {
        if (item.answer() instanceof Answer.One(List<Choice> choices)) {
            for (int at = 0; at < choices.size(); at++) {
                if (choices.get(at).right() && choices.get(at).feedback().isStated()) {
                    return (at + 1) + FEEDBACK;
                }
            }
        }
        return "";
    }

    private void right(XmlOut processing) {
        processing.element(
                "respcondition",
                condition -> {
                    condition.element("conditionvar", this::isRight);
                    if (!(item.answer() instanceof Answer.Essay)) {
                        condition.words("setvar", "100", "action", "Set", "varname", "SCORE");
                    }
                    if (!ofRight().isEmpty()) {
                        display(condition, ofRight());
                    }
                },
                "continue",
                "No");
    }

    private void isRight(XmlOut when) {
        switch (item.answer()) {
            case Answer.One(List<Choice> choices) ->
                equal(
                        when,
                        String.valueOf(choices.indexOf(choices.stream()
                                        .filter(Choice::right)
                                        .findFirst()
                                        .orElseThrow())
                                + 1));
            case Answer.Several(List<Choice> choices) ->
                when.element("and", all -> {
                    for (int at = 0; at < choices.size(); at++) {
                        String id = String.valueOf(at + 1);
                        if (choices.get(at).right()) {
                            // Moodle finds the right ones of several by their case alone.
                            all.words("varequal", id, "respident", RESPONSE, "case", "Yes");
                        } else {
                            all.element("not", not -> equal(not, id));
                        }
                    }
                });
            case Answer.TrueFalse(boolean holds) -> equal(when, String.valueOf(holds));
            case Answer.Blank(List<Text> accepted) ->
                accepted.stream()
                        .flatMap(each -> shown(each).values().stream())
                        .distinct()
                        .forEach(each -> equal(when, each));
            case Answer.Essay _ -> when.empty("other");
        }
    }

    private static void equal(XmlOut when, String answer) {
        when.words("varequal", answer, "respident", RESPONSE);
    }

    /** The words in each of the languages; in the one in which they were written where they lack in another. */
    private Map<Lang, String> shown(Text text) {
        Map<Lang, String> shown = new LinkedHashMap<>();
        for (Lang lang : langs) {
            Lang spoken = text.speaks(lang) ? lang : text.source();
            shown.putIfAbsent(spoken, text.show(spoken));
        }
        return shown;
    }

    private String html(Text text, String mark) {
        String marked = mark.isEmpty() ? "" : " class=\"" + mark + "\"";
        return shown(text).entrySet().stream()
                .map(each -> "<p" + marked + " lang=\"" + each.getKey() + "\">" + escaped(each.getValue()) + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
