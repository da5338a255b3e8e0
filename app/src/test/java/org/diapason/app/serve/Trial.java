package org.diapason.app.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.People;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;

/** A studio on a database that nobody has used, with a port of its own. */
public final class Trial implements AutoCloseable {

    static final String PASSWORD = "quatre mots sans lien";

    private final Database database;
    private final Ground ground;
    private final Running studio;
    private final Path folder;

    private Trial(Database database, Ground ground, Running studio, Path folder) {
        this.database = database;
        this.ground = ground;
        this.studio = studio;
        this.folder = folder;
    }

    /** With the examples. */
    public static Trial open() throws IOException {
        return open(Optional.of(true), "http://localhost");
    }

    /** With the examples or without, and known to browsers by this scheme and host; http://localhost gets the port. */
    static Trial open(Optional<Boolean> examples, String base) throws IOException {
        return open(Scratch.database(), examples, base, room -> room, Optional.empty());
    }

    /** Without the examples, where people can sign in elsewhere as well. */
    static Trial open(Optional<Elsewhere> elsewhere) throws IOException {
        return open(Scratch.database(), Optional.of(false), "http://localhost", room -> room, elsewhere);
    }

    /** A studio without the examples on this database. */
    static Trial on(Database database) throws IOException {
        return open(database, Optional.of(false), "http://localhost", room -> room, Optional.empty());
    }

    /** Another studio on the same database, whose rooms pass through this. */
    Trial beside(Running.Through through) throws IOException {
        return open(Scratch.again(database), Optional.of(false), "http://localhost", through, Optional.empty());
    }

    private static Trial open(
            Database database,
            Optional<Boolean> examples,
            String base,
            Running.Through through,
            Optional<Elsewhere> elsewhere)
            throws IOException {
        int port = freePort();
        Path folder = Files.createTempDirectory("diapason-trial");
        Files.createDirectories(folder.resolve("web"));
        URI address = URI.create(base.equals("http://localhost") ? base + ":" + port : base);
        Site site = new Site(
                port,
                InetAddress.getLoopbackAddress(),
                address,
                folder,
                Optional.empty(),
                examples,
                4 << 20,
                elsewhere);
        Ground ground = Ground.on(database);
        return new Trial(database, ground, Running.start(site, ground, Clock.systemUTC(), through), folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The studio itself. */
    public Running studio() {
        return studio;
    }

    Database database() {
        return database;
    }

    /** Where series are kept. */
    Shelf<Dossier> series() {
        return ground.shelves().of(new SeriesScript());
    }

    /** Puts one of the examples here once more, where nobody has touched it. */
    public Id copy(String example) {
        Id organisation = people().organisations().first().orElseThrow().id();
        Id id = Id.fresh();
        Act act = new Act(
                new Actor.Studio(organisation),
                Instant.now(),
                Code.of("example-put"),
                Text.both("A mis un exemple", "Put an example here"),
                Fact.silent());
        Dossier dossier = Examples.read().stream()
                .filter(each -> each.name().equals(example))
                .findFirst()
                .orElseThrow()
                .dossier();
        series().add(id, act, dossier);
        return id;
    }

    People people() {
        return ground.people();
    }

    Token firstKey() {
        return studio.firstKey().orElseThrow();
    }

    /** Somebody who has not come in. */
    Browser stranger() {
        return new Browser(
                "http://localhost:" + studio.site().port(), studio.site().origin());
    }

    /** The first person, who owns the studio from now on. */
    Browser owner() {
        Browser browser = stranger();
        browser.get("/en/link/" + firstKey().value());
        browser.post(
                "/en/link/" + firstKey().value(),
                "name",
                "Ophélie Owner",
                "email",
                "owner@example.ca",
                "password",
                PASSWORD);
        return browser;
    }

    /** The first person at another device, in an organisation that they have just founded. */
    Browser secondOrganisation() {
        Browser browser = stranger();
        browser.get("/en/sign-in");
        browser.post("/en/sign-in", "email", "owner@example.ca", "password", PASSWORD);
        browser.get("/en/organisations");
        browser.post("/en/organisations", "name", "Second College");
        return browser;
    }

    /** Somebody who joins in this role, invited by the owner. */
    Browser join(Browser owner, String role, String name, String email) {
        owner.get("/en/members");
        String link = link(owner.post("/en/members/invitations", "email", email, "role", role)
                .body());
        Browser browser = stranger();
        browser.get(link);
        browser.post(link, "name", name, "password", PASSWORD);
        return browser;
    }

    /** How many rows of the whole database hold these characters; how many there are when it is none. */
    long rowsThatHold(String characters) {
        return Everything.of(database).holding(characters);
    }

    /** Looks are kept at hand for some seconds. */
    void waitForLooks() {
        try {
            Thread.sleep(java.time.Duration.ofMillis(5_200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The path of the link that a page shows once. */
    static String link(String page) {
        Matcher link = Pattern.compile("id=\"handed\" value=\"https?://[^/]*(/[^\"]*)\"")
                .matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("The page hands no link on: " + page);
        }
        return link.group(1);
    }

    @Override
    public void close() throws IOException {
        studio.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
