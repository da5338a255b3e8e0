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
import org.diapason.formats.seriesfile.RoundScript;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.store.feedback.PostgresRounds;
import org.diapason.store.postgres.Database;
import org.diapason.store.shelf.AuditLedger;
import org.diapason.store.shelf.PostgresCabinet;
import org.diapason.store.shelf.PostgresFinder;
import org.diapason.store.shelf.PostgresShelves;
import org.diapason.store.shelf.PostgresWire;
import org.diapason.studio.credentials.CredentialRoutes;
import org.diapason.studio.harmony.HarmonyRoutes;
import org.diapason.studio.series.SeriesRoutes;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Assets;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Frame;
import org.diapason.studio.shell.Rails;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Theme;
import org.diapason.studio.shell.Verb;
import org.diapason.studio.shell.Visit;

/** What a page comes to without any web server, session or guard: its question to the database, and its template. */
final class Direct implements AutoCloseable {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Studio.class.getClassLoader(), "org.diapason.studio.pages");

    private final PostgresWire wire;
    private final Shelf<Dossier> shelf;
    private final Shelf<String> rows;
    private final Desk desk;
    private final List<Route> routes;
    private final Frame.Look look = new Assets().look(Theme.DEVICE, "", "");

    Direct(Database database) {
        PostgresShelves shelves = new PostgresShelves(database);
        shelf = shelves.of(new SeriesScript());
        rows = shelves.of(new AsWritten());
        PostgresCabinet cabinet = new PostgresCabinet(database);
        desk = new Desk(shelf, cabinet, new PostgresRounds(database, new AuditLedger(), new RoundScript()));
        wire = new PostgresWire(database);
        Studio studio = new Studio(desk, shelf, shelves, cabinet, new PostgresFinder(database), wire);
        routes = Stream.of(new SeriesRoutes(studio), new HarmonyRoutes(studio), new CredentialRoutes(studio))
                .flatMap(room -> room.routes().stream())
                .toList();
    }

    /**
     * All that a page shows, laid ready.
     *
     * @param organisation whose series it is
     * @param series which series
     * @param template the template
     * @param shown what the template takes
     */
    record Model(Id organisation, Id series, String template, Map<String, Object> shown) {}

    /** Lays a page ready. */
    Model model(Page page, Province.College college, Id series) {
        Route route = routes.stream()
                .filter(each -> each.verb() == Verb.GET && each.path().equals(page.route()))
                .findFirst()
                .orElseThrow();
        Visit visit = new Visit(
                Optional.of(new Actor.Member(college.id(), Id.fresh(), "Designer", Role.OWNER)),
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
        Frame frame = new Frame(
                visit,
                "",
                college.name(),
                desk.open(visit).map(opened -> Rails.rail(opened, desk.traces(college.id(), opened), visit)),
                look);
        return new Model(college.id(), series, template, Map.of("frame", frame, "view", view));
    }

    /** The limit: the row of all that the page shows is fetched, and its template written over what lies ready. */
    byte[] page(Model model) {
        if (rows.find(model.organisation(), model.series()).isEmpty()) {
            throw new IllegalStateException("No series " + model.series());
        }
        return template(model);
    }

    /** Less than any page without a memory: whether the series is still at its revision, and the template. */
    byte[] bare(Model model) {
        if (shelf.spine(model.organisation(), model.series()).isEmpty()) {
            throw new IllegalStateException("No series " + model.series());
        }
        return template(model);
    }

    private static byte[] template(Model model) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        ENGINE.render(model.template(), model.shown(), bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        wire.close();
    }
}
