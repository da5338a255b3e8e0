package org.diapason.formats.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧", "𝒳", "🎉🎉🎉🎉"})
    void a_character_of_two_halves_stands_anywhere_in_a_file(String wide) {
        for (int before = 1000; before < 1060; before++) {
            String yaml = "title: " + "x".repeat(before) + wide + "\n" + "more: " + wide.repeat(1000) + "\n";
            Tree tree = new TreeReader().read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), tree.troubles().list());
        }
    }
}
