package org.diapason.studio.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.formats.html.Fragments;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Style sheets, scripts and fonts: read once, each under an address that changes when it does, so that a browser may
 * keep it for a year.
 */
public final class Assets {

    /** The style sheets, in the order in which they build on another: the kit's, one a room, then those that overrule. */
    private static final List<String> STYLES = List.of(
            "kit/tokens.css",
            "kit/fonts.css",
            "kit/base.css",
            "kit/buttons.css",
            "kit/fields.css",
            "kit/tables.css",
            "kit/marks.css",
            "kit/notices.css",
            "kit/navigation.css",
            "kit/lists.css",
            "kit/drawer.css",
            "kit/forms.css",
            "shell/shell.css",
            // One line a room, in the order of the alphabet:
            "accord/accord.css",
            "audience.css",
            "competencies.css",
            "credentials.css",
            "facilitation.css",
            "feedback/feedback.css",
            "framework.css",
            "history/history.css",
            "kit/kit.css",
            "harmony.css",
            "lifecycle.css",
            "people/people.css",
            "series.css",
            "talk/talk.css",
            "toolkit.css",
            "workshop/workshop.css",
            // What holds on paper and in the reader's own colours overrules all of the above.
            "kit/forced.css",
            "kit/print.css");

    private static final String SCRIPT = "shell/studio.js";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String HERE = "/static/";
    private static final String VERSION = Studio.edition();
    private static final int DIGITS = 6;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private static final Pattern REMARK = Pattern.compile("(?m)^ *(?://|/\\*\\*).*\\n");
    private static final Pattern FONT = Pattern.compile("url\\(\"fonts/([a-z0-9-]+\\.woff2)\"\\)");

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String style;
    private final List<String> fonts;
    private final List<String> scripts;

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Asset(MediaType type, byte[] bytes, Optional<byte[]> squeezed) {

        /** A font is as small as it can be already. */
        static Asset of(MediaType type, byte[] bytes) {
            return new Asset(
                    type,
                    bytes,
                    type.getType().equals("text") && Squeeze.isWorth(bytes)
                            ? Optional.of(Squeeze.gzip(bytes, Squeeze.HARD))
                            : Optional.empty());
        }
    }

    public Assets() {
        style = keep("studio.css", new MediaType("text", "css"), sheet().getBytes(StandardCharsets.UTF_8));
        fonts = List.of(font("atkinson-400.woff2"), font("source-serif-600.woff2"));
        MediaType script = new MediaType("text", "javascript");
        scripts = List.of(keep("htmx.js", script, read(HTMX)), keep("studio.js", script, script()));
    }

    /** The addresses that a page of an institution with this look names. */
    public Frame.Look look(Theme theme, String brand, String logo) {
        return new Frame.Look(theme, style, fonts, scripts, brand, logo, VERSION);
    }

    /** The addresses themselves. */
    public RouterFunction<ServerResponse> functions() {
        return RouterFunctions.route().GET(HERE + "{name}", this::serve).build();
    }

    /** Writes all of them below this folder, as they are addressed. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, Asset> each : byName.entrySet()) {
            Files.write(
                    folder.resolve(HERE.substring(1) + each.getKey()),
                    each.getValue().bytes());
        }
    }

    private ServerResponse serve(ServerRequest request) {
        Asset asset = byName.get(request.pathVariable("name"));
        if (asset == null) {
            return ServerResponse.notFound().build();
        }
        ServerResponse.BodyBuilder answer = ServerResponse.ok()
                .contentType(asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        return asset.squeezed().isPresent() && Squeeze.isAsked(request)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(asset.squeezed().get())
                : answer.body(asset.bytes());
    }

    /** All sheets as one, without their comments; the fonts that they name are kept under marked addresses. */
    private String sheet() {
        StringBuilder all = new StringBuilder();
        all.append(Fragments.style());
        STYLES.forEach(name -> all.append(new String(read("/studio/" + name), StandardCharsets.UTF_8)));
        String bare = COMMENT.matcher(all).replaceAll("");
        return FONT.matcher(bare)
                .replaceAll(found -> "url(" + font(found.group(1)).substring(HERE.length()) + ")");
    }

    /** The script without the lines that only explain it. */
    private static byte[] script() {
        String whole = new String(read("/studio/" + SCRIPT), StandardCharsets.UTF_8);
        return REMARK.matcher(whole).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private String font(String name) {
        return keep(name, new MediaType("font", "woff2"), read("/studio/kit/fonts/" + name));
    }

    private String keep(String name, MediaType type, byte[] bytes) {
        String marked = mark(bytes) + "-" + name;
        byName.put(marked, Asset.of(type, bytes));
        return HERE + marked;
    }

    private static String mark(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
