package org.diapason.app.serve;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses that stand in no language: the front door, and what a watchman asks. */
final class Entrances {

    private final Ground ground;

    Entrances(Ground ground) {
        this.ground = ground;
    }

    RouterFunction<ServerResponse> functions() {
        return RouterFunctions.route()
                .GET("/", request -> to("/" + AskedLanguage.of(request.servletRequest()) + "/"))
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

    private static ServerResponse told(boolean well) {
        return ServerResponse.status(well ? 200 : 503)
                .contentType(MediaType.APPLICATION_JSON)
                .body(well ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}
