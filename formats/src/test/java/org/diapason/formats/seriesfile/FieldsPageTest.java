package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/series-file-fields.md says what the reader reads. */
class FieldsPageTest {

    private static final Path FILE = Path.of("..", "docs", "series-file-fields.md");
    private static final String MEND =
            "docs/series-file-fields.md is out of date; mend it with: ./mvnw -pl formats -am test"
                    + " -Dtest=FieldsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write";

    @Test
    void the_page_names_every_field_as_the_reader_reads_it() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, FieldsPage.page());
        }
        assertEquals(FieldsPage.page(), Files.exists(FILE) ? Files.readString(FILE) : "", MEND);
    }
}
