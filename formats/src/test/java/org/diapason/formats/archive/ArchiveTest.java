package org.diapason.formats.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.formats.archive.Archive.Entry;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest archives are read as they stand. */
class ArchiveTest {

    private static final byte[] LONG = noise(300_000);

    @TempDir
    Path folder;

    @Test
    void a_zip_as_java_writes_it_is_read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("web/"));
            zip.putNextEntry(new ZipEntry("web/é.html"));
            zip.write(LONG);
            zip.putNextEntry(new ZipEntry("empty.txt"));
        }

        try (Archive archive = open(bytes.toByteArray())) {
            assertEquals(List.of(new Entry("web/é.html", LONG.length), new Entry("empty.txt", 0)), archive.entries());
            assertArrayEquals(LONG, archive.bytes(archive.entry("web/é.html").orElseThrow()));
            assertEquals(0, archive.bytes(archive.entry("empty.txt").orElseThrow()).length);
        }
    }

    @Test
    void stored_files_backslashes_and_names_of_old_dos_are_read() throws Exception {
        ZipForge.Item stored = ZipForge.file("web\\page.html", LONG);
        stored.method = 0;
        stored.packed = LONG;
        stored.packedSize = LONG.length;
        ZipForge.Item dos = ZipForge.file("x");
        dos.name = new byte[] {(byte) 0x82, 't', 'e'};
        dos.localName = dos.name;
        dos.mode = 0;

        try (Archive archive = open(new ZipForge().with(stored).with(dos).bytes())) {
            assertEquals(List.of("web/page.html", "éte"), names(archive));
            assertArrayEquals(LONG, archive.bytes(archive.entries().getFirst()));
        }
    }

    @Test
    void an_empty_zip_and_one_behind_other_bytes_are_read() throws Exception {
        byte[] zip = new ZipForge().with(ZipForge.file("a")).bytes();
        ByteArrayOutputStream behind = new ByteArrayOutputStream();
        behind.writeBytes(new byte[1_000]);
        behind.writeBytes(zip);

        try (Archive archive = open(new ZipForge().bytes())) {
            assertEquals(List.of(), archive.entries());
        }
        try (Archive archive = open(behind.toByteArray())) {
            assertEquals("hello", new String(archive.bytes(archive.entries().getFirst()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_tar_with_long_names_attributes_and_folders_is_read_and_leaves_nothing() throws Exception {
        String gnu = "gnu/" + "n".repeat(150);
        String pax = "pax/" + "é".repeat(150);
        byte[] bytes = new TarForge()
                .folder("./")
                .folder("course/")
                .file("./course/a.xml", LONG)
                .longName(gnu)
                .file("cut")
                .attribute("path", pax)
                .file("cut")
                .file("empty", new byte[0])
                .bytes();

        try (Archive archive = open(bytes)) {
            assertEquals(List.of("course/a.xml", gnu, pax, "empty"), names(archive));
            assertArrayEquals(LONG, archive.bytes(archive.entries().getFirst()));
            assertEquals("hello", new String(archive.bytes(archive.entry(pax).orElseThrow()), StandardCharsets.UTF_8));
            assertEquals(2, count(folder));
        }
        assertEquals(1, count(folder));
    }

    @Test
    void a_file_packed_in_another_way_is_told_when_it_is_asked_for() throws Exception {
        ZipForge.Item other = ZipForge.file("a");
        other.method = 12;

        try (Archive archive =
                open(new ZipForge().with(other).with(ZipForge.file("b")).bytes())) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> archive.bytes(archive.entries().getFirst()));
            assertEquals(Fault.UNKNOWN_PACKING, refusal.trouble().fault());
            assertEquals(5, archive.bytes(archive.entry("b").orElseThrow()).length);
        }
    }

    @Test
    void a_text_beyond_its_bound_is_refused_before_it_is_inflated() throws Exception {
        try (Archive archive =
                open(new ZipForge().with(ZipForge.file("a", noise(33_000_000))).bytes())) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> archive.bytes(archive.entries().getFirst()));
            assertEquals(Fault.TOO_LARGE, refusal.trouble().fault());
        }
    }

    @Test
    void a_glimpse_gives_names_and_what_is_no_archive_gives_none() throws Exception {
        Path zip = Files.write(
                folder.resolve("a"),
                new ZipForge().with(ZipForge.file("x/imsmanifest.xml")).bytes());
        Path tar = Files.write(
                folder.resolve("b"), new TarForge().file("course/course.xml").bytes());
        Path text = Files.writeString(folder.resolve("c"), "PK is no zip");

        assertEquals(List.of("x/imsmanifest.xml"), Archive.glimpse(new Artifact("a", zip), 9));
        assertEquals(List.of("course/course.xml"), Archive.glimpse(new Artifact("b", tar), 9));
        assertEquals(List.of(), Archive.glimpse(new Artifact("c", text), 9));
        assertEquals(List.of(), Archive.glimpse(new Artifact("a", zip), 0));
        assertTrue(Archive.isArchive(new Artifact("a", zip).head()));
        assertTrue(Archive.isArchive(new Artifact("b", tar).head()));
        assertFalse(Archive.isArchive(new Artifact("c", text).head()));
    }

    private Archive open(byte[] bytes) throws Refusal, IOException {
        Path file = Files.write(folder.resolve("archive.bin"), bytes);
        return Archive.open(new Artifact("archive.bin", file), HostileArchiveTest.setting(folder));
    }

    private static List<String> names(Archive archive) {
        return archive.entries().stream().map(Entry::name).toList();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
