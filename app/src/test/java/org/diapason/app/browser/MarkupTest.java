package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.cartridgeout.CartridgeEdition;
import org.diapason.formats.cartridgeout.CartridgeOut;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.html.CheckPage;
import org.diapason.formats.html.ReportPage;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are files, as the Nu HTML Checker reads them; StudioInBrowserTest does so with those of the studio. */
class MarkupTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("diapason.house", ".."), "examples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Markup MARKUP = new Markup();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_that_is_a_file_is_written_as_html_is(String tag) throws IOException {
        Lang lang = tag.equals("fr") ? Lang.FR : Lang.EN;
        Faults faults = new Faults();
        List<CheckPage.Checked> all = new ArrayList<>();
        for (Path series : series()) {
            String name = series.getFileName().toString();
            Case seen = Case.of(SeriesFiles.read(series).dossier().orElseThrow(), TODAY);
            Harmony harmony = Harmony.of(seen);
            all.add(new CheckPage.Checked(name, seen, harmony));
            faults.addAll("report of " + name, MARKUP.errors(ReportPage.render(seen, harmony, lang, "0.1.0")));
            faults.addAll(
                    "accord of " + name,
                    MARKUP.errors(AccordPage.render(seen, Accord.of(seen), Decisions.NONE, lang, "0.1.0")));
        }
        faults.addAll("checks", MARKUP.errors(CheckPage.render(all, lang, "0.1.0")));
        assertEquals(5, all.size());
        assertEquals("", faults.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_of_a_course_is_written_as_html_is(String tag) throws IOException {
        Judged judged = Judged.of(
                SeriesFiles.read(EXAMPLES.resolve("boulangerie")).dossier().orElseThrow(), TODAY);
        CourseSkeleton course =
                CourseSkeleton.of(judged, judged.series().microCredentials().getFirst());
        byte[] cartridge = CartridgeOut.bytes(course, List.of(new Lang(tag)), CartridgeEdition.V1_1, "");
        Faults faults = new Faults();
        int pages = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    faults.addAll(
                            entry.getName(), MARKUP.errors(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
                    pages++;
                }
            }
        }
        assertTrue(pages > 10);
        assertEquals("", faults.toString());
    }

    @Test
    void a_fault_is_seen_and_what_style_says_is_not() {
        String page =
                "<!DOCTYPE html><html lang=\"fr\"><head><title>t</title><style>a{color:oklch(50% 0.1 200)}</style>"
                        + "</head><body><ul><p>x</p></ul></body></html>";
        assertEquals(1, MARKUP.errors(page).size());
        assertEquals(
                0, MARKUP.errors(page.replace("<ul>", "").replace("</ul>", "")).size());
    }

    private static List<Path> series() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
