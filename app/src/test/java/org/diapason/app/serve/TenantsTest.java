package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.core.people.Person;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What belongs to another organisation cannot be told from what never existed. */
class TenantsTest {

    /** What differs from one answer to the next, whatever is asked. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("connection", "content-length", "date", "keep-alive", "set-cookie");

    private static Trial trial;
    private static Cast one;
    private static Cast two;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        one = Cast.of(trial, trial.owner(), "one");
        two = Cast.of(trial, trial.secondOrganisation(), "two");
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    @Test
    void a_series_of_another_organisation_answers_as_one_that_never_existed() {
        List<String> told = new ArrayList<>();
        List<Route> ofSeries = trial.studio().router().routes().stream()
                .filter(Route::isOfSeries)
                .toList();
        for (Route route : ofSeries) {
            for (String who : List.of("lead", "reader", "guest: review")) {
                Id never = Id.fresh();
                String foreign =
                        answer(route, who, two.series()).replace(two.series().toString(), "ID");
                String missing = answer(route, who, never).replace(never.toString(), "ID");
                if (!foreign.equals(missing) || !missing.startsWith("404")) {
                    told.add(who + " " + route.verb() + " " + route.path());
                }
            }
        }
        assertEquals(List.of(), told);
        assertTrue(ofSeries.size() > 60);
    }

    @Test
    void people_of_another_organisation_answer_as_people_who_never_existed() {
        Map<String, Id> theirs = Map.of("member", theirReader().account(), "guest", two.guest());
        int tried = 0;
        for (Route route : trial.studio().router().routes()) {
            for (Map.Entry<String, Id> each : theirs.entrySet()) {
                if (route.path().contains("{" + each.getKey() + "}")) {
                    Id never = Id.fresh();
                    assertEquals(
                            part(route, each.getKey(), never).replace(never.toString(), "ID"),
                            part(route, each.getKey(), each.getValue())
                                    .replace(each.getValue().toString(), "ID"),
                            route.path());
                    tried++;
                }
            }
        }
        assertTrue(tried >= 4);
        assertEquals("reader", theirReader().name());
    }

    private static Person theirReader() {
        return trial.people().members().list(two.organisation()).stream()
                .filter(person -> person.name().equals("reader"))
                .findFirst()
                .orElseThrow();
    }

    private static String part(Route route, String name, Id id) {
        Browser owner = Objects.requireNonNull(one.people().get("owner"));
        owner.get("/en/kit");
        String path = "/en" + route.path().replace("{" + name + "}", id.toString());
        return told(route.verb() == Verb.GET ? owner.get(path) : owner.post(path, "role", "READER"));
    }

    private static String answer(Route route, String who, Id series) {
        Browser browser = Objects.requireNonNull(one.people().get(who));
        browser.get("/en/kit");
        String path =
                "/en" + route.path().replace("{series}", series.toString()).replaceAll("\\{[a-z]+}", "x");
        return told(route.verb() == Verb.GET ? browser.get(path) : browser.post(path));
    }

    /** An answer as far as it may tell anything: status, headers and body, without what is drawn anew each time. */
    private static String told(Page page) {
        TreeMap<String, List<String>> headers =
                new TreeMap<>(page.whole().headers().map());
        headers.keySet().removeIf(name -> OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT)));
        return page.status() + " " + headers + "\n"
                + page.body()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("name=\"key\" value=\"[^\"]*\"", "");
    }
}
