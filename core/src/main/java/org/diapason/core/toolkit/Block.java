package org.diapason.core.toolkit;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/** One part of a document. Sections hold sections, so that no level of heading can be left out. */
public sealed interface Block {

    /**
     * A part with a heading of its own.
     *
     * @param id what the part is called within the document, the same in every language
     * @param heading what stands above it
     * @param onItsOwn whether it begins a page, because people take it out: a form to send back, a sheet to copy
     * @param blocks what stands in it
     */
    record Section(Code id, Text heading, boolean onItsOwn, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }

        public Section(Code id, Text heading, List<Block> blocks) {
            this(id, heading, false, blocks);
        }

        /** The same part, beginning a page. */
        Section takenOut() {
            return new Section(id, heading, true, blocks);
        }
    }

    /** A paragraph; what nobody stated is shown as still to be stated. */
    record Words(Entry words) implements Block {}

    /** A list: in order when the order means something. */
    record Items(boolean inOrder, List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Labels, each with what is known of it. */
    record Facts(List<Line> lines) implements Block {
        public Facts {
            lines = List.copyOf(lines);
        }

        /** One label and what is known of it. */
        public record Line(Text label, Entry entry) {}
    }

    /**
     * A table.
     *
     * @param caption what the table shows
     * @param heads the heads of its columns
     * @param rows its rows, each with an entry for every column; the first entry is the head of the row
     */
    record Grid(Text caption, List<Text> heads, List<List<Entry>> rows) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = heads.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has an entry for every column");
            }
        }

        /** Whether it shows what the heading above it says already, so that only who does not see the page needs its caption. */
        public boolean isNamedBy(Text heading) {
            return caption.equals(heading);
        }

        /** Whether this column waits to be written in by hand, so that a format gives it room. */
        public boolean isOpen(int column) {
            return rows.stream().allMatch(row -> row.get(column) instanceof Entry.Open);
        }
    }

    /**
     * A picture.
     *
     * @param picture what is drawn
     * @param caption what it shows
     * @param alternative the same in words, for whoever does not see it
     */
    record Figure(Picture picture, Text caption, Text alternative) implements Block {}

    /** Something set apart that the reader should not miss. */
    record Aside(Text heading, List<Block> blocks) implements Block {
        public Aside {
            blocks = List.copyOf(blocks);
        }
    }

    /** A field to fill in by hand, so many lines high. */
    record Blank(Text label, int lines) implements Block {
        public Blank {
            if (lines < 1 || lines > 40) {
                throw new IllegalArgumentException("A field is 1 to 40 lines high: " + lines);
            }
        }
    }

    /** Boxes to tick by hand. */
    record Ticks(List<Text> items) implements Block {
        public Ticks {
            items = List.copyOf(items);
        }
    }

    /** A way to a page of the web. */
    record Link(Text label, String url) implements Block {}
}
