package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewSpreadsheetTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_workbook_to_fill_is_given_once(String lang) throws Exception {
        assertEquals(0, play(lang, "new", "--spreadsheet", "portfolio").exit());
        Path file = folder.resolve("portfolio.xlsx");
        byte[] first = Files.readAllBytes(file);
        assertTrue(first.length > 1000);
        assertEquals(2, play(lang, "new", "--spreadsheet", "portfolio.xlsx").exit());
        assertEquals(first.length, Files.size(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void an_empty_workbook_brings_nothing_and_says_so(String lang) {
        play(lang, "new", "--spreadsheet", "portfolio");
        Stage.Played played = play(lang, "import", "portfolio.xlsx", "-o", "series");
        assertTrue(played.exit() >= 1, played.out() + played.err());
        assertTrue(Files.notExists(folder.resolve("series")), played.out() + played.err());
    }

    private Stage.Played play(String lang, String... words) {
        return Stage.play(folder, new Lang(lang), words);
    }
}
