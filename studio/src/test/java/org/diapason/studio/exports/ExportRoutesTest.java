package org.diapason.studio.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.studio.accord.AccordRoutes;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

class ExportRoutesTest {

    private final Walk walk = new Walk(studio -> List.of(new ExportRoutes(studio), new AccordRoutes(studio)));

    @Test
    void every_form_of_a_series_comes_back_in_as_the_same_series() throws IOException {
        Id series = walk.example("boulangerie");
        for (String file : List.of("series.yaml", "series.json", "series.zip")) {
            Id again = broughtBack(file, bytes(series, file));
            assertEquals(SeriesFiles.yaml(walk.dossier(series)), SeriesFiles.yaml(walk.dossier(again)), file);
        }
    }

    @Test
    void the_same_series_gives_the_same_bytes() throws IOException {
        Id series = walk.example("boulangerie");
        assertArrayEquals(bytes(series, "series.zip"), bytes(series, "series.zip"));
    }

    @Test
    void the_framework_and_the_report_stand_alone() throws IOException {
        Id series = walk.example("boulangerie");
        assertTrue(new String(bytes(series, "framework.yaml"), StandardCharsets.UTF_8).contains("elements:"));
        assertTrue(new String(bytes(series, "report.html"), StandardCharsets.UTF_8).contains("<html"));
        assertTrue(new String(bytes(series, "accord.html"), StandardCharsets.UTF_8).contains("<html"));
    }

    @Test
    void the_page_names_every_file() {
        Id series = walk.example("boulangerie");
        String html = walk.get("/series/" + series + "/export").html();
        for (String file : List.of("series.yaml", "series.json", "series.zip", "framework.yaml", "report.html")) {
            assertTrue(html.contains("/export/" + file), file);
        }
    }

    private byte[] bytes(Id series, String file) throws IOException {
        Answer answer = walk.get("/series/" + series + "/export/" + file).answer();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Answer.Download) answer).write().to(out);
        return out.toByteArray();
    }

    private Id broughtBack(String name, byte[] bytes) {
        String path = walk.post("/accord", Map.of("lang", "fr"), new Upload("files", name, bytes))
                .path();
        String next = "";
        for (int i = 0; i < 200 && !next.contains("/series/"); i++) {
            pause();
            next = walk.post(path + "/acceptance", Map.of()).path();
        }
        return Id.parse(next.replaceFirst(".*/series/([^/]+)/.*", "$1")).orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
