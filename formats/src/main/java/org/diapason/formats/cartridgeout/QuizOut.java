package org.diapason.formats.cartridgeout;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlOut;

/**
 * A quiz in QTI 1.2. Its questions are not written yet, and none is made up: each stands as an open question that says
 * so, because a quiz without a question is refused by the schema and left out by Moodle. Each says its profile, without
 * which Moodle and, by report, Brightspace leave it out, and that no machine marks it, which the standard asks of essays.
 */
final class QuizOut {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private QuizOut() {}

    static byte[] bytes(Part.Quiz quiz, List<Lang> langs, String about) {
        int questions = quiz.questions().orElse(1);
        return XmlOut.document(xml -> xml.element(
                "questestinterop",
                interop -> interop.line()
                        .element(
                                "assessment",
                                assessment -> assessment(assessment, questions, quiz, langs, about),
                                "ident",
                                "quiz-" + quiz.id(),
                                "title",
                                CartridgeOut.title(quiz.title(), langs))
                        .line(),
                "xmlns",
                NAMESPACE));
    }

    private static void assessment(XmlOut assessment, int questions, Part.Quiz quiz, List<Lang> langs, String about) {
        assessment.element("qtimetadata", data -> {
            field(data, "cc_profile", "cc.exam.v0p1");
            field(data, "qmd_assessmenttype", "Examination");
            field(data, "qmd_scoretype", "Percentage");
            field(data, "cc_maxattempts", "unlimited");
        });
        assessment
                .line()
                .element("presentation_material", material -> material.element("flow_mat", flow -> text(flow, about)));
        assessment
                .line()
                .element(
                        "section",
                        section -> {
                            for (int number = 1; number <= questions; number++) {
                                question(section.line(), number, quiz, langs);
                            }
                            section.line();
                        },
                        "ident",
                        "root_section");
        assessment.line();
    }

    private static void question(XmlOut section, int number, Part.Quiz quiz, List<Lang> langs) {
        section.element(
                "item",
                item -> item.element(
                                "itemmetadata",
                                data -> data.element("qtimetadata", fields -> {
                                    field(fields, "cc_profile", "cc.essay.v0p1");
                                    field(fields, "qmd_computerscored", "No");
                                }))
                        .element("presentation", shown -> {
                            text(shown, toWrite(number, quiz, langs));
                            answer(shown);
                        })
                        .element(
                                "resprocessing",
                                processing -> processing
                                        .element(
                                                "outcomes",
                                                outcomes -> outcomes.empty(
                                                        "decvar",
                                                        "maxvalue",
                                                        "100",
                                                        "minvalue",
                                                        "0",
                                                        "varname",
                                                        "SCORE",
                                                        "vartype",
                                                        "Decimal"))
                                        .element(
                                                "respcondition",
                                                condition ->
                                                        condition.element("conditionvar", any -> any.empty("other")),
                                                "continue",
                                                "No")),
                "ident",
                "question-" + number);
    }

    private static void answer(XmlOut shown) {
        shown.element(
                "response_str",
                response -> response.element(
                        "render_fib", fib -> fib.empty("response_label", "ident", "answer", "rshuffle", "No")),
                "ident",
                "response",
                "rcardinality",
                "Single");
    }

    private static String toWrite(int number, Part.Quiz quiz, List<Lang> langs) {
        return langs.stream()
                .map(lang -> "<p class=\"diapason-fill\" lang=\"" + lang + "\">" + toWrite(number, quiz, Say.to(lang))
                        + "</p>")
                .collect(Collectors.joining());
    }

    private static String toWrite(int number, Part.Quiz quiz, Say say) {
        if (quiz.questions().isSilent()) {
            return say.in(
                    "Questions à rédiger : leur nombre n'est pas précisé.",
                    "Questions to be written: how many is not stated.");
        }
        int all = quiz.questions().get();
        return say.in(
                "Question " + number + " de " + all + " : à rédiger.",
                "Question " + number + " of " + all + ": to be written.");
    }

    private static void text(XmlOut within, String html) {
        within.element("material", material -> material.words("mattext", html, "texttype", "text/html"));
    }

    private static void field(XmlOut data, String label, String entry) {
        data.element(
                "qtimetadatafield", field -> field.words("fieldlabel", label).words("fieldentry", entry));
    }
}
