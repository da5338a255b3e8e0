package org.diapason.studio.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesScript;

/** Walks through rooms by their addresses as a browser does, over shelves in memory; forms may bring files. */
public final class Walk {

    /** Where every visit is. */
    public static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private static final Id HOUSE = new Id(new UUID(1, 1));

    private final MemoryShelves shelves;
    private final Studio studio;
    private final List<Route> routes;
    private final Role role;
    private final Lang lang;
    private final String name;
    private final String piece;

    private Walk(Walk other, Role role, Lang lang, String name, String piece) {
        this.shelves = other.shelves;
        this.studio = other.studio;
        this.routes = other.routes;
        this.role = role;
        this.lang = lang;
        this.name = name;
        this.piece = piece;
    }

    /** A studio in which nothing is kept yet, with these rooms. */
    public Walk(java.util.function.Function<Studio, List<Room>> rooms) {
        this(new MemoryHearing(), rooms);
    }

    /** The same where people are asked. */
    public Walk(MemoryHearing hearing, java.util.function.Function<Studio, List<Room>> rooms) {
        this.shelves = new MemoryShelves();
        Shelf<Dossier> series = shelves.of(new SeriesScript());
        MemoryCabinet cabinet = new MemoryCabinet();
        this.studio = new Studio(new Desk(series, cabinet, hearing), series, shelves, cabinet, shelves, shelves);
        this.routes = rooms.apply(studio).stream()
                .flatMap(room -> room.routes().stream())
                .toList();
        this.role = Role.LEAD;
        this.lang = Lang.EN;
        this.name = "Ada";
        this.piece = "";
    }

    /** The same by somebody of this name who plays this part. */
    public Walk as(String other, Role part) {
        return new Walk(this, part, lang, other, piece);
    }

    /** The same in this language. */
    public Walk in(Lang other) {
        return new Walk(this, role, other, name, piece);
    }

    /** The same by htmx, which wants this element filled. */
    public Walk wanting(String element) {
        return new Walk(this, role, lang, name, element);
    }

    /** What the rooms work with. */
    public Studio studio() {
        return studio;
    }

    /** Whose things are seen. */
    public Id organisation() {
        return HOUSE;
    }

    /** Puts a series on the shelf. */
    public Id add(Dossier dossier) {
        Act act = new Act(who(), now(), Code.of("begun"), Text.both("Commencée", "Begun"), Fact.silent());
        return studio.series().add(Id.fresh(), act, dossier).id();
    }

    /** Changes a series as a form would. */
    public void edit(Id series, Dossier to) {
        Act act = new Act(who(), now(), Code.of("edited"), Text.both("Modifiée", "Edited"), Fact.silent());
        studio.series().update(series, act, kept -> new org.diapason.core.shelf.Change.To<>(to));
    }

    /** Puts an example on the shelf. */
    public Id example(String example) {
        return add(SeriesFiles.read(java.nio.file.Path.of("../examples", example))
                .dossier()
                .orElseThrow());
    }

    /** The series as it is now. */
    public Dossier dossier(Id id) {
        return studio.series().find(HOUSE, id).orElseThrow().content();
    }

    /** What came back, and the page as HTML where it is one. */
    public record Seen(Answer answer, String html) {

        /** Where a browser is sent. */
        public String path() {
            return answer instanceof Answer.SeeOther(String path, var said) ? path : "";
        }

        /** Whether there is no such thing, or it is not for whoever asked. */
        public boolean isMissing() {
            return answer instanceof Answer.NotFound;
        }

        /** The status of a page; 0 for what is none. */
        public int status() {
            return answer instanceof Answer.Page page ? page.status() : 0;
        }
    }

    /** Looks at this address. */
    public Seen get(String path) {
        return visit(Verb.GET, path, Map.of(), List.of());
    }

    /** Sends a form to this address. */
    public Seen post(String path, Map<String, String> form, Upload... files) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.forEach((field, value) -> fields.put(field, List.of(value)));
        return visit(Verb.POST, path, fields, List.of(files));
    }

    private Seen visit(Verb verb, String whole, Map<String, List<String>> form, List<Upload> files) {
        String path = whole.replaceFirst("[?#].*", "");
        Route route = routes.stream()
                .filter(each -> each.verb() == verb && parts(each.path(), path).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No address " + verb + " " + path));
        Visit visit = new Visit(
                Optional.of(who()),
                lang,
                path,
                parts(route.path(), path).orElseThrow(),
                query(whole),
                form,
                files,
                now(),
                ZONE,
                "token",
                piece);
        return visit.may(route.right()) ? seen(route.handler().answer(visit), visit) : new Seen(Answer.notFound(), "");
    }

    private Seen seen(Answer answer, Visit visit) {
        if (!(answer instanceof Answer.Page page)) {
            return new Seen(answer, "");
        }
        Frame frame = new Frame(
                visit,
                "",
                "Collège Boréal",
                new Rails(studio.desk()).rail(visit),
                new Assets().look(Theme.DEVICE, "", ""));
        return new Seen(
                answer, new String(Templates.render(page.template(), frame, page.view()), StandardCharsets.UTF_8));
    }

    private Actor who() {
        return new Actor.Member(HOUSE, new Id(new UUID(3, name.hashCode())), name, role);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static Map<String, List<String>> query(String path) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        int from = path.indexOf('?');
        if (from >= 0) {
            for (String pair : path.substring(from + 1).split("&", -1)) {
                String[] sides = pair.split("=", 2);
                query.put(sides[0], List.of(java.net.URLDecoder.decode(sides[1], StandardCharsets.UTF_8)));
            }
        }
        return query;
    }

    private static Optional<Map<String, String>> parts(String pattern, String path) {
        String[] asked = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < asked.length && asked.length == given.length; i++) {
            if (asked[i].startsWith("{")) {
                parts.put(asked[i].substring(1, asked[i].length() - 1), given[i]);
            } else if (!asked[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return asked.length == given.length ? Optional.of(parts) : Optional.empty();
    }
}
