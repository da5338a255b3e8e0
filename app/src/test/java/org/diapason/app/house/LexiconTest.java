package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** LEXICON.md has one row for every public type of core, and no row for anything else. */
class LexiconTest {

    private final MarkdownTable table =
            MarkdownTable.under("# Lexicon", Files.readAllLines(House.ROOT.resolve("LEXICON.md")));
    private final List<SourceFile> core = SourceFile.below(House.ROOT.resolve("core/src/main/java"));

    LexiconTest() throws IOException {}

    @Test
    void every_public_type_has_a_word() {
        SourceRules.every_public_type_has_a_word(core, words()).holds();
    }

    @Test
    void every_word_has_a_public_type() {
        SourceRules.every_word_has_a_public_type(core, words()).holds();
    }

    @Test
    void every_row_says_it_in_french_and_says_what_it_means() {
        List<Integer> empty = table.indices()
                .filter(row -> table.rows().get(row).size() < 4
                        || table.rows().get(row).stream().anyMatch(String::isBlank))
                .boxed()
                .toList();
        assertEquals(List.of(), empty);
    }

    private Set<String> words() {
        List<String> rooms = table.column("Room");
        List<String> types = table.column("Type");
        return IntStream.range(0, types.size())
                .mapToObj(row -> rooms.get(row) + " " + types.get(row))
                .collect(Collectors.toUnmodifiableSet());
    }
}
