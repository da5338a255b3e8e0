package org.diapason.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.core.base.Id;

/** People who answer, each without anything that would tell them apart: no cookie is kept and none is given. */
final class Respondents {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Respondents() {}

    /** So many answers to a round, whose words are these in turn. */
    static void answer(String link, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            send(
                    link,
                    "a-attained",
                    Integer.toString(3 + i % 3),
                    "a-completed",
                    i == 0 ? "0" : "1",
                    "a-hours",
                    Integer.toString(6 + i),
                    "a-recommend",
                    Integer.toString(5 + i),
                    "a-improve",
                    words.get(i));
        }
    }

    /** One answer, by the fields of the form and what stands in them. */
    static void send(String link, String... fields) {
        StringBuilder form = new StringBuilder("key=" + Id.fresh());
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 303
                    || !response.headers().allValues("Set-Cookie").isEmpty()) {
                throw new IllegalStateException(response.statusCode() + " " + response.headers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
