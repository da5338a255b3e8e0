package org.diapason.studio.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Act;
import org.diapason.formats.html.Say;

/**
 * One visit to one address: who comes, in which language, with what in hand.
 *
 * @param actor who comes; nobody before signing in
 * @param lang the language of the address
 * @param path the path without its language, as it was asked for
 * @param parts the named parts of the path
 * @param query what stands behind the question mark
 * @param form the fields of the form, in their order
 * @param files the files of the form
 * @param now the time of the visit
 * @param zone where the organisation reads its clock
 * @param csrf the token that every form of the answer must bring back, in a field named _csrf
 * @param piece the id of the element that htmx wants filled; empty when a whole page is wanted
 * @param caller what the door knows of them besides
 * @param glance what was opened on this visit
 */
public record Visit(
        Optional<Actor> actor,
        Lang lang,
        String path,
        Map<String, String> parts,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        List<Upload> files,
        Instant now,
        ZoneId zone,
        String csrf,
        String piece,
        Caller caller,
        Glance glance) {

    /** The field of every form that makes its act happen once. */
    public static final String KEY = "key";

    /** The field that says which revision somebody was looking at. */
    public static final String REVISION = "revision";

    /** The field that says at which revision somebody read another's words, and kept their own. */
    public static final String CHOSEN = "chosen";

    public Visit {
        parts = Map.copyOf(parts);
        query = Map.copyOf(query);
        files = List.copyOf(files);
    }

    /** A visit of which the door knows nothing more. */
    public Visit(
            Optional<Actor> actor,
            Lang lang,
            String path,
            Map<String, String> parts,
            Map<String, List<String>> query,
            Map<String, List<String>> form,
            List<Upload> files,
            Instant now,
            ZoneId zone,
            String csrf,
            String piece) {
        this(actor, lang, path, parts, query, form, files, now, zone, csrf, piece, Caller.UNKNOWN, new Glance());
    }

    /** Who comes. The router has seen to it that there is somebody wherever an address asks for more than entering. */
    public Actor who() {
        return actor.orElseThrow();
    }

    /** Whose things are seen. */
    public Id organisation() {
        return who().organisation();
    }

    /** The voice of the answer. */
    public Say say() {
        return Say.to(lang);
    }

    /** The day of the visit. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** A part of the path; the router gives every one that the route names. */
    public String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("The route has no part " + name);
        }
        return part;
    }

    /** The series of the path, when its characters can be an id. */
    public Optional<Id> series() {
        return Optional.ofNullable(parts.get(Route.SERIES)).flatMap(Id::parse);
    }

    /** A part of the path as a code, when it can be one. */
    public Optional<Code> code(String name) {
        return Optional.of(part(name)).filter(Code::isCode).map(Code::of);
    }

    /** A field of the form, or of the query of a page that is looked at; empty when it is not there. */
    public String field(String name) {
        List<String> values = form.getOrDefault(name, query.getOrDefault(name, List.of()));
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** All values of a field of the form or of the query. */
    public List<String> fields(String name) {
        return form.getOrDefault(name, query.getOrDefault(name, List.of()));
    }

    /** The revision that the form was filled in on; 0 when it names none. */
    public long revision() {
        String stated = field(REVISION);
        return stated.matches("[0-9]{1,18}") ? Long.parseLong(stated) : 0;
    }

    /** Whether the form was sent again after what others wrote up to this revision was read. */
    public boolean chose(long revision) {
        return field(CHOSEN).equals(Long.toString(revision));
    }

    /** Whether who comes may do this here. */
    public boolean may(Right right) {
        return actor.filter(one -> series().map(id -> one.may(right, id)).orElseGet(() -> one.may(right)))
                .isPresent();
    }

    /** What is done on this visit, once for each key of a form. */
    public Act act(String verb, Text words) {
        String key = field(KEY);
        boolean keyed = !key.isBlank() && key.length() <= Act.LONGEST_KEY;
        return new Act(who(), now, Code.of(verb), words, keyed ? Fact.of(key) : Fact.silent());
    }

    /** What stands behind the question mark, written as it is in an address; empty when nothing does. */
    public String asQuery() {
        StringBuilder written = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value -> written.append(written.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return written.toString();
    }

    /** Whether htmx asks for a piece of the page. */
    public boolean wantsPiece() {
        return !piece.isEmpty();
    }
}
