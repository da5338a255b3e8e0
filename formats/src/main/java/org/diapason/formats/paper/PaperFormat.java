package org.diapason.formats.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.docx.DocxPaper;
import org.diapason.formats.pdf.PdfPaper;

/** The formats in which a document can be had. */
public enum PaperFormat {
    HTML,
    DOCX,
    PDF,
    MD;

    /** The format of this name, when there is one. */
    public static Optional<PaperFormat> find(String name) {
        return Arrays.stream(values())
                .filter(each -> each.extension().equals(name))
                .findFirst();
    }

    /** The end of its file names, which is also how it is asked for. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The document in this format, in these languages one after the other; the same document gives the same bytes. */
    public byte[] write(Paper paper, List<Lang> langs) {
        return switch (this) {
            case HTML -> PaperPage.render(Typeset.of(paper), langs).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxPaper.render(Typeset.of(paper), langs);
            case PDF -> PdfPaper.render(Typeset.of(paper), langs);
            case MD -> PaperMarkdown.render(paper, langs).getBytes(StandardCharsets.UTF_8);
        };
    }
}
