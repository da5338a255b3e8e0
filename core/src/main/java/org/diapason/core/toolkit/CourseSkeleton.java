package org.diapason.core.toolkit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;

/**
 * What stands in a learning management system before anybody has written a page: units and parts in their order, named
 * alike in every course of a series.
 *
 * @param code the short name of the micro-credential, or of the series
 * @param title what the course is called
 * @param summary what it is about
 * @param rights who holds the rights in it, when somebody is known to
 * @param languages the languages in which its titles stand, the first one first
 * @param units its units, in the order in which learners meet them
 */
public record CourseSkeleton(
        Code code, Text title, Fact<Text> summary, Fact<Text> rights, List<Lang> languages, List<Unit> units) {

    public CourseSkeleton {
        languages = List.copyOf(languages);
        units = List.copyOf(units);
    }

    /** The skeleton of a course about this micro-credential. */
    public static CourseSkeleton of(Judged judged, MicroCredential mc) {
        return new SkeletonOfOne(judged, mc).skeleton();
    }

    /** The skeleton of a course that leads into the whole series, with a unit for each micro-credential. */
    public static CourseSkeleton of(Judged judged) {
        return SkeletonOfSeries.skeleton(judged);
    }

    /** All parts, unit after unit. */
    public List<Part> parts() {
        return units.stream().flatMap(unit -> unit.parts().stream()).toList();
    }

    /**
     * A unit of the course, which learners see as one line that opens.
     *
     * @param id what it is known by in a package, once in a course
     * @param title what it is called
     * @param parts what stands in it, in order
     */
    public record Unit(String id, Text title, List<Part> parts) {
        /** What the units around the modules are known by in every course; no module is. */
        static final Set<String> AROUND =
                Set.of("start", "activities", "assessments", "sources", "facilitators", "milestones");

        public Unit {
            parts = List.copyOf(parts);
        }

        /** Whether it is a module of the micro-credential, and not what every course has around its modules. */
        public boolean isModule() {
            return !AROUND.contains(id);
        }
    }

    /** One line of a unit. */
    public sealed interface Part {

        /** How the identifier of a slot begins: the module, then the slot. */
        Pattern SLOT = Pattern.compile("m[0-9]+-");

        /** What it is known by in a package, once in a course. */
        String id();

        /** What it is called. */
        Text title();

        /** Whether it is the page of a slot of a module, and nothing that the micro-credential itself lists. */
        default boolean isSlot() {
            return SLOT.matcher(id()).lookingAt();
        }

        /** A page to read, for facilitators alone where it says so. */
        record Page(String id, Text title, List<Block> blocks, boolean forFacilitators) implements Part {
            public Page {
                blocks = List.copyOf(blocks);
            }
        }

        /** A discussion with what it asks. */
        record Discussion(String id, Text title, List<Block> blocks) implements Part {
            public Discussion {
                blocks = List.copyOf(blocks);
            }
        }

        /**
         * A quiz whose questions are still to be written.
         *
         * @param questions how many of them; silent when nobody stated it
         */
        record Quiz(String id, Text title, List<Block> blocks, Fact<Integer> questions) implements Part {
            public Quiz {
                blocks = List.copyOf(blocks);
            }
        }

        /** Something to hand in. */
        record Assignment(String id, Text title, List<Block> blocks) implements Part {
            public Assignment {
                blocks = List.copyOf(blocks);
            }
        }

        /** A way to a page of the web. */
        record Link(String id, Text title, String url) implements Part {}
    }
}
