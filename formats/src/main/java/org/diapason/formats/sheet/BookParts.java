package org.diapason.formats.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** The parts of a workbook by what they are to it: its sheets in order, its shared texts, its styles. */
final class BookParts {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    private static final String TEXTS = "xl/sharedstrings.xml";
    private static final int MOST_SHEETS = 10_000;

    /**
     * A sheet of a workbook.
     *
     * @param name its name
     * @param hidden whether it is not shown
     * @param part the name of its part in the archive
     */
    record Tab(String name, boolean hidden, String part) {}

    private final Archive archive;
    private final String file;
    private final Setting setting;
    private final Map<String, Archive.Entry> entries = new HashMap<>();
    private final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;

    private BookParts(Archive archive, Artifact artifact, Setting setting) {
        this.archive = archive;
        this.file = artifact.name();
        this.setting = setting;
        archive.entries().forEach(entry -> entries.put(entry.name().toLowerCase(Locale.ROOT), entry));
    }

    static BookParts of(Archive archive, Artifact artifact, Setting setting) throws Refusal, IOException {
        BookParts parts = new BookParts(archive, artifact, setting);
        if (!parts.entries.containsKey(WORKBOOK)) {
            throw parts.entries.containsKey("mimetype")
                    ? SheetFaults.otherFormat(artifact.name())
                    : SheetFaults.missingPart(artifact.name(), WORKBOOK);
        }
        parts.workbook(parts.relations());
        return parts;
    }

    /** Its sheets from left to right, hidden ones too. */
    List<Tab> tabs() {
        return tabs;
    }

    /** Whether its days are counted from 1904. */
    boolean isFrom1904() {
        return from1904;
    }

    NumberFormats formats() throws Refusal, IOException {
        if (!entries.containsKey(STYLES)) {
            return new NumberFormats();
        }
        try (PartXml part = open(STYLES)) {
            return NumberFormats.read(part);
        }
    }

    SharedTexts texts() throws Refusal, IOException {
        if (!entries.containsKey(TEXTS)) {
            return new SharedTexts(0);
        }
        try (PartXml part = open(TEXTS)) {
            return SharedTexts.read(part, shown(TEXTS), SharedTexts.MOST);
        }
    }

    /**
     * Opens a part by its name, whatever its case.
     *
     * @throws Refusal when the workbook lacks it
     */
    PartXml open(String part) throws Refusal, IOException {
        Archive.Entry entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw SheetFaults.missingPart(file, part);
        }
        return PartXml.open(
                shown(entry.name()), archive.read(entry), setting.bounds().inflatedBytes());
    }

    String shown(String part) {
        return file + "!" + part;
    }

    private Map<String, String> relations() throws Refusal, IOException {
        Map<String, String> targets = new HashMap<>();
        if (!entries.containsKey(RELATIONS)) {
            return targets;
        }
        try (PartXml part = open(RELATIONS)) {
            while (!part.isAtEnd()) {
                if (part.opens() && part.tag().equals("Relationship") && targets.size() < MOST_SHEETS) {
                    targets.put(part.attribute("Id"), placed(part.attribute("Target")));
                }
            }
        }
        return targets;
    }

    /** A target is told from the folder of the workbook, or from the top behind a slash. */
    private static String placed(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void workbook(Map<String, String> targets) throws Refusal, IOException {
        try (PartXml part = open(WORKBOOK)) {
            while (!part.isAtEnd()) {
                if (!part.opens()) {
                    continue;
                }
                if (part.tag().equals("workbookPr")) {
                    String says = part.attribute("date1904");
                    from1904 = says.equals("1") || says.equals("true");
                } else if (part.tag().equals("sheet") && tabs.size() < MOST_SHEETS) {
                    String usual = "xl/worksheets/sheet" + (tabs.size() + 1) + ".xml";
                    boolean hidden = !part.attribute("state").isEmpty()
                            && !part.attribute("state").equals("visible");
                    tabs.add(
                            new Tab(part.attribute("name"), hidden, targets.getOrDefault(part.attribute("id"), usual)));
                }
            }
        }
    }
}
