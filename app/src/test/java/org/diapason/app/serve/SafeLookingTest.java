package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.app.serve.Browser.Page;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looking changes nothing: every page that links lead to, and every address that can be looked at. */
class SafeLookingTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:fr|en)/[^\"#]*)");

    /** Enough to come to every kind of page of every example, in both languages. */
    private static final int ENOUGH = 500;

    private static Trial trial;
    private static Cast cast;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        cast = Cast.of(trial, trial.owner(), "one");
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    @Test
    void looking_at_everything_changes_nothing_and_breaks_nothing() {
        Everything everything = Everything.of(trial.database());
        String before = everything.sum();
        List<String> broken = new ArrayList<>();
        Browser owner = Objects.requireNonNull(cast.people().get("owner"));
        int seen = crawl(owner, broken) + addresses(owner, broken);
        assertEquals(List.of(), broken);
        assertTrue(seen > 200, seen + " pages");
        assertEquals(before, everything.sum());
    }

    private static int crawl(Browser owner, List<String> broken) {
        Deque<String> waiting = new ArrayDeque<>(List.of("/en/", "/fr/"));
        Set<String> known = new LinkedHashSet<>(waiting);
        int seen = 0;
        for (String path = waiting.poll(); path != null && seen < ENOUGH; path = waiting.poll()) {
            Page page = owner.get(path);
            seen++;
            if (page.status() != 200 && page.status() != 303) {
                broken.add(path + " " + page.status());
            }
            Matcher link = LINK.matcher(page.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (known.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return seen;
    }

    /** Every address of the table; a line of events would not end. */
    private static int addresses(Browser owner, List<String> broken) {
        int seen = 0;
        for (Route route : trial.studio().router().routes()) {
            if (route.verb() == Verb.GET && !route.path().endsWith("/events")) {
                String path = "/en"
                        + route.path()
                                .replace("{series}", cast.series().toString())
                                .replaceAll("\\{[a-z]+}", "1");
                int status = owner.get(path).status();
                seen++;
                if (status >= 500) {
                    broken.add(path + " " + status);
                }
            }
        }
        return seen;
    }
}
