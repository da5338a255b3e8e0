package org.diapason.formats.wordtemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlTree;

/**
 * The parts of a Word file, once it was looked through.
 *
 * @param parts every part by its name, in the order of the file
 * @param written the parts in which tags may stand, each with what people call it: the document itself, its headers, its footers
 */
record WordFile(Map<String, byte[]> parts, Map<String, Text> written) {

    /** No letterhead needs more; pictures are what makes them large. */
    static final long MOST_BYTES = 20_000_000;

    private static final Bounds BOUNDS = new Bounds(MOST_BYTES, 200_000_000, 2_000, 250, 0, 200, 16_000_000, 1);

    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final int ENCRYPTED_HEAD = 0xD0;
    private static final int BYTE = 0xFF;
    private static final Pattern PREFIX = Pattern.compile(
            "xmlns:([A-Za-z0-9_]+)=[\"'](?:http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main)[\"']");

    static WordFile read(Artifact artifact, Setting setting) throws Refusal, IOException {
        WordFaults faults = new WordFaults(artifact.name());
        long size = artifact.size();
        if (size == 0) {
            throw faults.empty();
        }
        if (size > MOST_BYTES) {
            throw faults.tooLarge(MOST_BYTES);
        }
        byte[] head = artifact.head();
        if ((head[0] & BYTE) == ENCRYPTED_HEAD) {
            // Word puts a protected document into a file of its old kind.
            throw isProtected(artifact) ? faults.encrypted() : faults.old();
        }
        if (head[0] != 'P' || !Archive.isArchive(head)) {
            throw faults.notWord();
        }
        Map<String, byte[]> parts = parts(artifact, setting, faults);
        WordRelations.look(parts, faults);
        return new WordFile(parts, written(parts, faults));
    }

    private static boolean isProtected(Artifact artifact) throws IOException {
        byte[] bytes = Files.readAllBytes(artifact.path());
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static Map<String, byte[]> parts(Artifact artifact, Setting setting, WordFaults faults)
            throws Refusal, IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Setting bounded = new Setting(setting.lang(), BOUNDS, setting.progress(), setting.columns(), setting.scratch());
        try (Archive archive = Archive.open(artifact, bounded)) {
            for (Archive.Entry entry : archive.entries()) {
                if (entry.name().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw faults.macros();
                }
                parts.put(entry.name(), archive.bytes(entry));
            }
        } catch (Refusal refusal) {
            throw switch (refusal.trouble().fault()) {
                case ENCRYPTED -> faults.encrypted();
                case NOT_RECOGNISED -> refusal;
                case TOO_LARGE, INFLATES_TOO_MUCH, TOO_MANY_ENTRIES -> faults.tooLarge(MOST_BYTES);
                default -> faults.damaged();
            };
        }
        return parts;
    }

    private static Map<String, Text> written(Map<String, byte[]> parts, WordFaults faults) throws Refusal {
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null) {
            throw faults.notWord();
        }
        Map<String, Text> written = new LinkedHashMap<>();
        Map<String, Text> edges = new LinkedHashMap<>();
        for (XmlNode each : tree("[Content_Types].xml", types, faults).all("Override")) {
            String type = each.attribute("ContentType");
            if (type.contains("macroEnabled") || type.contains("vba")) {
                throw faults.macros();
            }
            String name = each.attribute("PartName").replaceFirst("^/", "");
            if (!parts.containsKey(name)) {
                continue;
            }
            if (type.endsWith(MAIN)) {
                written.put(name, Text.both("document, ", "document, "));
            } else if (type.endsWith("wordprocessingml.header+xml")) {
                edges.put(name, Text.both("en-tête, ", "header, "));
            } else if (type.endsWith("wordprocessingml.footer+xml")) {
                edges.put(name, Text.both("pied de page, ", "footer, "));
            }
        }
        if (written.isEmpty()) {
            throw faults.notWord();
        }
        written.putAll(edges);
        for (String name : written.keySet()) {
            readable(name, Objects.requireNonNull(parts.get(name)), faults);
        }
        return written;
    }

    /** A part as a tree; the refusal says which part cannot be read. */
    static XmlNode tree(String name, byte[] bytes, WordFaults faults) throws Refusal {
        try {
            return XmlTree.read(name, bytes);
        } catch (Refusal unreadable) {
            throw faults.part(name);
        }
    }

    /** Word writes UTF-8; a part in another encoding would be mixed with ours. */
    private static void readable(String name, byte[] bytes, WordFaults faults) throws Refusal {
        tree(name, bytes, faults);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 || prefix(text).isEmpty()) {
            throw faults.part(name);
        }
    }

    /** A part as characters. */
    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** What the names of the elements of Word begin with in this part, such as w: . */
    static String prefix(String text) {
        Matcher found = PREFIX.matcher(text);
        return found.find() ? found.group(1) + ":" : "";
    }
}
