package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.app.serve.Browser.Page;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is sent to any address, nothing breaks, and nothing of the inside shows. */
class HostileInputTest {

    /** What a visitor must never read: where the code runs, what it is called, how it asks the database. */
    private static final Pattern INSIDE =
            Pattern.compile("\\bat [a-z]+(\\.\\w+)+\\(|[a-z]\\.[A-Z]\\w*(Exception|Error)\\b"
                    + "|\\b(org\\.(springframework|apache|diapason|postgresql)|java\\.(lang|util|io|sql)|jakarta\\.|gg\\.jte)"
                    + "|PSQL|SQLSTATE|\\bjdbc:|(?i)\\bselect .{1,80} from [a-z_]+ |\\binsert into |Caused by:"
                    + "|(?-i)(?<![\\w/.])/(tmp|root|home|usr|var|opt)/[a-z]");

    private static final List<String> NAMES = List.of(
            "..%2f..%2fetc%2fpasswd",
            "%00",
            "%0d%0aX-Made:%20up",
            "'%22--%20%5B%5D",
            "%E2%80%AE%F0%9F%92%A5",
            "%ED%A0%BD%FF",
            "-1",
            "99999999999999999999",
            "x".repeat(3_000));

    private static final List<String> VALUES = List.of(
            "a\u0000b\u0001\u001b[31m\r\nX-Made: up",
            "x".repeat(4_000),
            "99999999999999999999999",
            "-1",
            "NaN",
            "'; drop table document; -- \" \\ %' or '1'='1",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %> %s%n %1$s",
            "2026-02-30",
            "outcomes[x].title[0][",
            "0000000000000-",
            "\u202e\ud83d\ud83d\ude00\ufffe\u2028",
            "");

    /** How many fields stand between two that are tried, unless -Dhostile=all asks for each of them. */
    private static final int STRIDE = "all".equals(System.getProperty("hostile")) ? 1 : 3;

