package org.diapason.formats.olx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.cartridge.Look;
import org.diapason.formats.cartridge.Outline;
import org.diapason.formats.cartridge.Outline.Line;
import org.diapason.formats.cartridge.Outline.Unit;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.xml.XmlNode;

/**
 * What shows of an Open edX course, what only staff sees included: its chapters are units, and their subsections lines. A
 * subsection of several pages or alone in its chapter is a line, and so is each of its pages, since teams build parts
 * either way.
 */
public final class OlxOutline {

    /** A video of the platform: whether it has captions stands in the platform, and not in the export. */
    private static final Look VIDEO = new Look(0, 0, 0, 0, 0, 1, 0);

    private final OlxParts parts;

    private OlxOutline(OlxParts parts) {
        this.parts = parts;
    }

    /**
     * The outline of this export.
     *
     * @throws Refusal when it is none, or nothing of it can be read
     */
    public static Outline read(Artifact artifact, Setting setting) throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            return new OlxOutline(OlxImporter.parts(artifact, archive)).outline();
        }
    }

    private Outline outline() throws Refusal, IOException {
        XmlNode course = parts.resolve(parts.course());
        List<Unit> units = new ArrayList<>();
        for (XmlNode each : course.children()) {
            if (each.name().equals("chapter")) {
                XmlNode chapter = parts.resolve(each);
                List<Line> lines = new ArrayList<>();
                for (XmlNode inner : chapter.children()) {
                    subsection(parts.resolve(inner), chapter.children().size() == 1, lines);
                }
                units.add(new Unit(chapter.attribute("display_name"), lines));
            }
        }
        return new Outline(
                course.attribute("display_name"), !course.attribute("license").isBlank(), units, parts.troubles());
    }

    private void subsection(XmlNode subsection, boolean alone, List<Line> lines) throws IOException {
        List<Line> pages = new ArrayList<>();
        for (XmlNode each : subsection.children()) {
            pages.add(page(parts.resolve(each)));
        }
        String title = subsection.attribute("display_name");
        if (pages.size() == 1 && !alone) {
            Line page = pages.getFirst();
            lines.add(new Line(title.isBlank() ? page.title() : title, page.questions(), page.look()));
            return;
        }
        if (!title.isBlank()) {
            lines.add(new Line(title, 0, Look.NOTHING));
        }
        lines.addAll(pages);
    }

    private Line page(XmlNode vertical) throws IOException {
        int questions = 0;
        Look look = Look.NOTHING;
        List<XmlNode> blocks = vertical.name().equals("vertical") ? vertical.children() : List.of(vertical);
        for (XmlNode each : blocks) {
            XmlNode block = parts.resolve(each);
            switch (block.name()) {
                case "html" -> look = look.and(Look.of(OlxBlocks.html(parts, block)));
                case "problem" -> questions += OlxBlocks.questions(block);
                case "video" -> look = look.and(VIDEO);
                default -> {}
            }
        }
        return new Line(vertical.attribute("display_name"), questions, look);
    }
}
