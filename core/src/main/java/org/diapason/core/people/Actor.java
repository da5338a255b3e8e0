package org.diapason.core.people;

import org.diapason.core.base.Id;

/** Whoever does something in an organisation (intervenant). */
public sealed interface Actor {

    /** The organisation in which it is done; nothing outside it is seen. */
    Id organisation();

    /** Who it is, for the record. */
    Id id();

    /** The name to show. */
    String name();

    /** Whether this one may do this with this series. */
    boolean may(Right right, Id series);

    /** Whether this one may do this anywhere in the organisation. */
    boolean may(Right right);

    /** Somebody who belongs to the organisation. */
    record Member(Id organisation, Id id, String name, Role role) implements Actor {
        @Override
        public boolean may(Right right, Id series) {
            return role.may(right);
        }

        @Override
        public boolean may(Right right) {
            return role.may(right);
        }
    }

    /** Somebody who came in by a link, for one purpose and one series. */
    record Guest(Id organisation, Id id, String name, Purpose purpose, Id series) implements Actor {
        @Override
        public boolean may(Right right, Id asked) {
            return series.equals(asked) && purpose.may(right);
        }

        @Override
        public boolean may(Right right) {
            return right == Right.ENTER;
        }
    }

    /** The studio itself, when it fills an example or finishes a job. */
    record Studio(Id organisation) implements Actor {
        @Override
        public Id id() {
            return organisation;
        }

        @Override
        public String name() {
            return "Diapason";
        }

        @Override
        public boolean may(Right right, Id series) {
            return true;
        }

        @Override
        public boolean may(Right right) {
            return true;
        }
    }
}
