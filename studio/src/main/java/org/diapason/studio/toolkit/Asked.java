package org.diapason.studio.toolkit;

import java.util.List;
import java.util.function.Predicate;
import org.diapason.formats.kit.KitFile;

/**
 * What somebody asks to be made, as the button says it: {@code due} for what is missing or stale, {@code all},
 * {@code family:LMS}, {@code kind:syllabus}, or one piece such as {@code PE/syllabus}.
 */
record Asked(String what) {

    private static final String FAMILY = "family:";
    private static final String KIND = "kind:";

    /** The files that are meant; of several things those that are due, and all of them when none is. */
    List<KitFile> among(Inventory inventory) {
        return switch (what) {
            case "due" -> inventory.due();
            case "all" -> inventory.files();
            default -> {
                List<KitFile> meant = inventory.files().stream().filter(meant()).toList();
                List<KitFile> due =
                        inventory.due().stream().filter(meant::contains).toList();
                yield due.isEmpty() ? meant : due;
            }
        };
    }

    private Predicate<KitFile> meant() {
        if (what.startsWith(FAMILY)) {
            return file -> file.piece().product().family().name().equals(what.substring(FAMILY.length()));
        }
        if (what.startsWith(KIND)) {
            return file -> file.piece().product().kind().value().equals(what.substring(KIND.length()));
        }
        return file -> file.piece().stem().equals(what);
    }
}
