package org.diapason.core.people;

import java.time.Instant;
import java.util.Optional;
import org.diapason.core.base.Id;

/** The organisations of this studio (organisations). */
public interface Organisations {

    /** The organisation that was here first. */
    Optional<First> first();

    /** This organisation. */
    Optional<Organisation> find(Id organisation);

    /** A new organisation without anybody; its links and members follow. */
    void found(Organisation organisation, Actor by, Instant now);

    /** A new organisation, whose owner is this account. */
    void found(Organisation organisation, Id owner, Actor by, Instant now);

    /** Another name, other languages, another clock, another colour. */
    void change(Organisation organisation, Actor by, Instant now);

    /** The logo as a picture, when there is one. */
    Optional<byte[]> logo(Id organisation);

    /** Another logo, or none where the picture is empty. */
    void logo(Id organisation, byte[] picture, Actor by, Instant now);

    /**
     * The first organisation.
     *
     * @param id which one
     * @param owned whether anybody owns the studio
     */
    record First(Id id, boolean owned) {}
}
