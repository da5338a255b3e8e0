package org.diapason.formats.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Troubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of which every line is wrong: the answer takes as long as the file, not as long as its square. */
class FloodTest {

    private static final int LINES = 40_000;

    static Stream<String> floods() {
        StringBuilder keys = new StringBuilder();
        StringBuilder references = new StringBuilder("dishes:\n  - code: A\n    name: A\n    goes-with:\n");
        StringBuilder codes = new StringBuilder("dishes:\n");
        for (int i = 0; i < LINES; i++) {
            keys.append("nome").append(i).append(": x\n");
            references.append("      - B").append(i).append('\n');
            codes.append("  - {code: A, nome: ").append(i).append("}\n");
        }
        return Stream.of(keys.toString(), references.toString(), codes.toString());
    }

    @ParameterizedTest
    @MethodSource("floods")
    void a_flood_is_told_up_to_a_number_and_then_counted(String yaml) {
        Loaded<Menu> loaded = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new Loader<>(MenuCodec.MENU).load("menu.yaml", yaml.getBytes(StandardCharsets.UTF_8)));

        assertEquals(Troubles.MOST + 1, loaded.troubles().size());
        assertEquals(Fault.AND_MORE, loaded.troubles().getLast().fault());
    }
}
