package org.diapason.formats.olx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.CourseDraft;
import org.diapason.formats.intake.Figures;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;

/** The blocks of one unit of an Open edX course: its text is one reading, its problems are one quiz. */
final class OlxBlocks {

    private static final double SECONDS_A_MINUTE = 60;
    private static final List<String> ANSWERS = List.of(
            "multiplechoiceresponse",
            "choiceresponse",
            "optionresponse",
            "stringresponse",
            "numericalresponse",
            "formularesponse",
            "customresponse",
            "schematicresponse",
            "imageresponse",
            "annotationresponse");

    private final OlxParts parts;
    private final CourseDraft draft;
    private final CourseDraft.Part part;
    private final String unit;
    private final List<XmlNode> texts = new ArrayList<>();
    private final List<XmlNode> problems = new ArrayList<>();
    private int words;
    private int questions;

    OlxBlocks(OlxParts parts, CourseDraft draft, CourseDraft.Part part, String unit) {
        this.parts = parts;
        this.draft = draft;
        this.part = part;
        this.unit = unit;
    }

    void read(XmlNode block) throws IOException {
        switch (block.name()) {
            case "html" -> text(block);
            case "problem" -> problem(block);
            case "video" -> part.activity(Code.of("video"), title(block), minutes(block), block.spot());
            case "discussion" -> {
                draft.tell(Remark.estimated(
                        block.spot(),
                        title(block),
                        Text.both("compté comme un message au moins.", "counted as one post at least.")));
                part.activity(Code.of("discussion"), title(block), Optional.of(Range.atLeast(1)), block.spot());
            }
            case "openassessment" -> {
                part.activity(Code.of("writing"), title(block), Optional.empty(), block.spot());
                draft.assessment(Code.of("peer-assessment"), title(block), Optional.empty(), block.spot());
            }
            case "lti", "lti_consumer", "drag-and-drop-v2", "scorm", "h5p", "poll", "word_cloud" ->
                part.activity(Code.of("interactive"), title(block), Optional.empty(), block.spot());
            default ->
                draft.tell(Remark.left(
                        block.spot(),
                        title(block),
                        Text.both(
                                "Bloc Open edX « " + block.name() + " » : il n'a pas de place dans une série.",
                                "Open edX block “" + block.name() + "”: it has no place in a series.")));
        }
    }

    /** Turns what was gathered into one reading and one quiz, as a unit is one page to its learners. */
    void close() {
        if (!texts.isEmpty()) {
            Spot at = texts.getFirst().spot();
            draft.tell(Remark.estimated(at, unit, Text.both(words + " mots comptés.", words + " words counted.")));
            part.activity(Code.of("reading"), unit, OlxCourse.exactly(words), at);
        }
        if (!problems.isEmpty()) {
            part.quiz(
                    unit,
                    OlxCourse.exactly(questions),
                    asked(),
                    problems.getFirst().spot());
        }
    }

    private List<Mapping> asked() {
        List<Mapping> asked = new ArrayList<>();
        for (XmlNode problem : problems) {
            new OlxProblem(problem, part.lang())
                    .question(Code.of("Q" + (asked.size() + 1)))
                    .ifPresent(asked::add);
        }
        return asked;
    }

    private void text(XmlNode block) throws IOException {
        WebText text = WebText.of(html(parts, block));
        Announced.outcomes(text).forEach(each -> draft.outcome(each, block.spot()));
        words += text.words();
        if (text.words() > 0) {
            texts.add(block);
        }
    }

    /** What stands in a block of text, or in the file to which it points. */
    static String html(OlxParts parts, XmlNode block) throws IOException {
        String file = block.attribute("filename");
        Optional<String> html = file.isEmpty() ? Optional.empty() : parts.text("html/" + file + ".html");
        return html.orElseGet(() -> inner(block));
    }

    private void problem(XmlNode block) {
        problems.add(block);
        questions += questions(block);
    }

    /** How many answers a problem asks for; one at least. */
    static int questions(XmlNode problem) {
        return (int) Math.max(1, count(problem));
    }

    private static long count(XmlNode block) {
        long count = 0;
        List<XmlNode> open = new ArrayList<>(List.of(block));
        while (!open.isEmpty()) {
            XmlNode each = open.removeLast();
            count += ANSWERS.contains(each.name()) ? 1 : 0;
            open.addAll(each.children());
        }
        return count;
    }

    /** All the text in an element that holds its HTML itself. */
    private static String inner(XmlNode block) {
        StringBuilder text = new StringBuilder();
        List<XmlNode> open = new ArrayList<>(List.of(block));
        while (!open.isEmpty()) {
            XmlNode each = open.removeLast();
            text.append(each.text()).append(' ');
            open.addAll(each.children().reversed());
        }
        return text.toString().replace("<", "&lt;");
    }

    private static Optional<Range> minutes(XmlNode video) {
        double from = clock(video.attribute("start_time"));
        double to = clock(video.attribute("end_time"));
        double asset = video.child("video_asset")
                .map(each -> Figures.plain(each.attribute("duration")))
                .orElse(0.0);
        double seconds = to > from ? to - from : asset;
        return seconds > 0 ? Optional.of(Range.exactly(Math.ceil(seconds / SECONDS_A_MINUTE))) : Optional.empty();
    }

    /** Seconds of 00:12:30. */
    private static double clock(String words) {
        double seconds = 0;
        for (String each : words.split(":", -1)) {
            seconds = seconds * SECONDS_A_MINUTE + Figures.plain(each);
        }
        return seconds;
    }

    private String title(XmlNode block) {
        String own = block.attribute("display_name");
        return own.isEmpty() ? unit : own;
    }

    /** The method of assessment that a kind of graded work is called by. */
    static Code method(String type) {
        String key = Plainly.key(type).toLowerCase(Locale.ROOT);
        if (key.contains("exam")) {
            return Code.of("exam");
        }
        if (key.contains("quiz") || key.contains("test") || key.contains("problem")) {
            return Code.of("quiz");
        }
        if (key.contains("project") || key.contains("projet") || key.contains("capstone")) {
            return Code.of("project");
        }
        return Code.of("assignment");
    }
}
