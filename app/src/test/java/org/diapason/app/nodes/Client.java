package org.diapason.app.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks now one node, now another, with the same cookies. */
final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----four-words-without-link";

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    /** What came back. */
    record Page(int status, String body, String location) {}

    Page get(Node node, String path) throws IOException, InterruptedException {
        return send(request(node, path).GET());
    }

    /** Sends a form with the token of the page that was looked at last, names and values in turn. */
    Page post(Node node, String path, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("_csrf=" + encode(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(request(node, path)
                .header("Origin", node.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Sends one file. */
    Page postFile(Node node, String path, String name, String file) throws IOException, InterruptedException {
        String body = part("name=\"_csrf\"", token)
                + part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", file)
                + "--" + BOUNDARY + "--\r\n";
        return send(request(node, path)
                .header("Origin", node.address())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String head, String body) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
    }

    /** The lines of a stream of events, as they come. */
    BlockingQueue<String> listen(Node node, String path) {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var _ = HTTP.sendAsync(request(node, path).GET().build(), BodyHandlers.ofLines())
                .thenAcceptAsync(
                        response -> response.body().forEach(heard::add), each -> Thread.startVirtualThread(each));
        return heard;
    }

    private HttpRequest.Builder request(Node node, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(node.address() + path)).timeout(Duration.ofSeconds(30));
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        Matcher found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(1);
        }
        return new Page(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Location").orElse(""));
    }

    private void keep(String cookie) {
        String[] pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
