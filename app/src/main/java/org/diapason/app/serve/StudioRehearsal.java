package org.diapason.app.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Opens a studio to an empty hall, comes in as its first person, looks at its pages and closes it, so that the JVM can
 * note which classes a studio needs and keep them in the launcher's cache.
 */
public final class StudioRehearsal {

    private static final int PAGES = 60;
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:fr|en)/[^\"#?]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final String address;
    private String cookies = "";

    private StudioRehearsal(String address) {
        this.address = address;
    }

    /** Plays it once, in a folder that goes afterwards. */
    public static void play() throws IOException, CannotStart {
        Path folder = Files.createTempDirectory("diapason-rehearsal");
        int port = port();
        InetAddress here = InetAddress.getLoopbackAddress();
        URI address = URI.create("http://localhost:" + port);
        Site site = new Site(port, here, address, folder, Optional.empty(), Optional.of(true), 1 << 20);
        try (Running studio = Running.start(site)) {
            new StudioRehearsal(address.toString())
                    .look(studio.firstKey().orElseThrow().value());
        } finally {
            delete(folder);
        }
    }

    private static int port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void look(String key) throws IOException {
        Matcher token = TOKEN.matcher(ask("/fr/link/" + key, ""));
        if (!token.find()) {
            throw new IOException("The link shows no form");
        }
        ask(
                "/fr/link/" + key,
                "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)
                        + "&name=Repetition&email=rehearsal%40example.ca&password=" + key);
        Deque<String> waiting = new ArrayDeque<>(List.of("/fr/", "/en/"));
        Set<String> known = new HashSet<>(waiting);
        for (int i = 0; i < PAGES && !waiting.isEmpty(); i++) {
            Matcher link = LINK.matcher(ask(waiting.poll(), ""));
            while (link.find()) {
                if (known.add(link.group(1))) {
                    waiting.add(link.group(1));
                }
            }
        }
    }

    private String ask(String path, String form) throws IOException {
        HttpURLConnection line =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        line.setInstanceFollowRedirects(false);
        line.setRequestProperty("Cookie", cookies);
        if (!form.isEmpty()) {
            line.setDoOutput(true);
            line.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        }
        int status = line.getResponseCode();
        for (String cookie : line.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
            cookies += cookie.substring(0, cookie.indexOf(';')) + "; ";
        }
        return status >= 400 ? "" : new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
