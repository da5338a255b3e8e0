package org.diapason.formats.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.CourseDraft;
import org.diapason.formats.intake.Figures;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;

/** The activities of a Moodle course: what learners read, do and hand in. */
final class MoodleActivities {

    private static final int A_FEW_WORDS = 20;
    private static final double SECONDS_AN_HOUR = 3600;

    private final MoodleBackup backup;
    private final CourseDraft draft;

    MoodleActivities(MoodleBackup backup, CourseDraft draft) {
        this.backup = backup;
        this.draft = draft;
    }

    /** Reads one activity of the index into this part, or beside all parts. */
    void read(XmlNode listed, Optional<CourseDraft.Part> part) throws IOException {
        String kind = listed.words("modulename");
        String title = listed.words("title");
        Optional<Mods.Mod> mod = Mods.find(kind);
        if (mod.isEmpty()) {
            tellLeft(listed, kind, title);
            return;
        }
        String folder = listed.words("directory");
        Optional<XmlNode> module = backup.part(folder + "/module.xml");
        if (module.filter(each -> each.words("visible").equals("0")).isPresent()) {
            draft.tell(Remark.left(
                    listed.spot(),
                    title,
                    Text.both("Activité cachée aux apprenants.", "Activity hidden from learners.")));
            return;
        }
        Optional<XmlNode> content = backup.part(folder + "/" + kind + ".xml").flatMap(root -> root.child(kind));
        if (content.isPresent()) {
            one(new One(mod.get(), kind, title, folder, content.get()), part);
        }
    }

    private record One(Mods.Mod mod, String kind, String title, String folder, XmlNode content) {

        Spot spot() {
            return content.spot();
        }
    }

    private void one(One one, Optional<CourseDraft.Part> part) throws IOException {
        if (one.kind().equals("forum") && one.content().words("type").equals("news")) {
            draft.tell(
                    Remark.left(one.spot(), one.title(), Text.both("Forum des annonces.", "Forum of announcements.")));
            return;
        }
        if (one.mod().measure() == Mods.Measure.SESSION) {
            draft.session(one.title(), sessionHours(one.content()), one.spot());
            return;
        }
        WebText text = WebText.of(html(one.content()));
        Announced.outcomes(text).forEach(words -> draft.outcome(words, one.spot()));
        if (one.kind().equals("label") && text.words() < A_FEW_WORDS) {
            return;
        }
        Optional<Range> amount = amount(one, text);
        one.mod().kind().ifPresent(kind -> {
            if (part.isPresent()) {
                part.get().activity(kind, title(one, text), amount, one.spot());
            } else {
                draft.activity(kind, title(one, text), amount, one.spot());
            }
        });
        Optional<Double> weight = weight(one);
        one.mod().method().ifPresent(method -> draft.assessment(method, one.title(), weight, one.spot()));
    }

    /** The title of a label is its own text; the first words tell it from others. */
    private static String title(One one, WebText text) {
        return one.kind().equals("label") && !text.blocks().isEmpty()
                ? text.blocks().getFirst().words()
                : one.title();
    }

    private Optional<Range> amount(One one, WebText text) {
        int count = switch (one.mod().measure()) {
            case WORDS -> text.words();
            case QUESTIONS -> questions(one.content());
            case POSTS -> 1;
            case UNKNOWN, SESSION -> 0;
        };
        if (count == 0) {
            return Optional.empty();
        }
        boolean posts = one.mod().measure() == Mods.Measure.POSTS;
        if (posts) {
            draft.tell(Remark.estimated(
                    one.spot(),
                    one.title(),
                    Text.both("compté comme un message au moins.", "counted as one post at least.")));
        } else if (one.mod().measure() == Mods.Measure.WORDS) {
            draft.tell(Remark.estimated(
                    one.spot(), one.title(), Text.both(count + " mots comptés.", count + " words counted.")));
        }
        return Optional.of(posts ? Range.atLeast(count) : Range.exactly(count));
    }

    /** How many questions a quiz has. */
    static int questions(XmlNode quiz) {
        int named = quiz.child("question_instances")
                .map(all -> all.all("question_instance").size())
                .orElse(0);
        // Before Moodle 2.7 a quiz listed its questions as numbers with commas, 0 for a page break.
        String list = quiz.words("questions");
        int numbered = (int) java.util.Arrays.stream(list.split(",", -1))
                .filter(each -> !each.isBlank() && !each.equals("0"))
                .count();
        return named > 0 ? named : numbered;
    }

    /** Everything that learners read in it: introduction, content, chapters, pages. */
    static String html(XmlNode content) {
        List<String> html = new ArrayList<>();
        html.add(MoodleBackup.words(content, "intro"));
        html.add(MoodleBackup.words(content, "content"));
        content.child("chapters").stream()
                .flatMap(all -> all.all("chapter").stream())
                .filter(chapter -> !chapter.words("hidden").equals("1"))
                .forEach(chapter ->
                        html.add("<h2>" + chapter.words("title") + "</h2>" + MoodleBackup.words(chapter, "content")));
        content.child("pages").stream()
                .flatMap(all -> all.all("page").stream())
                .forEach(page ->
                        html.add("<h2>" + page.words("title") + "</h2>" + MoodleBackup.words(page, "contents")));
        return String.join("\n", html);
    }

    private static Optional<Range> sessionHours(XmlNode content) {
        double seconds = figure(content, "duration");
        double from = figure(content, "openingtime");
        double to = figure(content, "closingtime");
        double hours = (seconds > 0 ? seconds : from > 0 && to > from ? to - from : 0) / SECONDS_AN_HOUR;
        // Beyond half a day it is the room that is open, not the meeting that lasts.
        return hours > 0 && hours <= 12 ? Optional.of(Range.exactly(hours)) : Optional.empty();
    }

    /** Its share of the course total, where the gradebook was told to weigh. */
    private Optional<Double> weight(One one) throws IOException {
        if (one.mod().method().isEmpty()) {
            return Optional.empty();
        }
        return backup.partIfAny(one.folder() + "/grades.xml")
                .flatMap(root -> root.at("grade_items", "grade_item"))
                .filter(item -> item.words("weightoverride").equals("1"))
                .map(item -> figure(item, "aggregationcoef2"))
                .filter(share -> share > 0 && share <= 1);
    }

    private static double figure(XmlNode node, String field) {
        return Figures.plain(MoodleBackup.words(node, field));
    }

    private void tellLeft(XmlNode listed, String kind, String title) {
        draft.tell(Remark.left(
                listed.spot(),
                title,
                Text.both(
                        "Activité Moodle « " + kind + " » : elle n'a pas de place dans une série.",
                        "Moodle activity “" + kind + "”: it has no place in a series.")));
    }
}
