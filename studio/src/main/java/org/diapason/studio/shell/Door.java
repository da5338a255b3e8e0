package org.diapason.studio.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Pass;

/** Tells who a request comes from, and of which organisation: the only place from which a tenant is known. */
public interface Door {

    /** Who sent this request; nobody when nobody has signed in, or may come in no longer. */
    Optional<Actor> actor(HttpServletRequest request);

    /** What whoever sent this request shows; nothing when they have not come in. */
    Optional<Pass> pass(HttpServletRequest request);

    /** Lets whoever sent this request in: what they had here before is another's from now on. */
    void enter(HttpServletRequest request, Pass pass);

    /** Gives whoever sent this request, and is in already, another pass. */
    void renew(HttpServletRequest request, Pass pass);

    /** Lets whoever sent this request out. */
    void leave(HttpServletRequest request);

    /** The name of the organisation of whoever sent it, and its look. */
    House house(Actor actor);

    /**
     * What a page shows of the organisation.
     *
     * @param name what it is called, in its own language
     * @param zone where it reads its clock
     * @param brand the address of its own style sheet; empty when it has none
     * @param logo the address of its logo; empty when it has none
     */
    record House(String name, java.time.ZoneId zone, String brand, String logo) {}
}
