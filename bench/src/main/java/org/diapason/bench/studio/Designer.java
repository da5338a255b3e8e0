package org.diapason.bench.studio;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of one organisation, in a browser. */
final class Designer {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final String address;
    private String cookie = "";
    private String token = "";

    private Designer(String address) {
        this.address = address;
    }

    /** Signs in. */
    static Designer enter(Remote studio, Province.College college) {
        Designer designer = new Designer(studio.address());
        designer.get("/en/sign-in");
        designer.send(
                "/en/sign-in", "&email=" + college.email() + "&password=" + Province.PASSWORD.replace(' ', '+'), 303);
        designer.get("/en/series/" + college.series().getFirst() + "/micro-credentials");
        return designer;
    }

    /** Looks at a page. */
    int get(String path) {
        HttpResponse<String> response = ask(request(path).GET().build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + path);
        }
        return response.body().length();
    }

    /** Moves a micro-credential, which is a save of the whole series. */
    void move(String series, boolean up) {
        send(
                series + "/micro-credentials/order",
                "&code=FE&by=" + (up ? "up" : "down") + "&key=" + UUID.randomUUID(),
                303);
    }

    private void send(String path, String fields, int expected) {
        String form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + fields;
        HttpResponse<String> response = ask(request(path)
                .header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(response.statusCode() + " " + path);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookie.isEmpty() ? "none=0" : cookie);
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            for (String set : response.headers().allValues("Set-Cookie")) {
                keep(set.substring(0, (set + ";").indexOf(';')));
            }
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A stranger's form has a cookie of its own, which the session takes the place of. */
    private void keep(String set) {
        if (set.startsWith("session=") || cookie.isEmpty() && !set.endsWith("=")) {
            cookie = set;
        }
    }
}
