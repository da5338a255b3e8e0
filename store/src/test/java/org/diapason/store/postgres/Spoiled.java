package org.diapason.store.postgres;

/** A fresh database, and somebody who has all power over it. */
public final class Spoiled {

    private final Server server = Scratch.server();
    private final Session superuser = Scratch.superuser(server);

    public Database database() {
        return Database.working(server);
    }

    public void does(String statement) {
        superuser.does(statement);
    }
}
