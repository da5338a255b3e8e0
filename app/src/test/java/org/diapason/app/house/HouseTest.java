package org.diapason.app.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The map in ARCHITECTURE.md is true. */
class HouseTest {

    private static final JavaClasses CLASSES = House.classes();

    private final HouseRules house;
    private final CoreRules core;
    private final EntranceRules entrances;

    HouseTest() throws IOException {
        house = HouseRules.over(House.map(), House.PACKAGE, CLASSES);
        core = CoreRules.over(House.PACKAGE, CLASSES);
        entrances = EntranceRules.over(House.PACKAGE, CLASSES);
    }

    @Test
    void storeys_use_what_their_rows_name() {
        house.storeys_use_what_their_rows_name().holds();
    }

    @Test
    void rooms_use_what_their_rows_name() {
        house.rooms_use_what_their_rows_name().holds();
    }

    @Test
    void every_package_has_a_row() {
        house.every_package_has_a_row().holds();
    }

    @Test
    void every_row_for_a_package_has_a_class() {
        house.every_row_for_a_package_has_a_class().holds();
    }

    @Test
    void every_room_is_lived_in_as_its_row_says() {
        house.every_room_is_lived_in_as_its_row_says().holds();
    }

    @Test
    void every_storey_is_lived_in_as_its_row_says() {
        house.every_storey_is_lived_in_as_its_row_says().holds();
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        house.no_class_has_a_name_that_says_nothing().holds();
    }

    @Test
    void core_needs_java_base_alone() {
        core.core_needs_java_base_alone().holds();
    }

    @Test
    void core_never_asks_what_time_it_is() {
        core.core_never_asks_what_time_it_is().holds();
    }

    @Test
    void core_opens_no_file_and_no_connection() {
        core.core_opens_no_file_and_no_connection().holds();
    }

    @Test
    void xml_is_opened_in_one_package() {
        entrances.xml_is_opened_in_one_package().holds();
    }

    @Test
    void archives_are_opened_in_one_package() {
        entrances.archives_are_opened_in_one_package().holds();
    }
}
