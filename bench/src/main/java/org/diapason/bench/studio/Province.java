package org.diapason.bench.studio;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.diapason.app.guard.ArgonSeal;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Email;
import org.diapason.core.people.Links;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.People;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.store.people.PostgresPeople;
import org.diapason.store.postgres.Database;
import org.diapason.store.shelf.Audit;
import org.diapason.store.shelf.PostgresShelves;

/** Organisations with their series, and a way in for somebody of each. */
record Province(List<College> colleges) {

    /** Everybody's. */
    static final String PASSWORD = "four words without link";

    /** The tables of a series as it stands on its shelf, each with its columns besides the organisation and the id. */
    private static final List<String> COPIES = List.of("""
                    insert into document select organisation, kind, each, revision, title_langs, title_words, at, by_id,
                        by_name, removed
                    from document, unnest(?::uuid[]) each where organisation = ? and id = ?""", """
                    insert into revision select organisation, kind, each, revision, body, at, actor, by_name, verb,
                        word_langs, words
                    from revision, unnest(?::uuid[]) each where organisation = ? and document = ?""", """
                    insert into word select organisation, kind, each, digest, place, what, lang, words
                    from word, unnest(?::uuid[]) each where organisation = ? and document = ?""");

    /**
     * One organisation.
     *
     * @param id which one
     * @param name what it is called
     * @param series its series
     * @param email the address of its owner
     */
    record College(Id id, String name, List<Id> series, String email) {}

    static Province founded(Database database, int organisations, int each, Dossier dossier) {
        People people = PostgresPeople.in(
                database,
                (jdbc, by, at, verb, words, about) -> Audit.write(
                        jdbc, new Act(by, at, Code.of(verb), words, Fact.silent()), about.kind(), about.id()));
        Shelf<Dossier> shelf = new PostgresShelves(database).of(new SeriesScript());
        String sealed = new ArgonSeal().seal(PASSWORD);
        List<College> colleges = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            Id id = Id.fresh();
            Actor studio = new Actor.Studio(id);
            String name = "Collège " + i;
            Organisation organisation =
                    new Organisation(id, name, List.of(Lang.FR, Lang.EN), ZoneId.of("America/Toronto"), "", 0, false);
            people.organisations().found(organisation, studio, Instant.now());
            String email = "designer" + i + "@example.ca";
            own(people, id, email, sealed);
            Text words = Text.both("A semé", "Seeded");
            Act act = new Act(studio, Instant.now(), Code.of("seeded"), words, Fact.silent());
            Id first = shelf.add(Id.fresh(), act, dossier).id();
            colleges.add(new College(id, name, copies(database, id, first, each), email));
        }
        return new Province(colleges);
    }

    private static void own(People people, Id organisation, String email, String sealed) {
        Instant now = Instant.now();
        Token key = Token.fresh();
        people.links().welcome(organisation, key, now.plus(Duration.ofHours(1)));
        Email address = Email.parse(email).orElseThrow();
        var _ = people.links()
                .join(key, new Links.Newcomer("Designer", address, Lang.EN, sealed), now)
                .orElseThrow();
    }

    /** This series, and copies of it made where it stands, until there are so many. */
    private static List<Id> copies(Database database, Id organisation, Id first, int each) {
        List<Id> all = new ArrayList<>(List.of(first));
        while (all.size() < each) {
            all.add(Id.fresh());
        }
        UUID[] copies = all.stream().skip(1).map(Id::value).toArray(UUID[]::new);
        database.run(
                organisation,
                jdbc -> COPIES.forEach(copy -> jdbc.sql(copy)
                        .params(copies, organisation.value(), first.value())
                        .update()));
        return List.copyOf(all);
    }
}
