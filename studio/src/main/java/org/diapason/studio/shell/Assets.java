package org.diapason.studio.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.formats.html.Fragments;
import org.springframework.http.CacheControl;
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

    /** The style sheets, in the order in which they build on another: the kit's, then one a room. */
    private static final List<String> STYLES = List.of("kit/tokens.css", "kit/base.css", "shell/shell.css");

    private static final String SCRIPT = "shell/studio.js";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String HERE = "/static/";
    private static final int DIGITS = 6;

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String style;
    private final List<String> scripts;

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Asset(MediaType type, byte[] bytes) {}

    public Assets() {
        ByteArrayOutputStream sheets = new ByteArrayOutputStream();
        STYLES.forEach(name -> sheets.writeBytes(read("/studio/" + name)));
        sheets.writeBytes(Fragments.style().getBytes(StandardCharsets.UTF_8));
        style = keep("studio.css", new MediaType("text", "css"), sheets.toByteArray());
        MediaType script = new MediaType("text", "javascript");
        scripts = List.of(keep("htmx.js", script, read(HTMX)), keep("studio.js", script, read("/studio/" + SCRIPT)));
    }

    /** The addresses that a page of an institution with this look names. */
    Frame.Look look(String brand, String logo) {
        return new Frame.Look(style, scripts, brand, logo);
    }

    /** The addresses themselves. */
    public RouterFunction<ServerResponse> functions() {
        return RouterFunctions.route().GET(HERE + "{name}", this::serve).build();
    }

    private ServerResponse serve(ServerRequest request) {
        Asset asset = byName.get(request.pathVariable("name"));
        return asset == null
                ? ServerResponse.notFound().build()
                : ServerResponse.ok()
                        .contentType(asset.type())
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(asset.bytes());
    }

    private String keep(String name, MediaType type, byte[] bytes) {
        String marked = mark(bytes) + "-" + name;
        byName.put(marked, new Asset(type, bytes));
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
