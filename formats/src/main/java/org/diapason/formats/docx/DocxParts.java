package org.diapason.formats.docx;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.xml.XmlWords;

/** What the body of a Word file names and other parts hold: links, pictures, lists that count. */
final class DocxParts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The parts that every document needs, the first with the number 1. */
    private static final List<String> ALWAYS = List.of("styles", "numbering", "settings", "footer");

    private final List<String> links = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private int orderedLists;

    /** The name of a way to this address. */
    String link(String url) {
        links.add(url);
        return "link" + (links.size() - 1);
    }

    /** The number of this picture. */
    int picture(byte[] png) {
        pictures.add(png);
        return pictures.size();
    }

    /** The number of a list that begins at one. */
    int orderedList() {
        return ++orderedLists + 1;
    }

    /** The pictures of the document, in the order of their numbers. */
    List<byte[]> pictures() {
        return pictures;
    }

    String numbering() {
        return DocxNumbering.of(DocxBody.NAMES, orderedLists);
    }

    String relations() {
        StringBuilder all = new StringBuilder(XmlWords.HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < ALWAYS.size(); i++) {
            String part = ALWAYS.get(i);
            all.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + RELATIONS + part + "\" Target=\""
                    + (part.equals("footer") ? "footer1" : part) + ".xml\"/>");
        }
        for (int i = 0; i < links.size(); i++) {
            all.append("<Relationship Id=\"link" + i + "\" Type=\"" + RELATIONS + "hyperlink\" Target=\""
                    + XmlWords.safe(links.get(i)) + "\" TargetMode=\"External\"/>");
        }
        for (int i = 1; i <= pictures.size(); i++) {
            all.append("<Relationship Id=\"picture" + i + "\" Type=\"" + RELATIONS + "image\" Target=\"media/picture"
                    + i + ".png\"/>");
        }
        return all.append("</Relationships>").toString();
    }
}
