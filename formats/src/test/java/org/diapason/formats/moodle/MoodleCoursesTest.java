package org.diapason.formats.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of courses that Moodle takes is one that we read ourselves. */
class MoodleCoursesTest {

    @TempDir
    Path folder = Path.of("");

    private final Judged full = Judged.of(
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow(), LocalDate.of(2026, 11, 26));

    @Test
    void it_comes_back_with_the_same_codes_and_dates() throws IOException, Refusal {
        Intake intake = read(MoodleCourses.csv(full, Lang.FR));

        assertEquals(List.of("PE", "FE", "CU", "SG"), each(intake, "code"));
        assertEquals(4, intake.microCredentials().size());
        Sequence offerings =
                (Sequence) intake.microCredentials().getFirst().get("offerings").orElseThrow();
        Mapping first = (Mapping) offerings.items().getFirst();
        assertEquals("2027-01-16", ((Scalar) first.get("first").orElseThrow()).text());
    }

    @Test
    void a_second_language_has_names_of_its_own() throws IOException, Refusal {
        assertEquals(List.of("PE-en", "FE-en", "CU-en", "SG-en"), each(read(MoodleCourses.csv(full, Lang.EN)), "code"));
    }

    @Test
    void a_list_in_both_languages_names_each_course_in_both_once_and_forces_none() throws IOException, Refusal {
        String csv = MoodleCourses.csv(full, List.of(Lang.FR, Lang.EN));
        assertEquals(List.of("PE", "FE", "CU", "SG"), each(read(csv), "code"));
        assertTrue(csv.contains("Pétrissage · Kneading"), csv);
        assertTrue(
                csv.lines().filter(line -> line.contains(",topics,")).allMatch(line -> line.contains(",,topics,")),
                csv);
    }

    private Intake read(String csv) throws IOException, Refusal {
        Path file = Files.writeString(folder.resolve("courses.csv"), csv);
        return new MoodleListImporter()
                .read(
                        new Artifact("courses.csv", file),
                        new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder));
    }

    private static List<String> each(Intake intake, String field) {
        return intake.microCredentials().stream()
                .map(course -> ((Scalar) course.get(field).orElseThrow()).text())
                .toList();
    }
}
