package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a constructor will not have is told to a person in that person's language. */
class GuardsSpeakBothTest {

    private static final long SEED = 20_261_124;
    private static final int DAMAGES_EACH = 60;
    private static final Pattern VALUE =
            Pattern.compile("([\\w-]+: )([^,{}\\[\\]]+|\\[[^\\[\\]{}]*\\]|\\{[^\\[\\]{}]*\\})");
    private static final List<String> AWKWARD = List.of(
            "[]",
            "{}",
            "0",
            "-1",
            "1000000",
            "2020-01-01",
            "2030-12-31",
            "\" \"",
            "[a, a]",
            "{fr: a, lagging: [en]}",
            "{min: 5, max: 3}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: {fr: Un pain, lagging: [en]}",
                "hours: {min: 5, max: 3}",
                "offerings: [{first: 2027-02-02, last: 2027-01-01}]"
            })
    void a_guard_that_a_file_reaches_is_told_in_both_languages(String field) {
        String yaml = "diapason: 1\nlanguages: [fr]\ncode: S\ntitle: Pain\nmicro-credentials:\n"
                + "  - {code: PE, title: Pain, " + field + "}\n";
        List<Trouble> refused = refused(yaml);
        assertEquals(1, refused.size(), () -> read(yaml).toString());
        assertEquals(List.of(), mixed(refused.getFirst()));
    }

    @Test
    void no_damage_brings_english_into_a_french_trouble() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        TreeSet<String> mixed = new TreeSet<>();
        int troubles = 0;
        for (Path file : files()) {
            String yaml = Files.readString(file);
            for (int i = 0; i < DAMAGES_EACH; i++) {
                for (Trouble trouble : read(damaged(yaml, random))) {
                    troubles++;
                    mixed.addAll(mixed(trouble));
                }
            }
        }
        assertTrue(troubles > 100, "the damage is too small: " + troubles);
        assertEquals(new TreeSet<>(), mixed);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            return files.filter(file -> file.endsWith("series.yaml")).sorted().toList();
        }
    }

    private static List<Trouble> read(String yaml) {
        return SeriesFiles.read("series.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .troubles();
    }

    private static List<Trouble> refused(String yaml) {
        return read(yaml).stream()
                .filter(trouble -> trouble.fault() == Fault.REFUSED_VALUE)
                .toList();
    }

    private static List<String> mixed(Trouble trouble) {
        List<String> mixed = new ArrayList<>(Prose.mixed(trouble.message()));
        mixed.addAll(Prose.mixed(trouble.mend()));
        return mixed;
    }

    /** One value of one line becomes another. */
    private static String damaged(String yaml, SplittableRandom random) {
        List<String> lines = new ArrayList<>(Arrays.asList(yaml.split("\n")));
        int at = random.nextInt(lines.size());
        Matcher value = VALUE.matcher(lines.get(at));
        if (value.find()) {
            String awkward = AWKWARD.get(random.nextInt(AWKWARD.size()));
            lines.set(at, value.replaceFirst(Matcher.quoteReplacement(value.group(1) + awkward)));
        }
        return String.join("\n", lines);
    }
}
