package org.diapason.bench.studio;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * One organisation.
     *
     * @param id which one
     * @param series its series
     * @param email the address of its owner
     */
    record College(Id id, List<Id> series, String email) {}

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
            Organisation organisation = new Organisation(
                    id, "Collège " + i, List.of(Lang.FR, Lang.EN), ZoneId.of("America/Toronto"), "", 0, false);
            people.organisations().found(organisation, studio, Instant.now());
            String email = "designer" + i + "@example.ca";
            own(people, id, email, sealed);
            colleges.add(new College(id, series(shelf, studio, each, dossier), email));
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

    private static List<Id> series(Shelf<Dossier> shelf, Actor studio, int each, Dossier dossier) {
        List<Id> series = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            Text words = Text.both("A semé", "Seeded");
            Act act = new Act(studio, Instant.now(), Code.of("seeded"), words, Fact.silent());
            series.add(shelf.add(Id.fresh(), act, dossier).id());
        }
        return series;
    }
}
