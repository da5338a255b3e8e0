package org.diapason.store.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Echoes;
import org.diapason.core.people.Actor;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;

/** The addresses of "you said, we did" in PostgreSQL. */
public record PostgresEchoes(Database database, Ledger ledger) implements Echoes {

    private static final String ECHO = "echo";

    @Override
    public Optional<String> address(Id organisation, Id series) {
        return database
                .ask(
                        organisation,
                        "select address from echo where organisation = ? and series = ?",
                        (row, _) -> row.getString(1),
                        organisation.value(),
                        series.value())
                .stream()
                .findFirst();
    }

    @Override
    public void publish(Id series, String address, Actor by, Instant now) {
        database.run(by.organisation(), jdbc -> {
            jdbc.sql("insert into echo (organisation, series, address) values (?, ?, ?) on conflict do nothing")
                    .params(by.organisation().value(), series.value(), address)
                    .update();
            Text words =
                    Text.both("A publié «\u00a0Vous avez dit, nous avons fait\u00a0»", "Published “you said, we did”");
            ledger.write(jdbc, by, now, "echo-published", words, new Ledger.Subject(ECHO, series));
        });
    }

    @Override
    public boolean withdraw(Id series, Actor by, Instant now) {
        return database.in(by.organisation(), jdbc -> {
            int gone = jdbc.sql("delete from echo where organisation = ? and series = ?")
                    .params(by.organisation().value(), series.value())
                    .update();
            if (gone == 1) {
                Text words = Text.both(
                        "A retiré «\u00a0Vous avez dit, nous avons fait\u00a0»", "Took “you said, we did” back");
                ledger.write(jdbc, by, now, "echo-withdrawn", words, new Ledger.Subject(ECHO, series));
            }
            return gone == 1;
        });
    }

    @Override
    public Optional<Heard> at(String address) {
        return database
                .ask(
                        "select organisation, called, series from echo_at(?)",
                        (row, _) -> new Heard(
                                new Id(row.getObject("organisation", UUID.class)),
                                row.getString("called"),
                                new Id(row.getObject("series", UUID.class))),
                        address)
                .stream()
                .findFirst();
    }
}
