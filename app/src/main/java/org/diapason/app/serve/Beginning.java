package org.diapason.app.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Organisations;
import org.diapason.core.people.People;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Shelf;

/** What a new studio begins with: one organisation, the examples, and a link for its first person. */
final class Beginning {

    private static final Duration LINK_WORKS = Duration.ofHours(24);
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final String NAME = "Collège Diapason College";

    /** The number under which one node begins while the others wait: two that are new at once are one studio. */
    private static final long BEGINNING = 0x6469_6170_6173_6f6eL;

    private final People people;
    private final Shelf<Dossier> series;
    private final Site site;
    private final Ground ground;
    private final Clock clock;

    Beginning(People people, Shelf<Dossier> series, Site site, Ground ground, Clock clock) {
        this.people = people;
        this.series = series;
        this.site = site;
        this.ground = ground;
        this.clock = clock;
    }

    /** The token of the link for the first person, as long as nobody owns the studio. */
    Optional<Token> begin() {
        return ground.database().alone(BEGINNING, this::first);
    }

    private Optional<Token> first() {
        Instant now = clock.instant();
        Optional<Organisations.First> first = people.organisations().first();
        Id organisation = first.map(Organisations.First::id).orElseGet(() -> found(now));
        boolean examples = site.examples().orElse(first.isEmpty() && ground.isOwn());
        if (examples && series.list(organisation).isEmpty()) {
            Instant at = now;
            for (Examples.Example example : Examples.read()) {
                example.put(series, organisation, at);
                at = at.plusMillis(1);
            }
        }
        if (first.map(Organisations.First::owned).orElse(false)) {
            return Optional.empty();
        }
        Token token = Token.fresh();
        people.links().welcome(organisation, token, now.plus(LINK_WORKS));
        return Optional.of(token);
    }

    private Id found(Instant now) {
        Id id = Id.fresh();
        Organisation organisation = new Organisation(id, NAME, List.of(Lang.FR, Lang.EN), ZONE, "", 0, false);
        people.organisations().found(organisation, new Actor.Studio(id), now);
        return id;
    }
}
