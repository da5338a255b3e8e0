package org.diapason.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Email;

/** How values of people stand in columns. */
final class Values {

    private Values() {}

    static Id id(ResultSet row, String column) throws SQLException {
        return new Id(row.getObject(column, UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Fact<String> fact(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? Fact.silent() : Fact.of(value);
    }

    static Fact<Email> email(ResultSet row, String column) throws SQLException {
        return fact(row, column).map(Email::new);
    }

    static List<Lang> langs(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Lang::new)
                .toList();
    }

    static String[] langs(List<Lang> langs) {
        return langs.stream().map(Lang::tag).toArray(String[]::new);
    }
}
