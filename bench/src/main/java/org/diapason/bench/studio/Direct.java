package org.diapason.bench.studio;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.store.postgres.Database;
import org.diapason.store.shelf.PostgresFinder;
import org.diapason.store.shelf.PostgresShelves;
import org.diapason.store.shelf.PostgresWire;
import org.diapason.studio.credentials.CredentialRoutes;
import org.diapason.studio.harmony.HarmonyRoutes;
import org.diapason.studio.series.SeriesRoutes;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Frame;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Theme;
import org.diapason.studio.shell.Verb;
import org.diapason.studio.shell.Visit;

/**
 * The limit of a page: its question to the database, what it shows, and its template, called here without any web
 * server, session, guard or rail beside the page.
 */
final class Direct implements AutoCloseable {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Studio.class.getClassLoader(), "org.diapason.studio.pages");

    private final PostgresWire wire;
    private final List<Route> routes;
    private final Frame.Look look = new Frame.Look(
            Theme.DEVICE, "/static/studio.css", List.of(), List.of("/static/htmx.js", "/static/studio.js"), "", "", "");

    Direct(Database database) {
        PostgresShelves shelves = new PostgresShelves(database);
        Shelf<Dossier> series = shelves.of(new SeriesScript());
        wire = new PostgresWire(database);
        Studio studio = new Studio(new Desk(series), series, shelves, new PostgresFinder(database), wire);
        routes = Stream.of(new SeriesRoutes(studio), new HarmonyRoutes(studio), new CredentialRoutes(studio))
                .flatMap(room -> room.routes().stream())
                .toList();
    }

    /** How many bytes the page has. */
    int page(Page page, Id organisation, Id series) {
        Route route = routes.stream()
                .filter(each -> each.verb() == Verb.GET && each.path().equals(page.route()))
                .findFirst()
                .orElseThrow();
        Visit visit = new Visit(
                Optional.of(new Actor.Member(organisation, Id.fresh(), "Designer", Role.OWNER)),
                Lang.EN,
                page.path(series),
                Map.of("series", series.toString(), "micro", "FE", "part", "identity"),
                Map.of(),
                Map.of(),
                List.of(),
                Instant.now(),
                ZoneId.of("America/Toronto"),
                "token",
                "");
        if (!(route.handler().answer(visit) instanceof Answer.Page(String template, Object view, int status))
                || status != 200) {
            throw new IllegalStateException("No page at " + page.path(series));
        }
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        Frame frame = new Frame(visit, "", "Collège", Optional.empty(), look);
        ENGINE.render(template, Map.of("frame", frame, "view", view), bytes);
        return bytes.toByteArray().length;
    }

    @Override
    public void close() {
        wire.close();
    }
}
