package org.diapason.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.formats.moodle.MoodleForge;
import org.diapason.formats.moodle.MoodleImporter;
import org.diapason.formats.olx.OlxImporter;

/**
 * What Jazzer tries on the readers of Moodle and Open edX: any bytes, as the index, the course and each other part of a
 * backup, and as the course and a page of an export.
 */
public final class CourseTarget {

    private static final MoodleImporter MOODLE = new MoodleImporter();
    private static final OlxImporter OLX = new OlxImporter();

    private CourseTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] index =
                MoodleForge.bakery().getOrDefault("moodle_backup.xml", "").getBytes(StandardCharsets.UTF_8);
        Brings.bring(MOODLE, zip("moodle_backup.xml", bytes));
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(rest)) {
            for (String part : MoodleForge.bakery().keySet()) {
                put(zip, part, part.equals("moodle_backup.xml") ? index : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Brings.bring(MOODLE, rest.toByteArray());
        byte[] course =
                "<course url_name='c' org='o' course='x'><chapter><sequential><vertical><html url_name='p'/></vertical></sequential></chapter></course>"
                        .getBytes(StandardCharsets.UTF_8);
        Brings.bring(OLX, zip("course/course.xml", bytes));
        Brings.bring(OLX, zip("course/course.xml", course, "course/html/p.xml", bytes, "course/html/p.html", bytes));
    }

    private static byte[] zip(Object... namesAndBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                put(zip, (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
