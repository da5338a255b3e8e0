package org.diapason.formats.cartridge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.archive.Archive.Entry;
import org.diapason.formats.cartridge.Manifest.Item;
import org.diapason.formats.cartridge.Manifest.Resource;
import org.diapason.formats.cartridge.Manifest.Words;
import org.diapason.formats.cartridge.Outline.Line;
import org.diapason.formats.cartridge.Outline.Unit;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.xml.XmlTree;

/** Reads what shows of a course package, line by line, and looks into each. */
public final class OutlineReader {

    private final Parts parts;
    private final Manifest manifest;
    private final List<Trouble> troubles = new ArrayList<>();
    /** What was looked at already: a thousand lines may lead to one page. */
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(int questions, Look look) {}

    private static final Seen NOTHING = new Seen(0, Look.NOTHING);

    private OutlineReader(Parts parts, Manifest manifest) {
        this.parts = parts;
        this.manifest = manifest;
    }

    /**
     * The outline of this package.
     *
     * @throws Refusal when it is no package, or nothing of it can be read
     */
    public static Outline read(Artifact artifact, Setting setting) throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            Parts parts = Parts.of(artifact.name(), archive, new Notes());
            return new OutlineReader(parts, ManifestReader.read(parts)).outline();
        }
    }

    private Outline outline() throws IOException {
        List<Unit> units = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        String title = "";
        boolean begun = false;
        for (Item item : manifest.items()) {
            boolean opens =
                    item.depth() == 1 && (item.hasChildren() || item.ref().isEmpty());
            if (item.depth() == 1 && (begun || !open.isEmpty())) {
                units.add(new Unit(title, open));
                open = new ArrayList<>();
            }
            if (item.depth() == 1) {
                begun = opens;
                title = opens ? item.title() : "";
            }
            if (!item.ref().isEmpty()) {
                open.add(line(item));
            }
        }
        if (begun || !open.isEmpty()) {
            units.add(new Unit(title, open));
        }
        return new Outline(
                manifest.about().title().map(Words::words).orElse(""),
                manifest.about().rights().isPresent(),
                units,
                troubles);
    }

    private Line line(Item item) throws IOException {
        Seen inside = NOTHING;
        Resource resource = manifest.resources().get(item.ref());
        if (resource == null) {
            missing(item, item.ref());
        } else {
            try {
                inside = inside(item, resource);
            } catch (Refusal refusal) {
                troubles.add(refusal.trouble());
            }
        }
        return new Line(item.title(), inside.questions(), inside.look());
    }

    private Seen inside(Item item, Resource resource) throws Refusal, IOException {
        Sort sort = Sort.of(resource);
        Optional<Entry> main = parts.main(resource, sort);
        if (main.isEmpty()) {
            if (!resource.main().startsWith("http")) {
                missing(item, resource.main());
            }
            return NOTHING;
        }
        Seen known = seen.get(main.get().name());
        if (known == null) {
            known = look(sort, main.get());
            seen.put(main.get().name(), known);
        }
        return known;
    }

    private Seen look(Sort sort, Entry entry) throws Refusal, IOException {
        byte[] bytes = parts.bytes(entry);
        int questions = sort == Sort.QUIZ
                ? Quiz.read(parts.named(entry), new ByteArrayInputStream(bytes)).items()
                : 0;
        return new Seen(questions, look(sort, entry, bytes));
    }

    /** HTML as it stands, or as it travels within XML. */
    private Look look(Sort sort, Entry entry, byte[] bytes) throws Refusal, IOException {
        return switch (sort) {
            case PAGE -> Look.of(Parts.text(bytes));
            case DISCUSSION, ASSIGNMENT ->
                Look.of(XmlTree.read(parts.named(entry), bytes).words("text"));
            case QUIZ ->
                Look.of(Parts.text(bytes)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\""));
            default -> Look.NOTHING;
        };
    }

    private void missing(Item item, String what) {
        troubles.add(new Trouble(
                Fault.MISSING_PART,
                item.spot(),
                Place.TOP,
                Text.both("Il manque «\u00a0" + what + "\u00a0».", "“" + what + "” is missing."),
                Text.both("Exportez le cours de nouveau.", "Export the course again.")));
    }
}
