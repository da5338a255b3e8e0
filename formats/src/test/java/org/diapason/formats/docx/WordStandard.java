package org.diapason.formats.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xmlbeans.XmlException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a Word file must keep to so that Word opens it without a word: how the package holds together, the schema, and
 * the rules that Word holds beyond it.
 */
public final class WordStandard {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Document> parts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private WordStandard() {}

    /** What is wrong with the file; nothing when it keeps to the standard. */
    public static List<String> faults(byte[] file) throws Exception {
        WordStandard standard = new WordStandard();
        standard.open(file);
        standard.types();
        for (String name : standard.parts.keySet()) {
            if (name.endsWith(".rels")) {
                standard.relations(name);
            }
        }
        standard.words();
        return standard.faults;
    }

    private void open(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                check(bytes.put(entry.getName(), content) == null, entry.getName() + " is there twice");
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
                }
            }
        }
    }

    /** Each part has a type, by its name or by its extension, and each type a part. */
    private void types() {
        Set<String> extensions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element each : WordRules.elements(parts.get("[Content_Types].xml"))) {
            if (each.getLocalName().equals("Default")) {
                check(
                        extensions.add(each.getAttribute("Extension")),
                        "two types for " + each.getAttribute("Extension"));
            } else if (each.getLocalName().equals("Override")) {
                String name = each.getAttribute("PartName").substring(1);
                check(names.add(name), "two types for " + name);
                check(bytes.containsKey(name), "a type for " + name + ", which is not there");
            }
        }
        for (String name : bytes.keySet()) {
            String extension = name.substring(name.lastIndexOf('.') + 1);
            check(
                    name.equals("[Content_Types].xml") || names.contains(name) || extensions.contains(extension),
                    name + " has no type");
            check(
                    !name.startsWith("word/") || !name.endsWith(".xml") || names.contains(name),
                    name + " has the type of any XML alone");
        }
    }

    /** Each relation has an identifier of its own and leads somewhere; each that a part names is there, and each part is led to. */
    private void relations(String name) {
        String owner = name.replace("_rels/", "").replace(".rels", "");
        Map<String, String> targets = new HashMap<>();
        for (Element each : WordRules.elements(parts.get(name))) {
            if (!each.getLocalName().equals("Relationship")) {
                continue;
            }
            check(
                    targets.put(each.getAttribute("Id"), each.getAttribute("Target")) == null,
                    name + ": two " + each.getAttribute("Id"));
            if (!each.getAttribute("TargetMode").equals("External")) {
                String target = URI.create("/" + owner)
                        .resolve(each.getAttribute("Target"))
                        .getPath()
                        .substring(1);
                check(bytes.containsKey(target), name + " leads to " + target + ", which is not there");
            }
        }
        Document part = parts.get(owner);
        if (part != null) {
            for (Element each : WordRules.elements(part)) {
                for (int i = 0; i < each.getAttributes().getLength(); i++) {
                    if (RELATIONS.equals(each.getAttributes().item(i).getNamespaceURI())) {
                        String id = each.getAttributes().item(i).getNodeValue();
                        check(targets.containsKey(id), owner + " names " + id + ", which leads nowhere");
                    }
                }
            }
        }
    }

    private void words() throws XmlException {
        WordRules rules = new WordRules(parts);
        for (Map.Entry<String, Document> part : parts.entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                faults.addAll(WordSchema.faults(part.getKey(), part.getValue()));
                faults.addAll(rules.faults(part.getKey()));
            }
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
