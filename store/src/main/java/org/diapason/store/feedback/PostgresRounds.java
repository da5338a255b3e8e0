package org.diapason.store.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Poll;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Script;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds and answers in PostgreSQL. */
public record PostgresRounds(Database database, Ledger ledger, Script<Round> script) implements Rounds {

    private static final String ROUND = "round";

    /** More answers than this are no survey any more: whoever floods an open link fills no disk with it. */
    private static final int MOST = 100_000;

    @Override
    public void open(Round round, Token link, Actor by, Instant now) {
        database.run(by.organisation(), jdbc -> {
            insert(jdbc, round, Optional.of(link), Optional.empty(), 0, by);
            Text words = Text.both("A ouvert une ronde de questions", "Opened a round of questions");
            ledger.write(jdbc, by, now, "round-opened", words, new Ledger.Subject(ROUND, round.id()));
        });
    }

    private boolean insert(
            JdbcClient jdbc, Round round, Optional<Token> link, Optional<String> source, int answered, Actor by) {
        return jdbc.sql("""
                        insert into round (organisation, id, series, body, digest, source, answered, opens, closes, closed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (organisation, series, source) do nothing""")
                        .param(by.organisation().value())
                        .param(round.id().value())
                        .param(round.series().value())
                        .param(script.write(round))
                        .param(link.map(Token::digest).orElse(null))
                        .param(source.orElse(null))
                        .param(answered)
                        .param(moment(round.opens()))
                        .param(moment(round.closes()))
                        .param(round.closed() instanceof Fact.Stated<Instant>(Instant at) ? moment(at) : null)
                        .update()
                == 1;
    }

    @Override
    public boolean hand(Id round, List<Token> once, Actor by, Instant now) {
        return database.in(by.organisation(), jdbc -> {
            String[] digests = once.stream().map(Token::digest).toArray(String[]::new);
            int made = jdbc.sql("""
                            insert into ticket (organisation, round, digest)
                            select r.organisation, r.id, d from round r, unnest(?::text[]) d
                            where r.organisation = ? and r.id = ? and r.closed is null and r.closes > ?""")
                    .params(digests, by.organisation().value(), round.value(), moment(now))
                    .update();
            if (made > 0) {
                Text words = Text.both("A fait des liens à usage unique", "Made links that work once");
                ledger.write(jdbc, by, now, "round-handed", words, new Ledger.Subject(ROUND, round));
            }
            return made > 0;
        });
    }

    @Override
    public boolean close(Id round, Actor by, Instant now) {
        return database.in(by.organisation(), jdbc -> {
            int done = jdbc.sql(
                            "update round set closed = ? where organisation = ? and id = ? and closed is null and closes > ?")
                    .params(moment(now), by.organisation().value(), round.value(), moment(now))
                    .update();
            if (done == 1) {
                Text words = Text.both("A fermé une ronde de questions", "Closed a round of questions");
                ledger.write(jdbc, by, now, "round-closed", words, new Ledger.Subject(ROUND, round));
            }
            return done == 1;
        });
    }

    @Override
    public List<Counted> list(Id organisation, Id series) {
        return database.ask(
                organisation,
                """
                select r.body, r.closed, r.answered, r.source is not null as brought,
                    (select count(*) from ticket t where t.organisation = r.organisation and t.round = r.id) as once,
                    (select count(*) from ticket t where t.organisation = r.organisation and t.round = r.id and t.spent)
                        as spent,
                    (select count(*) from answer a where a.organisation = r.organisation and a.round = r.id and a.mark <> '')
                        as marked
                from round r where r.organisation = ? and r.series = ? order by r.opens desc, r.id""",
                (row, _) -> new Counted(
                        read(row),
                        row.getInt("answered"),
                        row.getInt("once"),
                        row.getInt("spent"),
                        row.getInt("marked"),
                        row.getBoolean("brought")),
                organisation.value(),
                series.value());
    }

