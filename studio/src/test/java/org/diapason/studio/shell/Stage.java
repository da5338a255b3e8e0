package org.diapason.studio.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.formats.tree.Node;

/** Rooms with an example in them and somebody who visits: everything of the studio but the network. */
public final class Stage {

    /** The moment of every visit. */
    public static final Instant NOW = Instant.parse("2026-06-15T14:00:00Z");

    private static final Id ORGANISATION = new Id(new UUID(1, 1));

    private final Assets assets = new Assets();
    private final Id id = new Id(new UUID(2, 2));
    private final Studio studio;
    private final List<Route> routes;
    private final Role role;
    private final Lang lang;

    private Stage(Stage other, Role role, Lang lang) {
        this.studio = other.studio;
        this.routes = other.routes;
        this.role = role;
        this.lang = lang;
    }

    /** An example of the examples folder, and the rooms that a test looks at. */
    public Stage(String example, Function<Studio, List<Room>> rooms) {
        this(SeriesFiles.read(Path.of("../examples", example)).dossier().orElseThrow(), rooms);
    }

    /** A series of the test's own, and the rooms that it looks at. */
    public Stage(Dossier begun, Function<Studio, List<Room>> rooms) {
        MemoryShelves shelves = new MemoryShelves();
        Shelf<Dossier> series = shelves.of(new SeriesScript());
        MemoryCabinet cabinet = new MemoryCabinet();
        studio = new Studio(new Desk(series, cabinet, new MemoryHearing()), series, shelves, cabinet, shelves, shelves);
        routes = rooms.apply(studio).stream()
                .flatMap(room -> room.routes().stream())
                .toList();
        role = Role.OWNER;
        lang = Lang.EN;
        Act act = new Act(who(Role.OWNER), NOW, Code.of("begun"), Text.both("Commencée", "Begun"), Fact.silent());
        series.add(id, act, begun);
    }

    /** Who plays this part. */
    public static Actor who(Role role) {
        return new Actor.Member(ORGANISATION, new Id(new UUID(3, role.name().hashCode())), "Ada " + role, role);
    }

    /** The same, seen by somebody who plays this part. */
    public Stage as(Role other) {
        return new Stage(this, other, lang);
    }

    /** The same in this language. */
    public Stage in(Lang other) {
        return new Stage(this, role, other);
    }

    /** The series as it is kept now. */
    public Dossier dossier() {
        return studio.series().find(ORGANISATION, id).orElseThrow().content();
    }

    /** Changes the series as somebody else would, past every page. */
    public void change(Function<Dossier, Node> edit) {
        Act act = new Act(who(Role.OWNER), NOW, Code.of("changed"), Text.both("Changée", "Changed"), Fact.silent());
        studio.series()
                .<String>update(
                        id,
                        act,
                        kept -> new Change.To<>(
                                Edits.dossier(edit.apply(kept.content())) instanceof Edited.Made(Dossier made)
                                        ? made
                                        : kept.content()));
    }

    /** Its newest revision. */
    public long revision() {
        return studio.series().find(ORGANISATION, id).orElseThrow().revision();
    }

    /** The studio itself. */
    public Studio studio() {
        return studio;
    }

    /** Looks at a page of the series, such as effort. */
    public Seen get(String page) {
        return visit(Verb.GET, page, Map.of());
    }

    /** Sends a form to an address of the series. */
    public Seen post(String page, Map<String, List<String>> form) {
        return visit(Verb.POST, page, form);
    }

    /** What came back: the answer, and the page as HTML where it is one. */
    public record Seen(Answer answer, String html) {

        /** The work on the page, without the frame around it. */
        public String work() {
            return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        }

        /** The status that a browser would see. */
        public int status() {
            return switch (answer) {
                case Answer.Page page -> page.status();
                case Answer.SeeOther seeOther -> 303;
                case Answer.Entered entered -> 303;
                case Answer.Renewed renewed -> 200;
                case Answer.Left left -> 303;
                case Answer.Dressed dressed -> 303;
                case Answer.NotFound notFound -> 404;
                case Answer.Download download -> 200;
                case Answer.Live live -> 200;
            };
        }
    }

    private Seen visit(Verb verb, String page, Map<String, List<String>> form) {
        String whole = page.isEmpty() ? "/series/" + id : "/series/" + id + "/" + page;
        String path = whole.contains("?") ? whole.substring(0, whole.indexOf('?')) : whole;
        Optional<Route> route = routes.stream()
                .filter(each -> each.verb() == verb && parts(each.path(), path).isPresent())
                .findFirst();
        if (route.isEmpty()) {
            throw new IllegalArgumentException("No address " + verb + " " + path);
        }
        Visit visit = new Visit(
                Optional.of(who(role)),
                lang,
                path,
                parts(route.get().path(), path).orElseThrow(),
                query(whole),
                form,
                List.of(),
                NOW,
                ZoneId.of("America/Toronto"),
                "token",
                "");
        return visit.may(route.get().right()) ? seen(route.get().handler().answer(visit), visit) : missing();
    }

    private static Seen missing() {
        return new Seen(Answer.notFound(), "");
    }

    private Seen seen(Answer answer, Visit visit) {
        if (!(answer instanceof Answer.Page page)) {
            return new Seen(answer, "");
        }
        Optional<Rail> rail = new Rails(studio.desk()).rail(visit);
        Frame frame = new Frame(visit, "", "Collège Boréal", rail, assets.look(Theme.DEVICE, "", ""));
        String html = new String(Templates.render(page.template(), frame, page.view()), StandardCharsets.UTF_8);
        keep(visit, html);
        return new Seen(answer, html);
    }

    /** Leaves the page where somebody wants to look at it, when somebody does. */
    private void keep(Visit visit, String html) {
        String folder = System.getProperty("stage.out", "");
        if (!folder.isEmpty()) {
            String name = visit.path().replaceFirst("/series/[^/]+/?", "").replace('/', '_');
            try {
                Files.createDirectories(Path.of(folder, "static"));
                assets.writeTo(Path.of(folder));
                Files.writeString(Path.of(folder, lang.tag() + "-" + name + ".html"), html);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The fields of a form, each with its value behind it. */
    public static Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        return form;
    }

    /** The same, of a page that shows the series as it is now. */
    public Map<String, List<String>> onNow(String... pairs) {
        Map<String, List<String>> form = form(pairs);
        form.put("revision", List.of(Long.toString(revision())));
        return form;
    }

    private static Map<String, List<String>> query(String path) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (path.contains("?")) {
            for (String pair : path.substring(path.indexOf('?') + 1).split("&", -1)) {
                String[] sides = pair.split("=", 2);
                query.computeIfAbsent(sides[0], name -> new java.util.ArrayList<>())
                        .add(URLDecoder.decode(sides.length > 1 ? sides[1] : "", StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static Optional<Map<String, String>> parts(String pattern, String path) {
        String[] asked = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        Map<String, String> parts = new HashMap<>();
        if (asked.length != given.length) {
            return Optional.empty();
        }
        for (int i = 0; i < asked.length; i++) {
            if (asked[i].startsWith("{")) {
                parts.put(asked[i].substring(1, asked[i].length() - 1), given[i]);
            } else if (!asked[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
