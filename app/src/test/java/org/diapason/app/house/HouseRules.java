package org.diapason.app.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diapason.app.house.HouseMap.Place;

/** The rules between storeys and rooms, over the classes below one root package. */
record HouseRules(HouseMap map, String root, List<JavaClass> classes) {

    private static final List<String> REFUSED =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Service", "DTO", "Dto");

    /** The storey whose rooms show what the storeys below them judge. */
    private static final String FACE = "studio";

    static HouseRules over(HouseMap map, String root, JavaClasses classes) {
        return new HouseRules(map, root, List.copyOf(classes));
    }

    /** A storey uses itself and the storeys that its row names. */
    Inspection storeys_use_what_their_rows_name() {
        return between((from, to) -> from.storey().equals(to.storey())
                || mayUse(map.storeys(), from.storey()).test(to.storey()));
    }

    /**
     * A room uses itself and the rooms that its row names, on whatever storey they stand. A page of the studio shows what
     * is judged as well, so that there the rows bind the studio's own rooms.
     */
    Inspection rooms_use_what_their_rows_name() {
        return between((from, to) -> from.room().equals(to.room())
                || (from.storey().equals(FACE) && !to.storey().equals(FACE))
                || !isRoom(from)
                || !isRoom(to)
                || mayUse(map.rooms(), from.room().orElseThrow()).test(to.room().orElseThrow()));
    }

    Inspection every_package_has_a_row() {
        return Inspection.of(
                classes,
                type -> Address.of(type, root).stream()
                        .filter(address -> !map.storeys().containsKey(address.storey()) || hasNoRow(address))
                        .map(address -> address + " has no row in ARCHITECTURE.md"));
    }

    Inspection every_row_for_a_package_has_a_class() {
        List<String> alive = classes.stream()
                .flatMap(type -> Address.of(type, root).stream())
                .map(Address::toString)
                .toList();
        return Inspection.of(
                map.otherPackages(),
                name -> Stream.of(name)
                        .filter(row -> !alive.contains(row))
                        .map(row -> "The package " + row + " of ARCHITECTURE.md has no class"));
    }

    Inspection every_room_is_lived_in_as_its_row_says() {
        return lived_in(map.rooms(), "room", address -> address.room().stream());
    }

    Inspection every_storey_is_lived_in_as_its_row_says() {
        return lived_in(map.storeys(), "storey", address -> Stream.of(address.storey()));
    }

    Inspection no_class_has_a_name_that_says_nothing() {
        return Inspection.of(
                classes,
                type -> REFUSED.stream()
                        .filter(suffix -> type.getSimpleName().endsWith(suffix))
                        .map(suffix -> type.getName() + " says with " + suffix + " that nobody knew what it is"));
    }

    private Inspection lived_in(
            Map<String, Place> places, String kind, java.util.function.Function<Address, Stream<String>> part) {
        List<String> alive = classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(type -> Address.of(type, root).stream())
                .flatMap(part)
                .distinct()
                .toList();
        return Inspection.of(
                places.values(),
                place -> Stream.of(place)
                        .filter(row -> row.inhabited() != alive.contains(row.name()))
                        .map(row -> row.inhabited()
                                ? "The " + kind + " " + row.name() + " has no class"
                                : "The " + kind + " " + row.name() + " is lived in: remove its mark \"not yet\""));
    }

    private Inspection between(BiPredicate<Address, Address> allowed) {
        return Inspection.of(
                classes,
                type -> Address.of(type, root).stream()
                        .flatMap(from -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> Address.of(dependency.getTargetClass(), root)
                                        .filter(to -> !allowed.test(from, to))
                                        .isPresent())
                                .map(Dependency::getDescription)));
    }

    private static Predicate<String> mayUse(Map<String, Place> places, String name) {
        Place place = places.get(name);
        return other -> place != null && place.mayUse().contains(other);
    }

    private boolean isRoom(Address address) {
        return address.room().filter(map.rooms()::containsKey).isPresent();
    }

    private boolean hasNoRow(Address address) {
        return address.room().isPresent()
                && !isRoom(address)
                && !map.otherPackages().contains(address.toString());
    }
}
