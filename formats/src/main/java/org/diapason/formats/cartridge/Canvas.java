package org.diapason.formats.cartridge;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

/** What Canvas writes beside the standard, in the folder course_settings: the course, its syllabus and its rubrics. */
final class Canvas {

    private static final String FOLDER = "course_settings/";

    /** The words of a page with the spot where they stand. */
    record PageWords(WebText words, Spot spot) {}

    private final Parts parts;
    private final Notes notes;
    private final Set<String> rubrics = new HashSet<>();
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
        Optional<Entry> settings = parts.find("", FOLDER + "course_settings.xml");
        if (settings.isPresent()) {
            XmlNode root = tree(settings.get());
            title = words(root, "title");
            code = words(root, "course_code");
        }
    }

    private void rubric(XmlNode rubric) {
        rubrics.add(rubric.attribute("identifier"));
        int criteria = rubric.child("criteria")
                .map(node -> node.all("criterion").size())
                .orElse(0);
        notes.count(Thing.RUBRICS, 1);
        notes.taken(
                rubric.spot(),
                Plainly.clean(rubric.words("title")),
                "Une grille d'évaluation\u00a0; critères\u00a0: " + criteria + ".",
                "A rubric; criteria: " + criteria + ".");
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

    /** Whether the package has a rubric of this identifier. */
    boolean hasRubric(String identifier) {
        return rubrics.contains(identifier);
    }

    /** Whether the resource is only how Canvas keeps its settings. */
    boolean isOwn(Resource resource) {
        return resource.href().startsWith(FOLDER);
    }
}
