package org.diapason.cli.harmony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/checks says what the checks say. */
class CheckPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "checks");
    private static final String MEND = "docs/checks is out of date; mend it with: ./mvnw -pl cli -am test"
            + " -Dtest=CheckPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write";

    @Test
    void every_check_has_its_page_and_no_page_is_out_of_date() throws IOException {
        Map<String, String> pages = CheckPages.all();
        if ("write".equals(System.getProperty("golden"))) {
            write(pages);
        }
        assertEquals(pages, found(), MEND);
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : found().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> found() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".md")).toList()) {
                    pages.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
