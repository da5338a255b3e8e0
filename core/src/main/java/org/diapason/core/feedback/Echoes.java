package org.diapason.core.feedback;

import java.time.Instant;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;

/** Where "you said, we did" of each series stands for everybody to read (registre des suites données). */
public interface Echoes {

    /** The address of this series; nothing while nobody has published it. */
    Optional<String> address(Id organisation, Id series);

    /** Makes it stand at this address, unless it stands somewhere already. */
    void publish(Id series, String address, Actor by, Instant now);

    /** Takes it back: nothing stands at its address any more. */
    boolean withdraw(Id series, Actor by, Instant now);

    /** What stands at this address. */
    Optional<Heard> at(String address);

    /**
     * Whose echo it is.
     *
     * @param organisation which organisation
     * @param called what it is called
     * @param series which series
     */
    record Heard(Id organisation, String called, Id series) {}
}
