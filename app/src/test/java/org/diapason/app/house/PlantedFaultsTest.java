package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Every rule of the house sees the fault that was planted for it, and refuses to look at nothing. */
class PlantedFaultsTest {

    private static final String ROOT = "org.diapason.app.house.planted";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);
    private static final HouseMap MAP = HouseMap.of("""
            ## Storeys
            | Storey | May use | Lived in |
            |---|---|---|
            | cli | core | yes |
            | store | core | yes |
            | core | – | not yet |
            ## Rooms
            | Room | May use | Lived in |
            |---|---|---|
            | `base` | – | yes |
            | `series` | all above | not yet |
            | `toolkit` | base, series | yes |
            ## Packages that are no rooms
            | Storey | Package |
            |---|---|
            | formats | sheet |
            """.lines().toList());

    private final HouseRules house = HouseRules.over(MAP, ROOT, CLASSES);
    private final CoreRules core = CoreRules.over(ROOT, CLASSES);
    private final EntranceRules entrances = EntranceRules.over(ROOT, CLASSES);

    @Test
    void sees_a_storey_that_its_row_does_not_name() {
        sees(house.storeys_use_what_their_rows_name(), "SpeaksOnly");
    }

    @Test
    void sees_a_room_that_its_row_does_not_name() {
        sees(house.rooms_use_what_their_rows_name(), "LivesAbove");
    }

    @Test
    void sees_a_package_without_a_row() {
        assertEquals(
                List.of("core.attic has no row in ARCHITECTURE.md"),
                house.every_package_has_a_row().faults());
    }

    @Test
    void sees_a_row_for_a_package_that_is_gone() {
        sees(house.every_row_for_a_package_has_a_class(), "formats.sheet");
    }

    @Test
    void sees_an_empty_room_and_a_mark_that_is_out_of_date() {
        assertEquals(
                List.of("The room series is lived in: remove its mark \"not yet\"", "The room toolkit has no class"),
                house.every_room_is_lived_in_as_its_row_says().faults());
        assertEquals(
                List.of("The storey core is lived in: remove its mark \"not yet\"", "The storey store has no class"),
                house.every_storey_is_lived_in_as_its_row_says().faults());
    }

    @Test
    void sees_a_name_that_says_nothing() {
        sees(house.no_class_has_a_name_that_says_nothing(), "BoxHelper");
    }

    @Test
    void sees_a_module_that_is_not_java_base() {
        sees(core.core_needs_java_base_alone(), "java.util.logging.Logger");
    }

    @Test
    void sees_a_clock_however_it_is_asked() {
        Inspection inspection = core.core_never_asks_what_time_it_is();
        sees(inspection, "holds a clock");
        sees(inspection, "currentTimeMillis");
        assertEquals(
                2,
                inspection.faults().stream()
                        .filter(fault -> fault.contains("LocalDate.now"))
                        .count());
    }

    @Test
    void sees_a_file() {
        sees(core.core_opens_no_file_and_no_connection(), "java.nio.file.Path");
    }

    @Test
    void sees_xml_and_archives_that_are_opened_elsewhere() {
        sees(entrances.xml_is_opened_in_one_package(), "XMLInputFactory.newFactory");
        sees(entrances.xml_is_opened_in_one_package(), "DocumentBuilderFactory.newInstance");
        sees(entrances.archives_are_opened_in_one_package(), "ZipInputStream");
    }

    @Test
    void sees_a_long_file_a_bare_type_and_a_word_that_is_missing_or_left_over() {
        Path path = Path.of("core/src/main/java/org/diapason/core/base/Bare.java");
        List<SourceFile> bare = List.of(new SourceFile(path, List.of("@Deprecated", "public final class Bare {}")));
        List<SourceFile> endless = List.of(new SourceFile(path, Collections.nCopies(301, "")));
        sees(SourceRules.no_file_is_longer_than_a_reader_can_hold(endless), "301");
        sees(SourceRules.every_public_type_explains_itself(bare), "core.base.Bare");
        sees(SourceRules.every_public_type_has_a_word(bare, Set.of("base Gone")), "base Bare");
        sees(SourceRules.every_word_has_a_public_type(bare, Set.of("base Gone")), "base Gone");
    }

    @Test
    void refuses_a_rule_that_looked_at_nothing() {
        assertThrows(AssertionFailedError.class, () -> new Inspection(0, List.of()).holds());
    }

    private static void sees(Inspection inspection, String part) {
        assertTrue(
                inspection.faults().stream().anyMatch(fault -> fault.contains(part)),
                () -> "Nothing about " + part + " in " + inspection.faults());
        assertThrows(AssertionFailedError.class, inspection::holds);
    }
}
