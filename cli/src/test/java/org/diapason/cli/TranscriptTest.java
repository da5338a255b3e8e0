package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands as a user types them. A transcript is one text file: the files that stand in the folder, each after a line
 * {@code --- name}, then commands after {@code $ }, each with the lines it says, complaints marked {@code ! }, and its
 * exit code after {@code = }. A file between two commands is written, anew or for the first time, before the second. A
 * line {@code …} stands for any number of lines.
 */
class TranscriptTest {

    private static final String ANYTHING = "…";

    static Stream<Path> transcripts() throws Exception {
        Path folder = Path.of(TranscriptTest.class.getResource("transcripts").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void says_what_the_transcript_says(Path transcript, @TempDir Path folder) throws IOException {
        List<Scene> scenes = scenes(transcript);
        assertFalse(scenes.isEmpty(), "a transcript plays at least one command");
        for (Scene scene : scenes) {
            write(scene.files(), folder);
            Stage.Played played = Stage.play(folder, Lang.EN, scene.words().toArray(String[]::new));
            List<String> said = new ArrayList<>(played.out().lines().toList());
            played.err().lines().map(line -> "! " + line).forEach(said::add);
            said.add("= " + played.exit());
            assertSame(scene, said);
        }
    }

    private static void assertSame(Scene scene, List<String> said) {
        if (!matches(scene.expected(), 0, said, 0)) {
            assertEquals(String.join("\n", scene.expected()), String.join("\n", said), String.join(" ", scene.words()));
        }
    }

    private static boolean matches(List<String> expected, int e, List<String> said, int s) {
        if (e == expected.size()) {
            return s == said.size();
        }
        if (expected.get(e).equals(ANYTHING)) {
            for (int next = s; next <= said.size(); next++) {
                if (matches(expected, e + 1, said, next)) {
                    return true;
                }
            }
            return false;
        }
        return s < said.size() && expected.get(e).equals(plain(said.get(s))) && matches(expected, e + 1, said, s + 1);
    }

    /** A transcript is typed with plain spaces. */
    private static String plain(String line) {
        return line.replace('\u00a0', ' ').stripTrailing();
    }

    private record Scene(Map<String, String> files, List<String> words, List<String> expected) {}

    private static List<Scene> scenes(Path transcript) throws IOException {
        List<Scene> scenes = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        String file = "";
        for (String line : Files.readAllLines(transcript)) {
            if (line.startsWith("--- ")) {
                file = line.substring(4);
                files.put(file, "");
            } else if (line.startsWith("$ diapason")) {
                List<String> words =
                        List.of(line.substring("$ diapason".length()).strip().split(" +"));
                scenes.add(new Scene(files, words, new ArrayList<>()));
                files = new LinkedHashMap<>();
                file = "";
            } else if (file.isEmpty()) {
                scenes.getLast().expected().add(line);
            } else {
                files.merge(file, line + "\n", String::concat);
            }
        }
        return scenes;
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path path = folder.resolve(each.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, each.getValue());
        }
    }
}
