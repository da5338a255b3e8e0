package org.diapason.core.toolkit;

import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/** Short ways to say the blocks of a document. */
final class Compose {

    private Compose() {}

    static Block.Section section(String id, String french, String english, Block... blocks) {
        return section(id, Text.both(french, english), Arrays.asList(blocks));
    }

    static Block.Section section(String id, Text heading, List<Block> blocks) {
        return new Block.Section(Code.of(id), heading, blocks);
    }

    static Block words(String french, String english) {
        return words(Text.both(french, english));
    }

    static Block words(Text words) {
        return new Block.Words(Entry.of(words));
    }

    static Block words(Fact<Text> words) {
        return new Block.Words(Entry.of(words));
    }

    /** What opens a document; where nobody stated it, the silence says of what. */
    static Block summary(Fact<Text> words) {
        return words.isStated() ? words(words) : facts(line("En bref", "In short", words));
    }

    static Block silence() {
        return new Block.Words(new Entry.Silent());
    }

    /** A list; a silence that shows when nothing stands in it. */
    static Block items(List<Text> items) {
        return items.isEmpty() ? silence() : new Block.Items(false, items);
    }

    static Block items(Text... items) {
        return items(List.of(items));
    }

    static Block steps(Text... items) {
        return new Block.Items(true, List.of(items));
    }

    static Block ticks(Text... items) {
        return new Block.Ticks(List.of(items));
    }

    static Block blank(String french, String english, int lines) {
        return new Block.Blank(Text.both(french, english), lines);
    }

    static Block aside(String french, String english, Block... blocks) {
        return new Block.Aside(Text.both(french, english), Arrays.asList(blocks));
    }

    static Block facts(Block.Facts.Line... lines) {
        return new Block.Facts(List.of(lines));
    }

    static Block.Facts.Line line(String french, String english, Entry entry) {
        return new Block.Facts.Line(Text.both(french, english), entry);
    }

    static Block.Facts.Line line(String french, String english, Fact<Text> words) {
        return line(french, english, Entry.of(words));
    }

    static Block.Facts.Line line(String french, String english, Text words) {
        return line(french, english, Entry.of(words));
    }

    /** A table; when it has no row, a silence that says of what. */
    static Block grid(Text caption, List<Text> heads, List<List<Entry>> rows) {
        return rows.isEmpty()
                ? facts(new Block.Facts.Line(caption, new Entry.Silent()))
                : new Block.Grid(caption, heads, rows);
    }

    /** The names of the people who sign, each with room for a signature and a date. */
    static Block signatures(Text... who) {
        return new Block.Grid(
                Text.both("Signatures", "Signatures"),
                List.of(
                        Text.both("Rôle", "Role"),
                        Text.both("Nom", "Name"),
                        Text.both("Signature", "Signature"),
                        Text.both("Date", "Date")),
                Arrays.stream(who)
                        .map(role -> List.of(Entry.of(role), Entry.open(), Entry.open(), Entry.open()))
                        .toList());
    }
}
