package org.diapason.formats.kit;

import org.diapason.core.base.Text;
import org.diapason.formats.paper.PaperFormat;

/**
 * A format in which something can be had.
 *
 * @param extension the end of its file names, which is also how it is asked for
 * @param type what browsers call it
 * @param label what people call it
 */
public record Format(String extension, String type, Text label) {

    static final Format CSV = new Format("csv", "text/csv;charset=UTF-8", Text.both("CSV", "CSV"));
    static final Format JSON = new Format("json", "application/json", Text.both("JSON", "JSON"));

    static Format of(PaperFormat format) {
        return switch (format) {
            case HTML -> new Format(format.extension(), "text/html;charset=UTF-8", Text.both("page Web", "web page"));
            case DOCX ->
                new Format(
                        format.extension(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Text.both("Word", "Word"));
            case PDF -> new Format(format.extension(), "application/pdf", Text.both("PDF", "PDF"));
            case MD -> new Format(format.extension(), "text/markdown;charset=UTF-8", Text.both("Markdown", "Markdown"));
        };
    }
}
