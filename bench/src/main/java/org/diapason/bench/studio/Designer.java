package org.diapason.bench.studio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.diapason.core.base.Id;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Somebody of one organisation, in a browser. */
final class Designer {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final String address;
    private String cookie = "";
    private String token = "";
    private boolean squeezed;

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

    /** From now on takes pages squeezed, as browsers do, or as they are. */
    void take(boolean gzip) {
        squeezed = gzip;
    }

    /** Looks at a page, and at whether it is the one that was asked for. */
    String look(Page page, Id series) {
        String body = get("/en" + page.path(series));
        page.check(body, series);
        return body;
    }

    private String get(String path) {
        HttpResponse<byte[]> response = ask(request(path).GET().build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + path);
        }
        String body = words(response);
        Matcher found = TOKEN.matcher(body);
        if (found.find()) {
            token = found.group(1);
        }
        return body;
    }

    /** Sends the form of the editor back with another word in it, which is a save of the whole series. */
    void save(Id series, String page) {
        FormElement form = (FormElement) Jsoup.parse(page).expectFirst("form.fields");
        form.select("button").remove();
        form.expectFirst("[name*=title]").val("Title " + UUID.randomUUID());
        StringBuilder fields = new StringBuilder();
        form.formData().stream()
                .filter(field -> !field.key().equals("_csrf"))
                .forEach(field -> fields.append('&')
                        .append(URLEncoder.encode(field.key(), StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(field.value(), StandardCharsets.UTF_8)));
        send("/en" + Page.EDITOR.path(series), fields + "&act=save", 303);
    }

    private void send(String path, String fields, int expected) {
        String form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + fields;
        HttpResponse<byte[]> response = ask(request(path)
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
                .header("Accept-Encoding", squeezed ? "gzip" : "identity")
                .header("Cookie", cookie.isEmpty() ? "none=0" : cookie);
    }

    private static String words(HttpResponse<byte[]> response) {
        boolean gzip = response.headers().firstValue("Content-Encoding").isPresent();
        try (InputStream in = new ByteArrayInputStream(response.body());
                InputStream bare = gzip ? new GZIPInputStream(in) : in) {
            return new String(bare.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> ask(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (String set : response.headers().allValues("Set-Cookie")) {
                keep(set.substring(0, (set + ";").indexOf(';')));
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
