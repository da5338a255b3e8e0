package org.diapason.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.html.Say;

/** What a file says of itself: the day of the series rather than the moment of the making, and an identity that follows from the words. */
final class PdfSeal {

    private PdfSeal() {}

    static void set(PDDocument document, Paper paper, Say say, String title, String page) throws IOException {
        CRC32 identity = new CRC32();
        identity.update(page.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(identity.getValue());
        GregorianCalendar day = GregorianCalendar.from(paper.provenance().on().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        information.setCreator("Diapason");
        information.setTitle(title);
        information.setSubject(say.text(paper.purpose()).words());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                packet(paper, title, information.getSubject()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String packet(Paper paper, String title, String purpose) {
        String day = paper.provenance().on() + "T00:00:00Z";
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
                + "<pdfuaid:part>1</pdfuaid:part>"
                + "<dc:format>application/pdf</dc:format>"
                + "<dc:title>" + alternatives(title) + "</dc:title>"
                + "<dc:description>" + alternatives(purpose) + "</dc:description>"
                + "<dc:creator><rdf:Seq><rdf:li>Diapason</rdf:li></rdf:Seq></dc:creator>"
                + "<xmp:CreatorTool>Diapason</xmp:CreatorTool>"
                + "<xmp:CreateDate>" + day + "</xmp:CreateDate><xmp:ModifyDate>" + day + "</xmp:ModifyDate>"
                + "<pdf:Producer>Diapason</pdf:Producer>"
                + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private static String alternatives(String words) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + PdfText.safe(words) + "</rdf:li></rdf:Alt>";
    }
}
