package org.diapason.formats.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.diapason.formats.face.Face;
import org.jspecify.annotations.Nullable;

/** A face that a document takes in once it writes with it. */
final class PdfFace extends PDFontSupplier {

    private final PDDocument document;
    private final Face face;
    private @Nullable PDFont read;

    PdfFace(PDDocument document, Face face) {
        super(null);
        this.document = document;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        PDFont known = read;
        if (known == null) {
            known = read();
            read = known;
        }
        return known;
    }

    /** Letters that flow together are left apart: who reads the file by machine could not tell which letters they were. */
    private PDFont read() {
        try {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
