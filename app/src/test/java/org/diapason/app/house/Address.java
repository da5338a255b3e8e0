package org.diapason.app.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** Where a class lives: a storey, and the first package inside it; what is deeper belongs to the same room. */
record Address(String storey, Optional<String> room) {

    /** The address below the root package, or nothing when the class is no part of the house. */
    static Optional<Address> of(JavaClass type, String root) {
        String home = type.getBaseComponentType().getPackageName();
        if (!home.startsWith(root + ".")) {
            return Optional.empty();
        }
        List<String> steps = List.of(home.substring(root.length() + 1).split("\\.", -1));
        return Optional.of(new Address(steps.getFirst(), steps.stream().skip(1).findFirst()));
    }

    @Override
    public String toString() {
        return storey + room.map(name -> "." + name).orElse("");
    }
}
