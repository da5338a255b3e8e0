package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** How values of core stand in columns. */
final class Columns {

    private Columns() {}

    /** A text stands in two arrays of one length, as JSON objects of a database keep no order. */
    static Text text(ResultSet row, String langs, String words) throws SQLException {
        String[] tags = (String[]) row.getArray(langs).getArray();
        String[] parts = (String[]) row.getArray(words).getArray();
        Map<Lang, String> text = new LinkedHashMap<>();
        for (int i = 0; i < tags.length; i++) {
            text.put(new Lang(tags[i]), parts[i]);
        }
        return Text.of(text);
    }

    static String[] langs(Text text) {
        return text.words().keySet().stream().map(Lang::tag).toArray(String[]::new);
    }

    static String[] words(Text text) {
        return text.words().values().stream().map(Columns::clean).toArray(String[]::new);
    }

    /** Without the one character that PostgreSQL cannot keep, and without halves of characters. */
    static String clean(String words) {
        return words.codePoints().allMatch(Columns::isKept)
                ? words
                : words.codePoints()
                        .filter(Columns::isKept)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isKept(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }

    static Id id(ResultSet row, String column) throws SQLException {
        return new Id(row.getObject(column, UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
