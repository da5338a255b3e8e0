package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Filed;
import org.diapason.store.postgres.Database;

/** The files that were made of series, in PostgreSQL. */
public record PostgresCabinet(Database database) implements Cabinet {

    @Override
    public List<Filed> list(Id organisation, Id series) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("""
                        select name, at, revision, day, edition, octet_length(bytes) as size from filed
                        where organisation = ? and series = ? order by name""")
                        .params(organisation.value(), series.value())
                        .query(PostgresCabinet::read)
                        .list());
    }

    private static Filed read(ResultSet row, int number) throws SQLException {
        return new Filed(
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"),
                row.getObject("day", LocalDate.class),
                row.getString("edition"),
                row.getLong("size"));
    }

    @Override
    public Optional<Long> oldest(Id organisation, Id series) {
        return database
                .ask(
                        organisation,
                        "select revision from filed where organisation = ? and series = ? order by revision limit 1",
                        (row, _) -> row.getLong("revision"),
                        organisation.value(),
                        series.value())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> find(Id organisation, Id series, String name) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("select bytes from filed where organisation = ? and series = ? and name = ?")
                        .params(organisation.value(), series.value(), name)
                        .query(byte[].class)
                        .optional());
    }

    @Override
    public boolean put(Id organisation, Id series, Filed filed, byte[] bytes) {
        return database.in(organisation, jdbc -> {
            // Whoever is being forgotten holds the series: only after them can be told whether the revision still
            // stands.
            jdbc.sql("select from document where organisation = ? and kind = 'series' and id = ? for key share")
                    .params(organisation.value(), series.value())
                    .query()
                    .listOfRows();
            return jdbc.sql("""
                            insert into filed (organisation, series, name, at, revision, day, edition, bytes)
                            select ?, ?, ?, ?, ?, ?, ?, ? where not exists (
                                select from revision where organisation = ? and kind = 'series' and document = ?
                                    and revision > ? and verb = 'name-left-out')
                            on conflict (organisation, series, name) do update set at = excluded.at,
                                revision = excluded.revision, day = excluded.day, edition = excluded.edition,
                                bytes = excluded.bytes""")
                            .params(
                                    organisation.value(),
                                    series.value(),
                                    filed.name(),
                                    filed.at().atOffset(ZoneOffset.UTC),
                                    filed.revision(),
                                    filed.day(),
                                    filed.edition(),
                                    bytes,
                                    organisation.value(),
                                    series.value(),
                                    filed.revision())
                            .update()
                    == 1;
        });
    }
}
