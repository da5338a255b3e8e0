package org.diapason.studio.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Actor;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Makes the visit of a request. */
public final class Visits {

    /** The name of the request attribute under which the guard leaves the token that forms must bring back. */
    public static final String CSRF = "diapason.csrf";

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|[\ufffe\uffff]");

    private final Door door;
    private final Clock clock;

    public Visits(Door door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    Visit of(ServerRequest request, Lang lang) throws IOException, ServletException {
        HttpServletRequest raw = request.servletRequest();
        Optional<Actor> actor = door.actor(raw);
        Map<String, List<String>> query = query(raw);
        return new Visit(
                actor,
                lang,
                UriUtils.decode(raw.getRequestURI().substring(1 + lang.tag().length()), StandardCharsets.UTF_8),
                request.pathVariables(),
                query,
                form(raw, query),
                files(raw),
                clock.instant(),
                actor.map(one -> door.house(one).zone()).orElse(ZoneId.of("America/Toronto")),
                raw.getAttribute(CSRF) instanceof String token ? token : "",
                Optional.ofNullable(raw.getHeader("HX-Target")).orElse(""),
                new Caller(door.pass(raw), String.valueOf(raw.getRemoteAddr())),
                new Glance());
    }

    private static Map<String, List<String>> query(HttpServletRequest raw) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (raw.getQueryString() != null) {
            UriComponentsBuilder.newInstance()
                    .query(raw.getQueryString())
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> query.put(decode(name), decode(values)));
        }
        return query;
    }

    private static List<String> decode(List<String> values) {
        return values.stream().map(value -> value == null ? "" : decode(value)).toList();
    }

    private static String decode(String value) {
        return readable(UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8));
    }

    /** Without the signs that nobody can type or see: no database and no file format takes all of them. */
    private static String readable(String value) {
        return UNREADABLE.matcher(value).replaceAll("");
    }

    /** The fields of the body alone: nothing that stands in the address can pass for a field. */
    private static Map<String, List<String>> form(HttpServletRequest raw, Map<String, List<String>> query) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        if (raw.getMethod().equals("POST")) {
            raw.getParameterMap().forEach((name, values) -> {
                int inQuery = query.getOrDefault(name, List.of()).size();
                List<String> all = Arrays.stream(values).map(Visits::readable).toList();
                if (all.size() > inQuery) {
                    form.put(name, List.copyOf(all.subList(inQuery, all.size())));
                }
            });
        }
        return form;
    }

    private static List<Upload> files(HttpServletRequest raw) throws IOException, ServletException {
        List<Upload> files = new ArrayList<>();
        if (raw.getContentType() != null && raw.getContentType().startsWith("multipart/form-data")) {
            for (Part part : raw.getParts()) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isEmpty()) {
                    files.add(new Upload(
                            part.getName(),
                            readable(name),
                            part.getInputStream().readAllBytes()));
                }
            }
        }
        return files;
    }
}
