package org.diapason.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.people.People;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Finder;
import org.diapason.core.shelf.Shelves;
import org.diapason.core.shelf.Wire;
import org.diapason.formats.seriesfile.RoundScript;
import org.diapason.store.feedback.PostgresEchoes;
import org.diapason.store.feedback.PostgresRounds;
import org.diapason.store.people.PostgresPeople;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.EmbeddedPostgres;
import org.diapason.store.postgres.NotOpened;
import org.diapason.store.postgres.Server;
import org.diapason.store.shelf.AuditLedger;
import org.diapason.store.shelf.PostgresCabinet;
import org.diapason.store.shelf.PostgresFinder;
import org.diapason.store.shelf.PostgresShelves;
import org.diapason.store.shelf.PostgresWire;

/** What a studio stands on: its database, its own or an outside one, and what is kept there. */
final class Ground implements AutoCloseable {

    private final Optional<EmbeddedPostgres> own;
    private final Database database;
    private final Shelves shelves;
    private final PostgresWire wire;

    private Ground(Optional<EmbeddedPostgres> own, Database database) {
        this.own = own;
        this.database = database;
        this.shelves = new PostgresShelves(database);
        this.wire = new PostgresWire(database);
    }

    /** On a database that is open already, for tests. */
    static Ground on(Database database) {
        return new Ground(Optional.empty(), database);
    }

    static Ground open(Site site) throws CannotStart {
        Path web = site.data().resolve("web");
        try {
            Files.createDirectories(web);
            if (!Files.isWritable(web)) {
                throw new IOException("not writable");
            }
        } catch (IOException e) {
            throw cannotWrite(site, e);
        }
        try {
            if (site.database().isPresent()) {
                return new Ground(
                        Optional.empty(),
                        Database.open(Server.at(site.database().get())));
            }
            EmbeddedPostgres own = EmbeddedPostgres.start(site.data().resolve("postgres"));
            return new Ground(Optional.of(own), open(own));
        } catch (NotOpened reason) {
            throw new CannotStart(reason.words(), reason);
        } catch (RuntimeException accident) {
            throw new CannotStart(
                    Text.both(
                            "La base de données ne s'ouvre pas\u00a0: " + why(accident),
                            "The database does not open: " + why(accident)),
                    accident);
        }
    }

    /** The first line of the first cause: it says most, and on one line. */
    private static String why(Throwable accident) {
        Throwable first = accident;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }

    private static Database open(EmbeddedPostgres own) {
        try {
            return own.open();
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    private static CannotStart cannotWrite(Site site, IOException why) {
        return new CannotStart(
                Text.both(
                        "On ne peut pas écrire dans le dossier " + site.data()
                                + "\u00a0; choisissez-en un autre avec --data.",
                        "The folder " + site.data() + " cannot be written in; choose another one with --data."),
                why);
    }

    /** Whether the database is the studio's own. */
    boolean isOwn() {
        return own.isPresent();
    }

    Database database() {
        return database;
    }

    Shelves shelves() {
        return shelves;
    }

    Cabinet cabinet() {
        return new PostgresCabinet(database);
    }

    Finder finder() {
        return new PostgresFinder(database);
    }

    Wire wire() {
        return wire;
    }

    People people() {
        return PostgresPeople.in(database, new AuditLedger());
    }

    Hearing hearing() {
        AuditLedger ledger = new AuditLedger();
        return new Hearing(
                new PostgresRounds(database, ledger, new RoundScript()), new PostgresEchoes(database, ledger));
    }

    /** Whether the database answers now. */
    boolean answers() {
        try {
            return database.transact(
                    jdbc -> jdbc.sql("select true").query(Boolean.class).single());
        } catch (RuntimeException silent) {
            return false;
        }
    }

    @Override
    public void close() {
        wire.close();
        database.close();
        own.ifPresent(EmbeddedPostgres::close);
    }
}
