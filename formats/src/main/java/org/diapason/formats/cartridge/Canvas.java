package org.diapason.formats.cartridge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.archive.Archive.Entry;
import org.diapason.formats.cartridge.Manifest.Resource;
import org.diapason.formats.cartridge.Manifest.Words;
import org.diapason.formats.cartridge.Notes.Thing;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlTree;

/** What Canvas writes beside the standard, in the folder course_settings: the course, its syllabus, outcomes and rubrics. */
final class Canvas {

    private static final String FOLDER = "course_settings/";

    /** The words of a page with the spot where they stand. */
    record PageWords(WebText words, Spot spot) {}

    /** An outcome of the course, and the identifier by which rubrics name it. */
    record OutcomeWords(String id, String words, Spot spot) {}

    private final Parts parts;
    private final Notes notes;
    private final Map<String, List<String>> rubrics = new HashMap<>();
    private final List<OutcomeWords> outcomes = new ArrayList<>();
    private Optional<Words> title = Optional.empty();
    private Optional<Words> code = Optional.empty();
    private Optional<PageWords> syllabus = Optional.empty();

    private Canvas(Parts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    static Canvas of(Parts parts, Notes notes) throws IOException {
        Canvas canvas = new Canvas(parts, notes);
        try {
            canvas.read();
        } catch (Refusal refusal) {
            notes.unread(refusal);
        }
        return canvas;
    }

    private void read() throws Refusal, IOException {
        Optional<Entry> page = parts.find("", FOLDER + "syllabus.html");
        if (page.isPresent()) {
            String html = Parts.text(parts.bytes(page.get()));
            syllabus = Optional.of(new PageWords(WebText.of(html), Spot.start(parts.named(page.get()))));
        }
        Optional<Entry> grids = parts.find("", FOLDER + "rubrics.xml");
        if (grids.isPresent()) {
            tree(grids.get()).all("rubric").forEach(this::rubric);
        }
        Optional<Entry> aims = parts.find("", FOLDER + "learning_outcomes.xml");
        if (aims.isPresent()) {
            outcomes(tree(aims.get()));
        }
        Optional<Entry> settings = parts.find("", FOLDER + "course_settings.xml");
        if (settings.isPresent()) {
            XmlNode root = tree(settings.get());
            title = words(root, "title");
            code = words(root, "course_code");
        }
    }

    /** Groups stand within groups; what they are called is no outcome. */
    private void outcomes(XmlNode within) {
        for (XmlNode child : within.children()) {
            if (child.name().equals("learningOutcome")) {
                String statement = WebText.of(child.words("description")).line();
                String words = statement.isEmpty() ? Plainly.clean(child.words("title")) : statement;
                outcomes.add(new OutcomeWords(child.attribute("identifier"), words, child.spot()));
            } else {
                outcomes(child);
            }
        }
    }

    private void rubric(XmlNode rubric) {
        List<XmlNode> criteria =
                rubric.child("criteria").map(node -> node.all("criterion")).orElse(List.of());
        rubrics.put(
                rubric.attribute("identifier"),
                criteria.stream()
                        .map(criterion -> criterion.words("learning_outcome_identifierref"))
                        .filter(id -> !id.isEmpty())
                        .toList());
        notes.count(Thing.RUBRICS, 1);
        notes.taken(
                rubric.spot(),
                Plainly.clean(rubric.words("title")),
                "Une grille d'évaluation\u00a0; critères\u00a0: " + criteria.size() + ".",
                "A rubric; criteria: " + criteria.size() + ".");
    }

    /** Tells the settings of a quiz, which have no field of their own in a series. */
    void tell(XmlNode quiz) {
        notes.taken(
                quiz.spot(),
                Plainly.clean(quiz.words("title")),
                "Réglages de Canvas" + setting("\u00a0; points\u00a0: ", quiz, "points_possible")
                        + setting("\u00a0; tentatives\u00a0: ", quiz, "allowed_attempts")
                        + setting("\u00a0; minutes\u00a0: ", quiz, "time_limit") + ".",
                "Settings of Canvas" + setting("; points: ", quiz, "points_possible")
                        + setting("; attempts: ", quiz, "allowed_attempts")
                        + setting("; minutes: ", quiz, "time_limit") + ".");
    }

    private static String setting(String before, XmlNode settings, String name) {
        String words = Plainly.clean(settings.words(name));
        return words.isEmpty() ? "" : before + words;
    }

    private XmlNode tree(Entry entry) throws Refusal, IOException {
        return XmlTree.read(parts.named(entry), parts.bytes(entry));
    }

    private static Optional<Words> words(XmlNode root, String field) {
        return root.child(field)
                .map(node -> new Words(Plainly.clean(node.text()), node.spot()))
                .filter(each -> !each.words().isEmpty());
    }

    Optional<Words> title() {
        return title;
    }

    Optional<Words> code() {
        return code;
    }

    Optional<PageWords> syllabus() {
        return syllabus;
    }

    /** The outcomes of the course, in the order of the file. */
    List<OutcomeWords> outcomes() {
        return outcomes;
    }

    /** The identifiers of the outcomes that the rubric of this identifier judges; nothing where there is no such rubric. */
    Optional<List<String>> rubric(String identifier) {
        return Optional.ofNullable(rubrics.get(identifier));
    }

    /** Whether the resource is only how Canvas keeps its settings. */
    boolean isOwn(Resource resource) {
        return resource.href().startsWith(FOLDER);
    }
}
