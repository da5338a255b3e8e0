package org.diapason.formats.olx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.CourseDraft;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Length;
import org.diapason.formats.intake.LengthUnit;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;

/** An Open edX course as a micro-credential: its chapters are modules, its blocks what learners do. */
final class OlxCourse {

    private final OlxParts parts;
    private final Setting setting;

    OlxCourse(OlxParts parts, Setting setting) {
        this.parts = parts;
        this.setting = setting;
    }

    Intake read() throws Refusal, IOException {
        XmlNode pointer = parts.course();
        XmlNode course = parts.resolve(pointer);
        String run = pointer.attribute("url_name");
        Mapping policy = policy(run);
        String language =
                course.attribute("language").isEmpty() ? word(policy, "language") : course.attribute("language");
        Lang lang = Lang.isTag(language.toLowerCase(Locale.ROOT))
                ? new Lang(language.toLowerCase(Locale.ROOT))
                : setting.lang();
        CourseDraft draft = new CourseDraft(lang, course.spot());
        identity(draft, pointer, course, policy);
        about(draft);
        for (XmlNode each : course.children()) {
            if (each.name().equals("chapter")) {
                chapter(draft, parts.resolve(each));
            }
        }
        gradings(draft, run);
        return draft.done(parts.troubles());
    }

    private Mapping policy(String run) throws IOException {
        Node policy = parts.json("policies/" + run + "/policy.json").orElse(null);
        Node own =
                policy instanceof Mapping mapping ? mapping.get("course/" + run).orElse(null) : null;
        return own instanceof Mapping mapping ? mapping : Node.mapping(java.util.List.of());
    }

    private void identity(CourseDraft draft, XmlNode pointer, XmlNode course, Mapping policy) {
        String number = pointer.attribute("course");
        if (Code.isCode(number)) {
            draft.top().code("code", Code.of(number), pointer.spot());
        }
        draft.top().words("title", draft.lang(), course.attribute("display_name"), course.spot());
        if (!draft.top().has("title")) {
            String named = word(policy, "display_name");
            draft.top().words("title", draft.lang(), named.isEmpty() ? parts.name() : named, course.spot());
        }
        draft.top().code("platform", Code.of("open-edx"), pointer.spot());
        String pace = course.attribute("self_paced");
        if (pace.equals("true")) {
            draft.top().yes("facilitated", false, course.spot());
        }
    }

    /** The page about the course: what it is, how long it takes, and what one learns. */
    private void about(CourseDraft draft) throws IOException {
        Optional<String> overview = parts.text("about/overview.html");
        Optional<String> brief = parts.text("about/short_description.html");
        brief.ifPresent(html -> draft.top()
                .words("summary", draft.lang(), WebText.of(html).line(), at("about/short_description.html")));
        overview.ifPresent(html ->
                Announced.outcomes(WebText.of(html)).forEach(words -> draft.outcome(words, at("about/overview.html"))));
        Optional<String> effort = parts.text("about/effort.html");
        Optional<String> duration = parts.text("about/duration.html");
        Length length = effort.map(html -> Durations.read(WebText.of(html).line(), LengthUnit.HOURS_A_WEEK))
                .orElse(Durations.read(""));
        if (duration.isPresent()) {
            Length weeks = Durations.read(WebText.of(duration.get()).line(), LengthUnit.WEEKS);
            weeks.into(draft.top(), at("about/duration.html"));
            length = weeks.weeks().map(length::over).orElse(length);
        }
        if (effort.isPresent()) {
            length.into(draft.top(), at("about/effort.html"));
            draft.tell(length.remark(at("about/effort.html")));
        }
    }

    private Spot at(String path) {
        return Spot.start(parts.spotName(path));
    }

    private void chapter(CourseDraft draft, XmlNode chapter) throws IOException {
        String title = chapter.attribute("display_name");
        if (chapter.attribute("visible_to_staff_only").equals("true")) {
            draft.tell(Remark.left(
                    chapter.spot(),
                    title,
                    Text.both("Section cachée aux apprenants.", "Section hidden from learners.")));
            return;
        }
        CourseDraft.Part part = draft.part(title, chapter.spot());
        for (XmlNode each : chapter.children()) {
            XmlNode sequential = parts.resolve(each);
            for (XmlNode inner : sequential.children()) {
                XmlNode vertical = parts.resolve(inner);
                unit(draft, part, vertical, sequential);
            }
        }
        part.close();
    }

    /** The blocks of a unit; a block that stands without a unit is one itself. */
    private void unit(CourseDraft draft, CourseDraft.Part part, XmlNode vertical, XmlNode sequential)
            throws IOException {
        OlxBlocks blocks = new OlxBlocks(parts, draft, part, title(vertical, sequential));
        if (!vertical.name().equals("vertical")) {
            blocks.read(vertical);
        }
        for (XmlNode each : vertical.children()) {
            blocks.read(parts.resolve(each));
        }
        blocks.close();
    }

    private static String title(XmlNode vertical, XmlNode sequential) {
        String own = vertical.attribute("display_name");
        return own.isEmpty() ? sequential.attribute("display_name") : own;
    }

    /** The kinds of graded work and their weights: each is one assessment of the course. */
    private void gradings(CourseDraft draft, String run) throws IOException {
        String path = "policies/" + run + "/grading_policy.json";
        Node policy = parts.json(path).orElse(null);
        if (!(policy instanceof Mapping mapping) || !(mapping.get("GRADER").orElse(null) instanceof Sequence graders)) {
            return;
        }
        Map<String, Scalar> weights = new LinkedHashMap<>();
        for (Node grader : graders.items()) {
            if (grader instanceof Mapping one && one.get("weight").orElse(null) instanceof Scalar weight) {
                weights.put(word(one, "type"), weight);
            }
        }
        weights.forEach((type, weight) -> draft.assessment(OlxBlocks.method(type), type, share(weight), weight.spot()));
    }

    private static Optional<Double> share(Scalar weight) {
        try {
            return Optional.of(Double.parseDouble(weight.text())).filter(share -> share > 0 && share <= 1);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String word(Mapping in, String key) {
        return in.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Exactly this many. */
    static Optional<Range> exactly(double amount) {
        return amount > 0 ? Optional.of(Range.exactly(amount)) : Optional.empty();
    }
}