    @Override
    public boolean any(Id organisation, Id series) {
        return !database.ask(
                        organisation,
                        "select 1 from round where organisation = ? and series = ? limit 1",
                        (_, _) -> true,
                        organisation.value(),
                        series.value())
                .isEmpty();
    }

    @Override
    public List<Poll> polls(Id organisation, Id series) {
        Map<UUID, Round> rounds = new LinkedHashMap<>();
        Map<UUID, List<Completed>> answers = new LinkedHashMap<>();
        database.run(organisation, jdbc -> {
            jdbc.sql("select id, body, closed from round where organisation = ? and series = ? order by opens, id")
                    .params(organisation.value(), series.value())
                    .query((row, _) -> rounds.put(row.getObject("id", UUID.class), read(row)))
                    .list();
            jdbc.sql("""
                            select a.round, a.numbers, a.words from answer a join round r using (organisation)
                            where a.organisation = ? and r.id = a.round and r.series = ? order by a.round, a.nth""")
                    .params(organisation.value(), series.value())
                    .query((row, _) -> answers.computeIfAbsent(
                                    row.getObject("round", UUID.class), _ -> new ArrayList<>())
                            .add(completed(row)))
                    .list();
        });
        return rounds.entrySet().stream()
                .map(each -> Poll.of(each.getValue(), answers.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static Completed completed(ResultSet row) throws SQLException {
        Short[] numbers = (Short[]) row.getArray("numbers").getArray();
        String[] words = (String[]) row.getArray("words").getArray();
        return new Completed(Arrays.stream(numbers).map(Short::intValue).toList(), List.of(words));
    }

    private Round read(ResultSet row) throws SQLException {
        Round round = script.read(row.getString("body"));
        OffsetDateTime closed = row.getObject("closed", OffsetDateTime.class);
        return closed == null || round.closed().isStated() ? round : round.closing(closed.toInstant());
    }

    @Override
    public Optional<Invited> behind(Token link) {
        return database
                .ask(
                        "select organisation, called, body, closed, spent from round_behind(?)",
                        (row, _) -> new Invited(
                                new Id(row.getObject("organisation", UUID.class)),
                                row.getString("called"),
                                read(row),
                                row.getBoolean("spent")),
                        link.digest())
                .stream()
                .findFirst();
    }

    @Override
    public Outcome answer(Token link, String key, Completed answers, Instant now) {
        return Outcome.valueOf(database.transact(jdbc -> jdbc.sql("select take_answer(?, ?, ?, ?, ?, ?)")
                .params(link.digest(), key, numbers(answers), words(answers), moment(now), MOST)
                .query(String.class)
                .single()));
    }

    private static Short[] numbers(Completed answers) {
        return answers.values().stream().map(Integer::shortValue).toArray(Short[]::new);
    }

    private static String[] words(Completed answers) {
        return answers.words().toArray(String[]::new);
    }

    @Override
    public boolean bring(Round round, String source, List<Marked> answers, Actor by, Instant now) {
        return database.in(by.organisation(), jdbc -> {
            if (!insert(jdbc, round, Optional.empty(), Optional.of(source), answers.size(), by)) {
                return false;
            }
            int nth = 0;
            for (Marked each : answers) {
                nth++;
                jdbc.sql("""
                                insert into answer (organisation, round, nth, key, numbers, words, mark)
                                values (?, ?, ?, ?, ?, ?, ?)""")
                        .param(by.organisation().value())
                        .param(round.id().value())
                        .param(nth)
                        .param("row " + nth)
                        .param(numbers(each.answers()))
                        .param(words(each.answers()))
                        .param(each.mark())
                        .update();
            }
            Text words = Text.both("A importé des réponses", "Brought answers in");
            ledger.write(jdbc, by, now, "answers-brought-in", words, new Ledger.Subject(ROUND, round.id()));
            return true;
        });
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
