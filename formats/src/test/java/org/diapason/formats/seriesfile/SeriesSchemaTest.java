package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.SchemaEqualsReader;
import org.diapason.formats.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesSchemaTest {

    private static final List<String> EXAMPLES = List.of(
            "boulangerie", "climat-biodiversite", "facilitating-learning-online", "ontario-extend", "zero-carbon");

    /** Enough to notice a slip in any common field; -Ddiapason.damaged=20000 goes through the rare ones. */
    private static final int DAMAGED = Integer.getInteger("diapason.damaged", 300);

    @Test
    void the_schema_refuses_what_the_reader_refuses_and_nothing_else() {
        List<Node> samples = new ArrayList<>();
        for (String example : EXAMPLES) {
            samples.add(new SeriesFolder(folder(example)).assemble().root().orElseThrow());
            Dossier dossier = read(example);
            samples.add(SeriesFiles.codec().write(dossier, dossier.series().source()));
        }

        SchemaEqualsReader.assertSchemaEqualsReader(SeriesFiles.codec(), samples, 11, DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boulangerie",
                "climat-biodiversite",
                "facilitating-learning-online",
                "ontario-extend",
                "zero-carbon"
            })
    void writing_and_reading_again_changes_nothing(String example) {
        Dossier dossier = read(example);
        String yaml = SeriesFiles.yaml(dossier);
        Dossier again = read("again.yaml", yaml);

        assertEquals(dossier, again);
        assertEquals(yaml, SeriesFiles.yaml(again));
        assertEquals(dossier, read("again.json", SeriesFiles.json(dossier)));
    }

    private static Dossier read(String example) {
        SeriesReading reading = SeriesFiles.read(folder(example));
        assertEquals(List.of(), reading.troubles());
        return reading.dossier().orElseThrow();
    }

    private static Dossier read(String name, String text) {
        SeriesReading reading = SeriesFiles.read(name, text.getBytes(StandardCharsets.UTF_8));
        assertTrue(reading.troubles().isEmpty(), () -> reading.troubles() + "\n" + text);
        return reading.dossier().orElseThrow();
    }

    private static Path folder(String example) {
        return Path.of("..", "examples", example);
    }
}
