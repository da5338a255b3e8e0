package org.diapason.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diapason.formats.moodle.MoodleForge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files with damage of every kind, from a fixed seed: each importer answers all of them in words. */
class MutatedImportsTest {

    private static final long SEED = 20_261_124;
    private static final int COPIES = 25;

    @TempDir
    Path folder;

    static Stream<Path> portfolios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "portfolios"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void a_damaged_spreadsheet_is_answered(Path file) throws IOException {
        damage(Files.readAllBytes(file));
    }

    @Test
    void a_damaged_backup_is_answered() throws IOException {
        Path file = folder.resolve("course.mbz");
        MoodleForge.pack(MoodleForge.bakery(), file);
        damage(Files.readAllBytes(file));
    }

    @Test
    void a_backup_with_damaged_parts_is_answered() throws IOException {
        Random random = new Random(SEED);
        Path file = folder.resolve("course.mbz");
        for (int copy = 0; copy < COPIES; copy++) {
            Map<String, String> parts = new TreeMap<>(MoodleForge.bakery());
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (random.nextInt(6) == 0) {
                    byte[] bytes = damaged(part.getValue().getBytes(StandardCharsets.UTF_8), random);
                    part.setValue(new String(bytes, StandardCharsets.ISO_8859_1));
                }
            }
            MoodleForge.pack(parts, file);
            byte[] bytes = Files.readAllBytes(file);
            answer(bytes);
        }
    }

    private static void damage(byte[] good) {
        Random random = new Random(SEED);
        for (int copy = 0; copy < COPIES; copy++) {
            answer(damaged(good, random));
        }
    }

    private static void answer(byte[] bytes) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ImportTarget.fuzzerTestOneInput(bytes));
    }

    /** Cut short, a stretch doubled, bytes changed at random, or a stretch overwritten by another. */
    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(Math.max(1, bytes.length));
        int length = Math.min(1 + random.nextInt(64), bytes.length - at);
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                bytes = longer;
            }
            case 2 -> {
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            default -> System.arraycopy(good, random.nextInt(good.length - length + 1), bytes, at, length);
        }
        return bytes;
    }
}
