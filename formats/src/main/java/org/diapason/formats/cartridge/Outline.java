package org.diapason.formats.cartridge;

import java.util.List;
import org.diapason.formats.tree.Trouble;

/**
 * What shows of a course package: its units, their lines in order, and what each line looks like inside.
 *
 * @param title what the course is called; empty where it has no title
 * @param hasRights whether its manifest says who holds the rights
 * @param units its units; what stands in none of them is in one without a title
 * @param troubles what is missing from it or cannot be read
 */
public record Outline(String title, boolean hasRights, List<Unit> units, List<Trouble> troubles) {

    public Outline {
        units = List.copyOf(units);
        troubles = List.copyOf(troubles);
    }

    /** A unit with its lines. */
    public record Unit(String title, List<Line> lines) {
        public Unit {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param title what it is called
     * @param questions how many questions a quiz has; 0 for anything else
     * @param look what its words look like; nothing to look at where it is no HTML
     */
    public record Line(String title, int questions, Look look) {}

    /** All lines, unit after unit. */
    public List<Line> lines() {
        return units.stream().flatMap(unit -> unit.lines().stream()).toList();
    }
}
