package org.diapason.app.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What ARCHITECTURE.md says of the house: its storeys, its rooms, and the packages that are no rooms. */
record HouseMap(Map<String, Place> storeys, Map<String, Place> rooms, Set<String> otherPackages) {

    /** A row: what may be used from here, and whether anything lives here yet. */
    record Place(String name, Set<String> mayUse, boolean inhabited) {}

    private static final String ALL_ABOVE = "all above";
    private static final String NOT_YET = "not yet";

    static HouseMap read(Path architecture) throws IOException {
        return of(Files.readAllLines(architecture));
    }

    static HouseMap of(List<String> page) {
        MarkdownTable other = MarkdownTable.under("## Packages that are no rooms", page);
        return new HouseMap(
                places(MarkdownTable.under("## Storeys", page), "Storey"),
                places(MarkdownTable.under("## Rooms", page), "Room"),
                other.indices()
                        .mapToObj(row -> other.column("Storey").get(row) + "."
                                + other.column("Package").get(row))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<String, Place> places(MarkdownTable table, String column) {
        List<String> names = table.column(column);
        return table.indices()
                .mapToObj(row -> {
                    String use = table.column("May use").get(row);
                    List<String> mayUse = use.equals(ALL_ABOVE) ? names.subList(0, row) : MarkdownTable.names(use);
                    boolean inhabited = !table.column("Lived in").get(row).equals(NOT_YET);
                    return new Place(names.get(row), Set.copyOf(mayUse), inhabited);
                })
                .collect(Collectors.toMap(Place::name, Function.identity(), HouseMap::twice, TreeMap::new));
    }

    private static Place twice(Place one, Place other) {
        throw new IllegalStateException("Two rows are called " + one.name() + ": " + one + ", " + other);
    }
}
