package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;

/** How wide the columns of a table on paper are: by their longest words, none so narrow that words break nor so wide that others starve. */
public final class Columns {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final int ROOM_TO_WRITE = 26;

    /** What a letter of a strong word takes of a thousand parts of a page, and what stands on both sides of it. */
    private static final int LETTER = 14;

    private static final int SIDES = 24;
    private static final int PARTS = 1000;

    private Columns() {}

    /** Whether people write most of this row by hand, and need room for more than a word. */
    public static boolean isToWrite(List<Entry> row) {
        return 2 * row.stream().filter(Entry.Open.class::isInstance).count() > row.size();
    }

    /** Tables with the same heads as one, so that their columns stand in line all through a document. */
    public static Map<List<Text>, Block.Grid> alike(List<Block> blocks) {
        Map<List<Text>, Block.Grid> all = new HashMap<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Section section -> alike(section.blocks()).values().forEach(grid -> add(all, grid));
                case Block.Aside aside -> alike(aside.blocks()).values().forEach(grid -> add(all, grid));
                case Block.Grid grid -> add(all, grid);
                default -> {
                    // No table stands in it.
                }
            }
        }
        return all;
    }

    private static void add(Map<List<Text>, Block.Grid> all, Block.Grid grid) {
        all.merge(
                grid.heads(),
                grid,
                (one, other) -> new Block.Grid(
                        one.caption(),
                        one.heads(),
                        Stream.concat(one.rows().stream(), other.rows().stream())
                                .toList()));
    }

    /** The width of each column, where all together are this wide. */
    public static int[] widths(Block.Grid grid, Say say, int whole) {
        int columns = grid.heads().size();
        int[] wanted = new int[columns];
        int[] least = new int[columns];
        for (int i = 0; i < columns; i++) {
            int line = NARROWEST;
            int word = 0;
            for (String each : words(grid, i, say)) {
                line = Math.max(line, each.length());
                word = Math.max(word, longestWord(each));
            }
            wanted[i] = grid.isOpen(i) ? Math.max(line, ROOM_TO_WRITE) : Math.min(line, WIDEST);
            least[i] = Math.min(word, WIDEST / 2) * LETTER + SIDES;
        }
        return shared(wanted, least, whole);
    }

    /** Each gets its least, and what is left is shared by what they want beyond it. */
    private static int[] shared(int[] wanted, int[] least, int whole) {
        int all = Arrays.stream(wanted).sum();
        int[] beyond = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            beyond[i] = Math.max(0, PARTS * wanted[i] / all - least[i]);
        }
        int needed = Arrays.stream(least).sum();
        int spare = Math.max(0, PARTS - needed);
        int asked = Math.max(1, Arrays.stream(beyond).sum());
        int[] widths = new int[wanted.length];
        int given = 0;
        for (int i = 0; i < wanted.length; i++) {
            int parts = least[i] * PARTS / Math.max(PARTS, needed) + spare * beyond[i] / asked;
            widths[i] = whole * parts / PARTS;
            given += widths[i];
        }
        widths[0] += whole - given;
        return widths;
    }

    /** How many letters stand in a table. */
    public static int letters(Block.Grid grid, Say say) {
        int letters = 0;
        for (int column = 0; column < grid.heads().size(); column++) {
            letters +=
                    words(grid, column, say).stream().mapToInt(String::length).sum();
        }
        return letters;
    }

    private static List<String> words(Block.Grid grid, int column, Say say) {
        List<String> words = new ArrayList<>();
        words.add(say.text(grid.heads().get(column)).words());
        for (List<Entry> row : grid.rows()) {
            if (row.get(column) instanceof Entry.Told told) {
                told.lines().forEach(line -> words.add(say.text(line).words()));
            }
        }
        return words;
    }

    private static int longestWord(String words) {
        return Arrays.stream(words.split("[\\s\\u00a0-]+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
