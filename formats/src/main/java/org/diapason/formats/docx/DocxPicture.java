package org.diapason.formats.docx;

import org.diapason.formats.drawing.Drawings.Drawing;
import org.diapason.formats.xml.XmlWords;

/** A picture within a line of a Word file, with the words for whoever does not see it. */
final class DocxPicture {

    /** Word measures pictures in parts of which 914,400 make an inch; 96 of our units do. */
    private static final int UNIT = 914_400 / 96;

    /** What stands between the margins of the page, in our units. */
    private static final double WIDTH = 670;

    private static final double HEIGHT = 500;

    private DocxPicture() {}

    static String inline(int number, Drawing drawing, String name, String alternative) {
        double scale = Math.min(1, Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height()));
        String size = "cx=\"" + Math.round(drawing.width() * scale * UNIT) + "\" cy=\""
                + Math.round(drawing.height() * scale * UNIT) + "\"";
        String called = "id=\"" + number + "\" name=\"" + XmlWords.safe(name) + "\" descr=\""
                + XmlWords.safe(alternative) + "\"";
        return "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr " + called + "/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:nvPicPr><pic:cNvPr " + called + "/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"picture" + number
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing>";
    }
}