    private static Busy busy;
    private static Pages pages;
    private static int tried;
    private static int taken;
    private static final List<String> BROKEN = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        busy = Busy.open();
        pages = busy.pages();
    }

    @AfterAll
    static void close() throws IOException {
        busy.close();
    }

    private static void look(String what, Page page) {
        tried++;
        taken += page.status() == 303 || page.status() == 422 || page.status() == 200 ? 1 : 0;
        Matcher inside = INSIDE.matcher(page.body());
        if (page.status() >= 500) {
            BROKEN.add(page.status() + " " + what);
        } else if (inside.find()) {
            BROKEN.add("shows " + inside.group() + " " + what);
        }
    }

    /** Nothing broke, that many were tried, and whoever sent it is still known. */
    private static void held(int least) {
        assertEquals("", String.join("\n", BROKEN));
        assertTrue(tried >= least, tried + " tried");
        assertEquals(200, busy.owner().get("/en/account").status());
    }

    private static void begin() {
        tried = 0;
        taken = 0;
        BROKEN.clear();
        busy.owner().get("/en/kit");
    }

    @Test
    void every_address_stands_every_name_in_its_place() {
        begin();
        for (Route route : busy.routes()) {
            if (!route.path().contains("{")) {
                continue;
            }
            for (String name : NAMES) {
                for (String series : List.of(busy.series().toString(), name)) {
                    String path = "/en"
                            + route.path()
                                    .replace("{series}", series)
                                    .replaceAll("\\{[a-z]+}", Matcher.quoteReplacement(name));
                    String what = route.verb() + " " + path.substring(0, Math.min(path.length(), 200));
                    look(
                            what,
                            route.verb() == Verb.GET
                                    ? busy.owner().get(path)
                                    : busy.owner().post(path, "x", name));
                }
            }
        }
        held(1_000);
    }

    @Test
    void every_page_stands_whatever_is_asked_of_it() {
        begin();
        Set<String> names =
                new LinkedHashSet<>(List.of("to", "q", "at", "part", "elsewhere", "key", "revision", "page"));
        pages.seen()
                .keySet()
                .forEach(path -> Pattern.compile("[?&]([^=&]+)=")
                        .matcher(path)
                        .results()
                        .forEach(each -> names.add(each.group(1))));
        pages.forms().stream()
                .filter(form -> !form.post())
                .forEach(form -> form.fields().forEach(field -> names.add(field.name())));
        for (String path : pages.seen().keySet()) {
            for (String value :
                    List.of("a%00b%0d%0a", "-1", "outcomes%5Bx%5D.title%5B0%5D%5B", "x".repeat(500), "%FF%27%22")) {
                StringBuilder query = new StringBuilder(path.replaceFirst("\\?.*", "")).append("?=&&");
                names.forEach(name -> query.append(name)
                        .append('=')
                        .append(value)
                        .append('&')
                        .append(name)
                        .append("=2&"));
                try {
                    look("GET " + path + " " + value, busy.owner().get(query.toString()));
                } catch (IllegalArgumentException notAnAddress) {
                    // This one no program can send that minds what an address is.
                }
            }
        }
        held(400);
    }

    /** Every form of today, in the first organisation; those that take something away come last. */
    private static List<Pages.Form> acting() {
        busy.owner().post("/en/organisations/" + busy.cast().organisation() + "/entry");
        return busy.pages().forms().stream()
                .filter(Pages.Form::post)
                .filter(form -> !form.action().endsWith("/sign-out"))
                .sorted(Comparator.comparing(
                        form -> form.action().matches(".*(removal|restoration|entry|organisations)$")))
                .toList();
    }

    /** A new session has a new token: it is fetched, so that what is tried is the form and not the guard. */
    private static Page send(String path, String... fields) {
        Page page = busy.owner().post(path, fields);
        if (page.status() != 403) {
            return page;
        }
        busy.owner().get("/en/kit");
        return busy.owner().post(path, fields);
    }

    @Test
    void every_form_stands_every_value_in_every_field() {
        begin();
        int turn = 0;
        for (Pages.Form form : acting()) {
            for (Pages.Field field : form.fields()) {
                if (turn % STRIDE != 0) {
                    turn++;
                    continue;
                }
                String value = VALUES.get(turn++ / STRIDE % VALUES.size());
                String what =
                        form.action() + " " + field.name() + "=" + value.substring(0, Math.min(30, value.length()));
                look(what, send(form.action(), form.with(field, value)));
            }
        }
        held(250);
        assertTrue(taken > tried / 2, taken + " of " + tried + " came to a form");
    }

    @Test
    void every_form_stands_the_same_value_everywhere_and_every_field_twice() {
        begin();
        for (Pages.Form form : acting()) {
            for (String value : VALUES.subList(0, STRIDE == 1 ? VALUES.size() : 2)) {
                String[] fields = form.with(field -> !field.name().equals("key"), value);
                String what = form.action() + " everywhere " + value.substring(0, Math.min(30, value.length()));
                look(what, send(form.action(), fields));
            }
            String[] once = form.with(field -> false, "");
            String[] twice = new String[once.length * 2];
            System.arraycopy(once, 0, twice, 0, once.length);
            System.arraycopy(once, 0, twice, once.length, once.length);
            look(form.action() + " twice", send(form.action(), twice));
            look(form.action() + " nothing", send(form.action()));
        }
        held(300);
        assertTrue(taken > tried / 2, taken + " of " + tried + " came to a form");
    }

    @Test
    void every_address_stands_a_body_that_is_no_form() {
        begin();
        String part = "--b\r\nContent-Disposition: form-data; name=\"";
        List<List<String>> bodies = List.of(
                List.of("multipart/form-data", "--b\r\n"),
                List.of("multipart/form-data; boundary=b", "--b\r\nno head at all"),
                List.of("multipart/form-data; boundary=b", part + "x\r\n\r\n--b"),
                List.of(
                        "multipart/form-data; boundary=b",
                        part + "files\"; filename=\"\u0000../../x\u202e\"\r\n\r\nx\r\n--b--\r\n"),
                List.of("multipart/form-data; boundary=" + "b".repeat(5_000), "x"),
                List.of("multipart/form-data; boundary=b", (part + "x\"\r\n\r\n1\r\n").repeat(300) + "--b--\r\n"),
                List.of("application/json", "{\"a\":" + "[".repeat(5_000)),
                List.of("text/xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>"),
                List.of("application/x-www-form-urlencoded", "%&=&%zz=%zz&\u0000=&" + "a&".repeat(12_000)),
                List.of("application/x-www-form-urlencoded; charset=nonsense", "a=b"),
                List.of("nonsense", "\u0000"));
        int turn = 0;
        for (Route route : busy.routes()) {
            String path = "/en"
                    + route.path().replace("{series}", busy.series().toString()).replaceAll("\\{[a-z]+}", "x");
            boolean files = route.path().endsWith("/accord") || route.path().endsWith("/logo");
            int times = route.verb() == Verb.GET || path.endsWith("/sign-out") ? 0 : files ? bodies.size() : 3;
            for (int i = 0; i < times; i++) {
                List<String> body = bodies.get(turn++ % bodies.size());
                look(
                        path + " " + body,
                        busy.owner().post(path, body.getFirst(), body.getLast().getBytes(StandardCharsets.UTF_8)));
            }
        }
        held(240);
    }

    @Test
    void a_field_of_five_megabytes_is_refused_everywhere() {
        begin();
        String large = "a=" + "x".repeat(5 << 20);
        for (Route route : busy.routes()) {
            if (route.verb() == Verb.POST && !route.path().contains("{")) {
                Page page = busy.owner()
                        .post(
                                "/en" + route.path(),
                                "application/x-www-form-urlencoded",
                                large.getBytes(StandardCharsets.UTF_8));
                look(route.path(), page);
                assertEquals(413, page.status(), route.path());
            }
        }
        held(10);
    }

    @Test
    void heads_alone_can_be_asked_for_everywhere() {
        begin();
        for (String path : pages.seen().keySet()) {
            look(
                    "HEAD " + path,
                    busy.owner().send(busy.owner().request(path).method("HEAD", HttpRequest.BodyPublishers.noBody())));
        }
        held(70);
    }
}
