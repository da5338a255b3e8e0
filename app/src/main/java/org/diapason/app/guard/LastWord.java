package org.diapason.app.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page of what the studio has no page for: a number to ask about, and nothing else. The server itself writes it, so
 * that it holds however early or late something went wrong.
 */
public final class LastWord extends ErrorReportValve {

    private static final Text FAILED = Text.both("Cela n'a pas fonctionné", "That did not work");
    private static final Text MISSING = Text.both("Rien à cette adresse", "Nothing at this address");
    private static final Text LARGE = Text.both(
            "C'est plus qu'on ne peut envoyer à la fois\u00a0: revenez en arrière et envoyez moins, par exemple un cours sans ses vidéos.",
            "This is more than can be sent at once: go back and send less, for instance a course without its videos.");
    private static final Text AWAY = Text.both(
            "La base de données ne répond pas pour le moment\u00a0; ce qui était enregistré est intact, réessayez dans quelques secondes.",
            "The database does not answer for now; what was saved is intact, try again in a few seconds.");

    /** The name of the request attribute under which whoever wrote to the log leaves the number of the line. */
    static final String NUMBER = "diapason.accident";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] page = page(request, status).getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType(wantsJson(request) ? "application/json" : "text/html;charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setContentLength(page.length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(page);
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked has gone away, or has been answered.
        }
    }

    private static String page(Request request, int status) {
        String number = request.getAttribute(NUMBER) instanceof String given
                ? given
                : UUID.randomUUID().toString();
        if (wantsJson(request)) {
            return "{\"status\":" + status + ",\"id\":\"" + number + "\"}";
        }
        Lang lang = String.valueOf(request.getRequestURI()).startsWith("/fr") ? Lang.FR : Lang.EN;
        String title = title(status).show(lang);
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body></html>
                """.formatted(lang.tag(), title, title, status == 404 ? "404" : status + " · " + number);
    }

    private static Text title(int status) {
        return switch (status) {
            case 404 -> MISSING;
            case 413 -> LARGE;
            case 503 -> AWAY;
            default -> FAILED;
        };
    }

    private static boolean wantsJson(Request request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }
}
