package org.diapason.core.toolkit;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Item;
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

    /** The address by which a link leads to the part of this identifier within the same course. */
    public static String within(String id) {
        return "part:" + id;
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
     * @param isModule whether it is a module of the micro-credential, and not what every course has around its modules
     * @param parts what stands in it, in order
     */
    public record Unit(String id, Text title, boolean isModule, List<Part> parts) {
        public Unit {
            parts = List.copyOf(parts);
        }
    }

    /** One line of a unit. */
    public sealed interface Part {

        /** What it is known by in a package, once in a course. */
        String id();

        /** What it is called. */
        Text title();

        /** Whether it is the page of a slot of a module, and nothing that the micro-credential itself lists. */
        default boolean isSlot() {
            return this instanceof Page page && page.use() == Use.SLOT;
        }

        /** What a page is there for. */
        enum Use {
            READING,
            SLOT,
            RUBRIC,
            FACILITATORS
        }

        /** A page to read. */
        record Page(String id, Text title, List<Block> blocks, Use use) implements Part {
            public Page {
                blocks = List.copyOf(blocks);
            }

            /** Whether learners are not to see it. */
            public boolean forFacilitators() {
                return use == Use.FACILITATORS;
            }
        }

        /** A discussion with what it asks. */
        record Discussion(String id, Text title, List<Block> blocks) implements Part {
            public Discussion {
                blocks = List.copyOf(blocks);
            }
        }

        /**
         * A quiz, of whose questions some or all may still have to be written.
         *
         * @param questions how many it is to have; silent when nobody stated it
         * @param items those that are written
         */
        record Quiz(String id, Text title, List<Block> blocks, Fact<Integer> questions, List<Item> items)
                implements Part {
            public Quiz {
                blocks = List.copyOf(blocks);
                items = List.copyOf(items);
            }

            /** How many questions stand in it, written or still to be written: one at least. */
            public int size() {
                return Math.max(questions.orElse(items.isEmpty() ? 1 : 0), items.size());
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
