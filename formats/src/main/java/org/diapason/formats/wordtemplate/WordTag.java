package org.diapason.formats.wordtemplate;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Entry;

/**
 * A tag that an institution may put into its Word file.
 *
 * @param name what it stands for, as the document says it; each language gives a name of its own
 * @param french the name of the tag in French, such as heures_annoncees
 * @param english the name of the tag in English, such as advertised_hours
 * @param value what is put in its place
 */
public record WordTag(Text name, String french, String english, Value value) {

    /** What a tag stands for. */
    public sealed interface Value {

        /** Whether there is anything: what nobody stated is shown as still to be stated, and a condition leaves it out. */
        boolean isThere();
    }

    /** One thing. */
    public record One(Entry entry) implements Value {
        @Override
        public boolean isThere() {
            return !(entry instanceof Entry.Silent);
        }
    }

    /** A list or the rows of a table, each with these columns. */
    public record Many(List<Text> columns, List<List<Entry>> rows) implements Value {
        public Many {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean isThere() {
            return !rows.isEmpty();
        }

        /** Which column this tag names within a row; -1 when none. */
        int column(String tag) {
            for (int i = 0; i < columns.size(); i++) {
                if (TagName.of(columns.get(i).show(Lang.FR)).equals(tag)
                        || TagName.of(columns.get(i).show(Lang.EN)).equals(tag)) {
                    return i;
                }
            }
            return -1;
        }

        /** The names of its columns as tags, in this language. */
        public List<String> tags(Lang lang) {
            return columns.stream().map(each -> TagName.of(each.show(lang))).toList();
        }
    }

    /** The name of the tag in this language. */
    public String in(Lang lang) {
        return lang.base().equals(Lang.FR) ? french : english;
    }
}
