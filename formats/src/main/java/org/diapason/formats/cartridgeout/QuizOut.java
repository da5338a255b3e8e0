package org.diapason.formats.cartridgeout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Item;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlOut;

/**
 * A quiz in QTI 1.2: the questions that are written, then those that are not. None is made up: each of these stands as an
 * open question that says so, because a quiz without a question is refused by the schema and left out by Moodle. Each
 * says its profile, without which Moodle and, by report, Brightspace leave it out.
 */
final class QuizOut {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private QuizOut() {}

    static byte[] bytes(Part.Quiz quiz, List<Lang> langs, String about) {
        return XmlOut.document(xml -> xml.element(
                "questestinterop",
                interop -> interop.line()
                        .element(
                                "assessment",
                                assessment -> assessment(assessment, quiz, langs, about),
                                "ident",
                                "quiz-" + quiz.id(),
                                "title",
                                CartridgeOut.title(quiz.title(), langs))
                        .line(),
                "xmlns",
                NAMESPACE));
    }

    private static void assessment(XmlOut assessment, Part.Quiz quiz, List<Lang> langs, String about) {
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
                            quiz.items()
                                    .forEach(item -> new ItemOut(item, quiz.id() + "_" + item.code(), langs, "")
                                            .write(section.line()));
                            for (int number = quiz.items().size() + 1; number <= quiz.size(); number++) {
                                toWrite(section.line(), number, quiz, langs);
                            }
                            section.line();
                        },
                        "ident",
                        "root_section");
        assessment.line();
    }

    private static void toWrite(XmlOut section, int number, Part.Quiz quiz, List<Lang> langs) {
        Map<Lang, String> words = new LinkedHashMap<>();
        langs.forEach(lang -> words.put(lang, toWrite(number, quiz, Say.to(lang))));
        Code code = Code.of("to-write-" + number);
        Item item = new Item(
                code,
                Text.of(words),
                new Item.Answer.Essay(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent());
        new ItemOut(item, quiz.id() + "_" + code, langs, "diapason-fill").write(section);
    }

    private static String toWrite(int number, Part.Quiz quiz, Say say) {
        if (quiz.questions().isSilent()) {
            return say.in(
                    "Questions à rédiger : leur nombre n'est pas précisé.",
                    "Questions to be written: how many is not stated.");
        }
        int all = quiz.size();
        return say.in(
                "Question " + number + " de " + all + " : à rédiger.",
                "Question " + number + " of " + all + ": to be written.");
    }

    static void text(XmlOut within, String html) {
        within.element("material", material -> material.words("mattext", html, "texttype", "text/html"));
    }

    static void field(XmlOut data, String label, String entry) {
        data.element(
                "qtimetadatafield", field -> field.words("fieldlabel", label).words("fieldentry", entry));
    }
}
