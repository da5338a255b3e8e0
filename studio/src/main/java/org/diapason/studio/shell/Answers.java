package org.diapason.studio.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.diapason.core.people.Pass;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;

/** Writes answers as HTTP. */
public final class Answers {

    /** Where what was just done waits for the page that says it. */
    private static final String SAID = "diapason.said";

    /** The template of the page that says that there is no such thing. */
    private static final String MISSING = "shell/missing.jte";

    private static final int LONGEST_PATH = 500;

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Door door;
    private final Rails rails;
    private final Assets assets;
    private final boolean secure;

    /** Answers for a studio that browsers reach by an encrypted line or not. */
    public Answers(Door door, Desk desk, Assets assets, boolean secure) {
        this.door = door;
        this.rails = new Rails(desk);
        this.assets = assets;
        this.secure = secure;
    }

    ServerResponse write(Answer answer, Visit visit, ServerRequest request) throws Exception {
        return switch (answer) {
            case Answer.Page(String template, Object view, int status) -> page(template, view, status, visit, request);
            case Answer.NotFound() -> page(MISSING, visit.path(), 404, visit, request);
            case Answer.SeeOther(String path, var said) -> {
                String words = said.show(visit.lang());
                if (!words.isBlank()) {
                    request.session().setAttribute(SAID, words);
                }
                yield to(path, visit);
            }
            case Answer.Entered(Pass pass, String path) -> {
                door.enter(request.servletRequest(), pass);
                yield to(path, visit);
            }
            case Answer.Renewed(Pass pass, String template, Object view) -> {
                door.renew(request.servletRequest(), pass);
                yield page(template, view, 200, visit, request);
            }
            case Answer.Left(String path) -> {
                door.leave(request.servletRequest());
                yield to(path, visit);
            }
            case Answer.Dressed(String path, Theme theme) -> dressed(path, theme, visit);
            case Answer.Download download -> download(download);
            case Answer.Live ignored
            when request.method().equals(HttpMethod.HEAD) ->
                ServerResponse.ok().contentType(MediaType.TEXT_EVENT_STREAM).build();
            case Answer.Live live ->
                ServerResponse.sse(line -> live.begin().accept(new ServerEvents(line)), Duration.ofMinutes(30));
        };
    }

    private static ServerResponse to(String path, Visit visit) {
        return ServerResponse.seeOther(URI.create("/" + visit.lang().tag() + path))
                .build();
    }

    /** Where somebody who is nobody yet is sent: to sign in, and then back here, unless no address of ours is that long. */
    ServerResponse signIn(Visit visit, Route route) {
        boolean returns = route.verb() == Verb.GET && visit.path().length() <= LONGEST_PATH;
        String back = returns ? "?to=" + UriUtils.encode(visit.path(), StandardCharsets.UTF_8) : "";
        return ServerResponse.seeOther(URI.create("/" + visit.lang().tag() + "/sign-in" + back))
                .build();
    }

    private ServerResponse page(String template, Object view, int status, Visit visit, ServerRequest request) {
        byte[] bytes = Templates.render(template, frame(visit, request), view);
        ServerResponse.BodyBuilder answer = ServerResponse.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.lang().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(CacheControl.noStore());
        return Squeeze.isWorth(bytes) && Squeeze.isAsked(request)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(Squeeze.gzip(bytes, Squeeze.QUICK))
                : answer.body(bytes);
    }

    private ServerResponse dressed(String path, Theme theme, Visit visit) {
        Cookie cookie = new Cookie(Theme.COOKIE, theme.word());
        cookie.setPath("/");
        cookie.setMaxAge(theme == Theme.DEVICE ? 0 : (int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return ServerResponse.seeOther(URI.create("/" + visit.lang().tag() + path))
                .cookie(cookie)
                .build();
    }

    private static Theme theme(ServerRequest request) {
        return Optional.ofNullable(request.servletRequest().getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Theme.COOKIE))
                .flatMap(cookie -> Theme.of(cookie.getValue()).stream())
                .findFirst()
                .orElse(Theme.DEVICE);
    }

    private Frame frame(Visit visit, ServerRequest request) {
        Optional<Door.House> house = visit.actor().map(door::house);
        return new Frame(
                visit,
                said(request),
                house.map(Door.House::name).orElse(""),
                visit.wantsPiece() ? Optional.empty() : rails.rail(visit),
                assets.look(
                        theme(request),
                        house.map(Door.House::brand).orElse(""),
                        house.map(Door.House::logo).orElse("")));
    }

    private static String said(ServerRequest request) {
        HttpSession session = request.servletRequest().getSession(false);
        if (session != null && session.getAttribute(SAID) instanceof String said) {
            session.removeAttribute(SAID);
            return said;
        }
        return "";
    }

    private static ServerResponse download(Answer.Download download) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(download.name(), StandardCharsets.UTF_8)
                .build();
        return ServerResponse.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header(HttpHeaders.CONTENT_TYPE, download.type())
                .cacheControl(CacheControl.noStore())
                .build((request, response) -> {
                    download.write().to(response.getOutputStream());
                    return null;
                });
    }
}
