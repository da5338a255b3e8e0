package org.diapason.formats.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.formats.archive.HostileArchives.Hostile;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile archive is refused at once, for the right reason, and leaves nothing behind. */
class HostileArchiveTest {

    /** Of the processor, so that a busy machine makes no difference; in nanoseconds. */
    private static final long SOON = 2_000_000_000L;

    private static final long LITTLE = 64_000_000;
    private static final Map<String, Hostile> CORPUS = HostileArchives.all();

    @TempDir
    Path folder;

    static Stream<String> names() {
        return CORPUS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_hostile_archive_is_refused_soon_with_little_memory_and_leaves_no_file(String name) throws IOException {
        Hostile hostile = java.util.Objects.requireNonNull(CORPUS.get(name));
        Path file = Files.write(folder.resolve("hostile.bin"), hostile.bytes());
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        long start = threads.getCurrentThreadCpuTime();

        Trouble trouble = refusal(new Artifact("hostile.bin", file), scratch);

        assertEquals(hostile.fault(), trouble.fault());
        assertTrue(threads.getCurrentThreadCpuTime() - start < SOON, "It took long");
        assertTrue(threads.getCurrentThreadAllocatedBytes() - before < LITTLE, "It took much memory");
        assertEquals(List.of("hostile.bin", "scratch"), left(folder));
        assertEquals(List.of(), left(scratch));
        for (Lang lang : new Lang[] {Lang.FR, Lang.EN}) {
            assertTrue(trouble.message().show(lang).length() > 20);
            assertTrue(trouble.mend().show(lang).length() > 20);
            assertTrue(trouble.message().show(lang).chars().noneMatch(Character::isISOControl));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_glimpse_of_a_hostile_archive_never_fails(String name) throws IOException {
        Path file = Files.write(
                folder.resolve("hostile.bin"),
                java.util.Objects.requireNonNull(CORPUS.get(name)).bytes());

        List<String> names = Archive.glimpse(new Artifact("hostile.bin", file), 100);

        assertTrue(names.stream().noneMatch(each -> each.contains("..") || each.startsWith("/")));
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_stopped_while_it_is_read() throws IOException {
        ZipForge.Item bomb = ZipForge.file("bomb", new byte[50_000_000]);
        bomb.size = 1_000;
        Path file = Files.write(
                folder.resolve("bomb.zip"), new ZipForge().with(bomb).bytes());

        Trouble trouble = assertThrows(Refusal.class, () -> {
                    try (Archive archive = Archive.open(new Artifact("bomb.zip", file), setting(folder))) {
                        archive.copy(archive.entries().getFirst(), folder.resolve("copy"));
                    }
                })
                .trouble();

        assertEquals(Fault.DAMAGED, trouble.fault());
        assertEquals(List.of("bomb.zip"), left(folder));
    }

    @Test
    void a_content_that_is_not_what_was_packed_is_told() throws IOException {
        ZipForge.Item item = ZipForge.file("page.html");
        item.crc ^= 1;
        Path file =
                Files.write(folder.resolve("a.zip"), new ZipForge().with(item).bytes());

        Trouble trouble = assertThrows(Refusal.class, () -> {
                    try (Archive archive = Archive.open(new Artifact("a.zip", file), setting(folder))) {
                        archive.bytes(archive.entries().getFirst());
                    }
                })
                .trouble();

        assertEquals(Fault.DAMAGED, trouble.fault());
    }

    private static Trouble refusal(Artifact artifact, Path scratch) {
        return assertThrows(
                        Refusal.class,
                        () -> Archive.open(artifact, setting(scratch)).close())
                .trouble();
    }

    static Setting setting(Path scratch) {
        return new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch);
    }

    private static List<String> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
