package org.diapason.formats.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Word holds a part to that the schema cannot say: names that exist, numbers that are given once, tables that add up. */
final class WordRules {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt");
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_BOOKMARK = 40;

    private final Map<String, Document> parts;
    private final Map<String, String> styles = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    WordRules(Map<String, Document> parts) {
        this.parts = parts;
        for (Element style : elements(parts.get("word/styles.xml"))) {
            if (is(style, "style")) {
                styles.put(value(style, "styleId"), value(style, "type"));
            }
        }
        for (Element num : elements(parts.get("word/numbering.xml"))) {
            if (is(num, "num")) {
                lists.add(value(num, "numId"));
            }
        }
    }

    /** What Word would have against the part. */
    List<String> faults(String name) {
        faults.clear();
        List<Element> all = elements(parts.get(name));
        once(all, "style", "styleId");
        once(all, "abstractNum", "abstractNumId");
        once(all, "num", "numId");
        once(all, "bookmarkStart", "id");
        once(all, "bookmarkStart", "name");
        pictures(all);
        fields(all);
        bookmarks(all);
        for (Element each : all) {
            switch (each.getLocalName()) {
                case "pStyle" -> style(each, "paragraph");
                case "rStyle" -> style(each, "character");
                case "tblStyle" -> style(each, "table");
                case "basedOn", "next", "link" ->
                    check(styles.containsKey(value(each, "val")), "no style " + value(each, "val"));
                case "numId" -> check(lists.contains(value(each, "val")), "no list " + value(each, "val"));
                case "tc" -> check(is(lastBlock(each), "p"), "a cell does not end with a paragraph");
                case "tbl" -> table(each);
                case "alias", "tag" ->
                    check(
                            value(each, "val").length() <= LONGEST_NAME,
                            "a field has a name that is too long: " + value(each, "val"));
                case "body" -> check(is(lastBlock(each), "sectPr"), "the body does not end with its section");
                default -> {}
            }
        }
        return faults.stream().map(fault -> name + ": " + fault).toList();
    }

    private void style(Element use, String type) {
        check(type.equals(styles.get(value(use, "val"))), "no style of a " + type + " is called " + value(use, "val"));
    }

    private void once(List<Element> all, String element, String attribute) {
        Set<String> seen = new HashSet<>();
        for (Element each : all) {
            if (is(each, element)) {
                check(
                        seen.add(value(each, attribute)),
                        "two " + element + " with the " + attribute + " " + value(each, attribute));
            }
        }
    }

    /** Pictures have a number of their own, and fields that have one too. */
    private void pictures(List<Element> all) {
        Set<String> seen = new HashSet<>();
        for (Element each : all) {
            if (each.getLocalName().equals("docPr")) {
                check(
                        seen.add("picture " + each.getAttribute("id")),
                        "two pictures with the number " + each.getAttribute("id"));
            } else if (is(each, "id") && is(each.getParentNode(), "sdtPr")) {
                check(seen.add("field " + value(each, "val")), "two fields with the number " + value(each, "val"));
            }
        }
    }

    /** Each bookmark that begins ends, after it began; each way within the file leads to one. */
    private void bookmarks(List<Element> all) {
        Set<String> open = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element each : all) {
            if (is(each, "bookmarkStart")) {
                open.add(value(each, "id"));
                String name = value(each, "name");
                names.add(name);
                check(
                        name.length() <= LONGEST_BOOKMARK && name.matches("[\\p{L}_][\\p{L}\\p{N}_]*"),
                        "no name for a bookmark: " + name);
            } else if (is(each, "bookmarkEnd")) {
                check(open.remove(value(each, "id")), "a bookmark ends that did not begin: " + value(each, "id"));
            }
        }
        check(open.isEmpty(), "bookmarks do not end: " + open);
        for (Element each : all) {
            if (is(each, "hyperlink") && each.hasAttributeNS(W, "anchor")) {
                check(names.contains(value(each, "anchor")), "no bookmark " + value(each, "anchor"));
            } else if (is(each, "instrText") && each.getTextContent().trim().startsWith("PAGEREF")) {
                String name = each.getTextContent().trim().split("\\s+", -1)[1];
                check(names.contains(name), "no bookmark " + name);
            }
        }
    }

    /** Fields that Word works out begin, part and end in this order, one within the other. */
    private void fields(List<Element> all) {
        List<Boolean> parted = new ArrayList<>();
        for (Element each : all) {
            if (!is(each, "fldChar")) {
                continue;
            }
            switch (value(each, "fldCharType")) {
                case "begin" -> parted.add(false);
                case "separate" -> {
                    check(!parted.isEmpty() && !parted.getLast(), "a field parts that did not begin");
                    if (!parted.isEmpty()) {
                        parted.set(parted.size() - 1, true);
                    }
                }
                default -> {
                    check(!parted.isEmpty(), "a field ends that did not begin");
                    if (!parted.isEmpty()) {
                        parted.removeLast();
                    }
                }
            }
        }
        check(parted.isEmpty(), "a field does not end");
    }

    /** Each row fills the columns that the table says it has. */
    private void table(Element table) {
        int columns = 0;
        for (Element child : children(table)) {
            if (is(child, "tblGrid")) {
                columns = children(child).size();
            } else if (is(child, "tr")) {
                int cells = 0;
                for (Element cell : children(child)) {
                    if (is(cell, "tc")) {
                        cells += span(cell);
                    }
                }
                check(cells == columns, "a row of " + cells + " columns in a table of " + columns);
            }
        }
    }

    private static int span(Element cell) {
        for (Element property : children(cell).getFirst().getLocalName().equals("tcPr")
                ? children(children(cell).getFirst())
                : List.<Element>of()) {
            if (is(property, "gridSpan")) {
                return Integer.parseInt(value(property, "val"));
            }
        }
        return 1;
    }

    private static Node lastBlock(Element element) {
        List<Element> inner = children(element).stream()
                .filter(each -> BLOCKS.contains(each.getLocalName()) || is(each, "sectPr"))
                .toList();
        return inner.isEmpty() ? element : inner.getLast();
    }

    static List<Element> elements(@Nullable Document part) {
        List<Element> all = new ArrayList<>();
        if (part != null) {
            NodeList found = part.getElementsByTagNameNS("*", "*");
            for (int i = 0; i < found.getLength(); i++) {
                all.add((Element) found.item(i));
            }
        }
        return all;
    }

    private static List<Element> children(Element element) {
        List<Element> all = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                all.add(each);
            }
        }
        return all;
    }

    private static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && node.getLocalName().equals(name);
    }

    private static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
