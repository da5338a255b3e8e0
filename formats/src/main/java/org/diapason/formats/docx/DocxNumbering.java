package org.diapason.formats.docx;

import org.diapason.formats.xml.XmlWords;

/** One list of points, and a numbered one for each list in order, which begins at one again. */
final class DocxNumbering {

    private DocxNumbering() {}

    static String of(String names, int orderedLists) {
        StringBuilder all = new StringBuilder(XmlWords.HEAD + "<w:numbering" + names + ">"
                + abstractList(0, "bullet", "•") + abstractList(1, "decimal", "%1.")
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 0; i < orderedLists; i++) {
            all.append("<w:num w:numId=\"" + (i + 2) + "\"><w:abstractNumId w:val=\"1\"/>"
                    + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return all.append("</w:numbering>").toString();
    }

    private static String abstractList(int id, String format, String sign) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + "<w:lvlText w:val=\"" + sign + "\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"454\" w:hanging=\"340\"/></w:pPr></w:lvl></w:abstractNum>";
    }
}
