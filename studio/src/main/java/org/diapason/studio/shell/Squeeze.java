package org.diapason.studio.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Pages and sheets made small for whoever can take them so. The web server would take four times as long over a page to
 * make it a tenth smaller.
 */
final class Squeeze {

    /** For what is made anew each time. */
    static final int QUICK = 3;

    /** For what is made once. */
    static final int HARD = 9;

    /** Below this the head of the answer is what counts. */
    private static final int LEAST = 1_400;

    private static final int BUFFER = 8 << 10;
    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private Squeeze() {}

    /** Whether whoever asks can take it so. */
    static boolean isAsked(ServerRequest request) {
        String taken = String.join(",", request.headers().header(HttpHeaders.ACCEPT_ENCODING));
        return taken.contains("gzip") && !REFUSED.matcher(taken).find();
    }

    /** Whether it is long enough to become smaller. */
    static boolean isWorth(byte[] bytes) {
        return bytes.length >= LEAST;
    }

    static byte[] gzip(byte[] bytes, int level) {
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new Leveled(small, level)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("No disk and no network is asked", e);
        }
        return small.toByteArray();
    }

    private static final class Leveled extends GZIPOutputStream {

        Leveled(ByteArrayOutputStream out, int level) throws IOException {
            super(out, BUFFER);
            def.setLevel(level);
        }
    }
}
