package org.diapason.app.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Pass;
import org.diapason.core.people.People;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Door;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Knows people by their session. Only the pass stands there; what it is worth is asked of the database on each request,
 * so that a role that changed, a guest who may come no longer, a password that is new count at once.
 */
final class SessionDoor implements Door {

    /** Where the pass of whoever has come in stands in a session. */
    static final String PASS = "pass";

    /** Where a session that was just read says, behind the pass, which part its holder plays and what they are called. */
    static final String PRESENT = "present";

    private static final String ACTOR = SessionDoor.class.getName() + ".actor";
    private static final House NOWHERE = new House("", ZoneId.of("America/Toronto"), "", "");

    private final People people;
    private final Clock clock;
    private final Houses houses;

    SessionDoor(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.houses = new Houses(people.organisations(), clock);
    }

    /** Whether the request comes with a session, whatever that is worth. */
    boolean knows(HttpServletRequest request) {
        return pass(request).isPresent();
    }

    @Override
    public Optional<Pass> pass(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PASS) instanceof String written
                ? read(written)
                : Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Optional<?> known) {
            return (Optional<Actor>) known;
        }
        Optional<Actor> actor =
                pass(request).flatMap(pass -> present(request, pass).or(() -> actor(pass)));
        request.setAttribute(ACTOR, actor);
        return actor;
    }

    /** Who came with the session, unless the pass has become another since it was read. */
    private static Optional<Actor> present(HttpServletRequest request, Pass pass) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(pass instanceof Pass.OfAccount member)
                || !(session.getAttribute(PRESENT) instanceof String written)) {
            return Optional.empty();
        }
        String[] lines = written.split("\n", 3);
        return lines[0].equals(session.getAttribute(PASS))
                ? Optional.of(
                        new Actor.Member(member.organisation(), member.account(), lines[2], Role.valueOf(lines[1])))
                : Optional.empty();
    }

    private Optional<Actor> actor(Pass pass) {
        return switch (pass) {
            case Pass.OfAccount member -> people.members().present(member).map(Actor.class::cast);
            case Pass.OfGuest guest ->
                people.guests().present(guest, clock.instant()).map(Actor.class::cast);
            case Pass.Half _ -> Optional.empty();
        };
    }

    @Override
    public void enter(HttpServletRequest request, Pass pass) {
        leave(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(PASS, write(pass));
        switch (pass) {
            case Pass.OfAccount member -> name(session, member.account());
            case Pass.OfGuest guest -> name(session, guest.guest());
            case Pass.Half half -> name(session, half.account());
        }
    }

    private static void name(HttpSession session, Id id) {
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, id.toString());
    }

    @Override
    public void renew(HttpServletRequest request, Pass pass) {
        request.getSession(true).setAttribute(PASS, write(pass));
        request.removeAttribute(ACTOR);
    }

    @Override
    public void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.removeAttribute(ACTOR);
    }

    @Override
    public House house(Actor actor) {
        return houses.find(actor.organisation()).map(SessionDoor::house).orElse(NOWHERE);
    }

    private static House house(Organisation organisation) {
        String look = "/look/" + organisation.id() + "/" + organisation.look();
        return new House(
                organisation.name(),
                organisation.zone(),
                organisation.colour().isEmpty() ? "" : look + ".css",
                organisation.logo() ? look + ".png" : "");
    }

    /** One line of plain characters: nothing that the database gives back is ever turned into an object by itself. */
    private static String write(Pass pass) {
        return switch (pass) {
            case Pass.OfAccount member ->
                "account " + member.organisation() + " " + member.account() + " " + member.edition();
            case Pass.OfGuest guest -> "guest " + guest.organisation() + " " + guest.guest();
            case Pass.Half half ->
                "half " + half.account() + " " + half.edition() + " "
                        + half.since().getEpochSecond();
        };
    }

    private static Optional<Pass> read(String written) {
        String[] parts = written.split(" ");
        return switch (parts[0]) {
            case "account" -> Optional.of(new Pass.OfAccount(id(parts[1]), id(parts[2]), Long.parseLong(parts[3])));
            case "guest" -> Optional.of(new Pass.OfGuest(id(parts[1]), id(parts[2])));
            case "half" ->
                Optional.of(new Pass.Half(
                        id(parts[1]), Long.parseLong(parts[2]), Instant.ofEpochSecond(Long.parseLong(parts[3]))));
            default -> Optional.empty();
        };
    }

    private static Id id(String written) {
        return Id.parse(written).orElseThrow();
    }
}
