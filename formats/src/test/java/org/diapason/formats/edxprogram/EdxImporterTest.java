package org.diapason.formats.edxprogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdxImporterTest {

    private static final String PROGRAM = """
            {"uuid": "0c", "title": "Tidal energy", "subtitle": "Power from the sea", "type": "MicroMasters", "status": "active",
             "marketing_slug": "micromasters/tidal", "total_hours_of_effort": 120,
             "authoring_organizations": [{"key": "SeaX", "name": "Sea University"}],
             "expected_learning_items": ["Read a tide table", "Site a turbine"],
             "corporate_endorsements": [{"corporation_name": "Current Power Ltd", "statement": "We hire from it.",
                "individual_endorsements": [{"endorser": {"given_name": "Secret"}}]}],
             "staff": [{"given_name": "Secret"}],
             "courses": [
               {"key": "SeaX+TID101", "title": "Tides &amp; currents", "short_description": "<p>How tides work.</p>",
                "outcome": "<ul><li>Explain a tide</li><li>Measure a current</li></ul>", "prerequisites_raw": "<p>School physics</p>",
                "owners": [{"name": "Sea University"}], "level_type": "Introductory",
                "entitlements": [{"price": "199.00", "currency": "USD"}],
                "course_runs": [
                  {"key": "r1", "start": "2025-01-10T00:00:00Z", "end": "2025-03-01T00:00:00Z", "pacing_type": "instructor_paced",
                   "weeks_to_complete": 7, "min_effort": 2, "max_effort": 3, "content_language": "en-us"},
                  {"key": "r2", "start": "2026-01-10T00:00:00Z", "end": "2026-03-01T00:00:00Z", "pacing_type": "self_paced",
                   "weeks_to_complete": 6, "min_effort": 3, "max_effort": 5, "content_language": "en-us"}]},
               {"key": "SeaX+TID102", "title": "Turbines", "what_you_will_learn": ["Size a rotor", "Choose a site"],
                "prerequisites": ["SeaX+TID101"], "course_runs": []}]}""";

    @TempDir
    Path folder;

    private Intake read(String json) throws Refusal, IOException {
        return new Brought(new EdxImporter(), folder).read("program.json", json);
    }

    @Test
    void a_program_is_a_series_of_its_courses() throws Refusal, IOException {
        Intake intake = read(PROGRAM);
        Series series = Brought.series(intake).series();
        MicroCredential tides = series.microCredentials().getFirst();
        MicroCredential turbines = series.microCredentials().getLast();

        assertEquals("Tidal energy", series.title().show(Lang.EN));
        assertEquals("Sea University", series.provider().get().show(Lang.EN));
        assertEquals("Current Power Ltd", series.endorsements().getFirst().partner());
        assertEquals(2, series.milestones().getFirst().outcomes().get().size());
        assertEquals(Code.of("TID101"), tides.code());
        assertEquals("Tides & currents", tides.title().show(Lang.EN));
        assertEquals(Range.of(18, 30), tides.delivery().hours().get());
        assertEquals(Range.exactly(6), tides.delivery().weeks().get());
        assertFalse(tides.delivery().facilitated().get());
        assertEquals(2, tides.delivery().offerings().size());
        assertEquals(2, tides.learning().outcomes().get().size());
        assertEquals(2, turbines.learning().outcomes().get().size());
        assertEquals(
                List.of(Code.of("TID101")), turbines.requires().get().getFirst().of());
        assertTrue(turbines.delivery().hours().isSilent());
        assertTrue(intake.remarks().stream()
                .anyMatch(each -> each.fate() == Fate.LEFT && each.original().equals("School physics")));
        assertTrue(intake.remarks().stream().noneMatch(each -> each.toString().contains("Secret")));
    }

    @Test
    void a_page_of_programs_is_read() throws Refusal, IOException {
        Intake intake = read("{\"count\": 2, \"results\": [" + PROGRAM + ", " + PROGRAM.replace("TID", "XYZ") + "]}");
        assertEquals(4, intake.microCredentials().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": 7, \"course_runs\": [{\"weeks_to_complete\": \"six\", \"min_effort\": -3, \"max_effort\": 1e9}]}",
                "{\"title\": \"A\", \"course_runs\": {\"start\": \"2026-13-99T\", \"end\": 3, \"content_language\": \"!!\"}}",
                "{\"title\": \"A\", \"prerequisites\": [{\"name\": \"A\"}, 3], \"outcome\": {\"x\": 1}, \"entitlements\": [{\"price\": \"free\"}]}",
                "{\"title\": \"A\", \"key\": \"a b c\", \"course_runs\": [{\"start\": \"2026-05-01\", \"end\": \"2026-01-01\", \"weeks_to_complete\": 0}]}",
                "{\"title\": \"A\", \"outcome\": \"<ul><li>x<li>x</ul>\", \"what_you_will_learn\": []}"
            })
    void wrong_kinds_of_value_stop_nothing(String course) throws Refusal, IOException {
        Intake intake = read(
                "{\"title\": \"P\", \"type\": \"XSeries\", \"marketing_slug\": \"p\", \"courses\": [" + course + "]}");
        assertEquals(1, intake.microCredentials().size());
        assertTrue(Brought.items(intake).getFirst().delivery().hours().isSilent());
    }

    @Test
    void a_course_without_a_program_is_refused() throws IOException {
        Artifact file =
                new Brought(new EdxImporter(), folder).file("x.json", "[{\"course_runs\": [], \"x\": \"courses\"}]");
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        assertThrows(Refusal.class, () -> new EdxImporter().read(file, setting));
    }
}
