package org.diapason.app.serve;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses that stand in no language: the front door, and what a watchman asks. */
final class Entrances {

    private static final List<Locale> LANGS = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Ground ground;

    Entrances(Ground ground) {
        this.ground = ground;
    }

    RouterFunction<ServerResponse> functions() {
        return RouterFunctions.route()
                .GET("/", request -> to("/" + lang(request) + "/"))
                .GET("/fr", _ -> to("/fr/"))
                .GET("/en", _ -> to("/en/"))
                .GET("/health/live", _ -> told(true))
                .GET("/health/ready", _ -> told(ground.answers()))
                .GET("/health", _ -> told(ground.answers()))
                .build();
    }

    private static ServerResponse to(String path) {
        return ServerResponse.seeOther(URI.create(path))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The language that the browser asks for, French or English; English when it asks for neither. */
    private static String lang(ServerRequest request) {
        String asked = String.join(",", request.headers().header(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), LANGS);
            return best == null ? "en" : best.getLanguage();
        } catch (IllegalArgumentException unreadable) {
            return "en";
        }
    }

    private static ServerResponse told(boolean well) {
        return ServerResponse.status(well ? 200 : 503)
                .contentType(MediaType.APPLICATION_JSON)
                .body(well ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}
