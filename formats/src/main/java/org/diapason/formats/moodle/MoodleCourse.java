package org.diapason.formats.moodle;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.CourseDraft;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;

/** One course of a Moodle backup as a micro-credential: its sections are modules, its activities what learners do. */
final class MoodleCourse {

    private final MoodleBackup backup;
    private final Setting setting;

    MoodleCourse(MoodleBackup backup, Setting setting) {
        this.backup = backup;
        this.setting = setting;
    }

    Intake read() throws Refusal, IOException {
        XmlNode index = backup.index();
        XmlNode information = index.child("information").orElse(index);
        Optional<XmlNode> course = backup.part("course/course.xml");
        Lang lang = course.map(each -> MoodleBackup.words(each, "lang"))
                .flatMap(MoodleCourse::lang)
                .orElse(setting.lang());
        CourseDraft draft = new CourseDraft(lang, information.spot());
        identity(draft, information, course);
        sections(draft, information);
        outcomes(draft);
        if (backup.has("users.xml")) {
            draft.tell(Remark.left(
                    Spot.start(backup.name() + "!users.xml"),
                    "",
                    Text.both(
                            "Des personnes inscrites figurent dans cette sauvegarde\u00a0; rien d'elles n'a été lu.",
                            "This backup holds enrolled people; nothing of them was read.")));
        }
        return draft.done(backup.troubles());
    }

    private static Optional<Lang> lang(String moodle) {
        String tag = moodle.toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.isEmpty() || !Lang.isTag(tag) ? Optional.empty() : Optional.of(new Lang(tag).base());
    }

    private void identity(CourseDraft draft, XmlNode information, Optional<XmlNode> course) {
        XmlNode from = course.orElse(information);
        String prefix = course.isPresent() ? "" : "original_course_";
        String shortName = MoodleBackup.words(from, prefix + "shortname");
        code(MoodleBackup.words(from, "idnumber"))
                .or(() -> code(shortName))
                .ifPresent(code -> draft.top().code("code", code, from.spot()));
        words(draft, "title", from, prefix + "fullname");
        if (!draft.top().has("title")) {
            draft.top().words("title", draft.lang(), shortName.isEmpty() ? backup.name() : shortName, from.spot());
        }
        words(draft, "summary", from, "summary");
        announce(draft, from, "summary");
        offering(draft, information);
        draft.top().code("platform", Code.of("moodle"), information.spot());
    }

    private static Optional<Code> code(String words) {
        return Code.isCode(words) ? Optional.of(Code.of(words)) : Optional.empty();
    }

    private static void words(CourseDraft draft, String field, XmlNode from, String name) {
        Spot at = from.child(name).map(XmlNode::spot).orElse(from.spot());
        Map<Lang, String> words = Multilang.read(MoodleBackup.words(from, name), draft.lang());
        words.forEach((lang, each) -> draft.top().words(field, lang, each, at));
    }

    private static void offering(CourseDraft draft, XmlNode information) {
        OptionalLong first = seconds(information, "original_course_startdate");
        OptionalLong last = seconds(information, "original_course_enddate");
        if (first.isEmpty() || last.isEmpty() || last.getAsLong() < first.getAsLong()) {
            return;
        }
        Spot at = information.spot();
        Draft offering = new Draft(at).put("first", day(first.getAsLong(), at)).put("last", day(last.getAsLong(), at));
        draft.top().list("offerings", List.of(offering.done()), at);
    }

    private static Node day(long seconds, Spot at) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        return new Node.Scalar(day.toString(), Node.Kind.STRING, at);
    }

    /** Seconds since 1970; Moodle writes 0 where nobody chose a day. */
    private static OptionalLong seconds(XmlNode from, String name) {
        String words = MoodleBackup.words(from, name);
        boolean digits =
                !words.isEmpty() && words.length() < 12 && words.chars().allMatch(c -> c >= '0' && c <= '9');
        long value = digits ? Long.parseLong(words) : 0;
        return value > 0 ? OptionalLong.of(value) : OptionalLong.empty();
    }

    private void sections(CourseDraft draft, XmlNode information) throws IOException {
        MoodleSections sections = new MoodleSections(backup, information);
        MoodleActivities activities = new MoodleActivities(backup, draft);
        for (XmlNode section : sections.all()) {
            section(draft, section, sections.activities(section), activities);
        }
        for (XmlNode stray : sections.stray()) {
            activities.read(stray, Optional.empty());
        }
    }

    private void section(CourseDraft draft, XmlNode section, List<XmlNode> own, MoodleActivities activities)
            throws IOException {
        String name = MoodleBackup.words(section, "name");
        String number = section.words("number");
        announce(draft, section, "summary");
        if (section.words("visible").equals("0")) {
            draft.tell(Remark.left(
                    section.spot(),
                    name,
                    Text.both("Section cachée aux apprenants.", "Section hidden from learners.")));
            return;
        }
        if (own.isEmpty() && name.isEmpty()) {
            return;
        }
        CourseDraft.Part part = draft.part(title(section, name, number, draft.lang()), section.spot());
        for (XmlNode each : own) {
            activities.read(each, Optional.of(part));
        }
        part.close();
    }

    private static String title(XmlNode section, String name, String number, Lang lang) {
        return Multilang.read(name, lang).values().stream()
                .findFirst()
                .filter(title -> !title.isEmpty())
                .or(() -> MoodleSections.title(section, lang))
                .orElse("Section " + number);
    }

    private static void announce(CourseDraft draft, XmlNode from, String name) {
        Spot at = from.child(name).map(XmlNode::spot).orElse(from.spot());
        Announced.outcomes(WebText.of(MoodleBackup.words(from, name))).forEach(words -> draft.outcome(words, at));
    }

    /** The outcomes that a teacher defined for the gradebook. */
    private void outcomes(CourseDraft draft) throws IOException {
        Optional<XmlNode> defined = backup.partIfAny("outcomes.xml");
        for (XmlNode outcome : defined.map(all -> all.all("outcome")).orElse(List.of())) {
            draft.outcome(MoodleBackup.words(outcome, "fullname"), outcome.spot());
        }
    }
}
