package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesScriptTest {

    private final SeriesScript script = new SeriesScript();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boulangerie",
                "climat-biodiversite",
                "facilitating-learning-online",
                "ontario-extend",
                "zero-carbon"
            })
    void what_is_written_is_read_back_as_the_same_series(String example) {
        Dossier dossier = example(example);
        assertEquals(dossier, script.read(script.write(dossier)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boulangerie", "ontario-extend"})
    void every_micro_credential_and_every_outcome_can_be_found(String example) {
        Dossier dossier = example(example);
        List<Script.Words> words = script.words(dossier);
        dossier.series()
                .microCredentials()
                .forEach(mc -> assertTrue(words.stream()
                        .anyMatch(said -> said.what().equals("micro-credential")
                                && said.words().equals(mc.title().toString()))));
        long outcomes = dossier.series().microCredentials().stream()
                .mapToLong(mc -> mc.learning().outcomes().orElse(List.of()).stream()
                        .mapToLong(outcome -> outcome.statement().words().size())
                        .sum())
                .sum();
        assertEquals(
                outcomes,
                words.stream().filter(said -> said.what().equals("outcome")).count());
    }

    private static Dossier example(String name) {
        return SeriesFiles.read(Path.of("../examples", name)).dossier().orElseThrow();
    }
}
