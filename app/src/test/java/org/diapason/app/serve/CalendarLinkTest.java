package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.CalendarLinks;
import org.diapason.core.people.Person;
import org.diapason.core.people.Role;
import org.diapason.core.people.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A calendar follows a series by a link of its own, until its owner closes it or leaves. */
class CalendarLinkTest {

    private static Trial trial;
    private static Browser owner;
    private static Id series;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        owner = trial.owner();
        series = trial.copy("boulangerie");
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    private static String make(Browser browser) {
        browser.get("/fr/series/" + series + "/calendar");
        return Trial.link(
                browser.post("/fr/series/" + series + "/calendar/link").body());
    }

    private static Calendar read(Page page) throws IOException, ParserException {
        assertEquals(200, page.status());
        assertTrue(page.header("Content-Type").startsWith("text/calendar"), page.header("Content-Type"));
        return new CalendarBuilder().build(new ByteArrayInputStream(page.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void a_calendar_follows_without_a_session_and_sees_what_changes() throws Exception {
        String link = make(owner);
        Browser calendar = trial.stranger();
        List<VEvent> before = events(read(calendar.get(link)));
        assertFalse(before.isEmpty());
        assertTrue(trial.stranger().get(link).header("Set-Cookie").isEmpty());
        owner.get("/fr/series/" + series + "/facilitation/cohorts/E27");
        owner.post(
                "/fr/series/" + series + "/facilitation/actions",
                "facilitator",
                "NB",
                "competency",
                "direct",
                "due",
                "2027-03-01",
                "cohort",
                "E27");
        List<VEvent> after = events(read(calendar.get(link)));
        assertEquals(before.size() + 1, after.size());
        VEvent same = before.getFirst();
        VEvent again = after.stream()
                .filter(event -> value(event, Property.UID).equals(value(same, Property.UID)))
                .findFirst()
                .orElseThrow();
        assertTrue(
                Integer.parseInt(value(again, Property.SEQUENCE)) > Integer.parseInt(value(same, Property.SEQUENCE)));
    }

    @Test
    void a_link_that_was_closed_answers_as_a_made_up_one_and_a_new_one_ends_the_old() {
        Browser member = trial.join(owner, "READER", "Rosa Reader", "rosa@example.ca");
        String first = make(member);
        String second = make(member);
        Browser calendar = trial.stranger();
        assertEquals(404, calendar.get(first).status());
        assertEquals(200, calendar.get(second).status());
        member.get("/fr/series/" + series + "/calendar");
        assertEquals(
                303,
                member.post("/fr/series/" + series + "/calendar/link/revocation")
                        .status());
        assertEquals(
                404,
                member.post("/fr/series/" + series + "/calendar/link/revocation")
                        .status());
        Page closed = calendar.get(second);
        Page madeUp = calendar.get("/fr/calendar/" + Token.fresh().value());
        assertEquals(404, closed.status());
        assertEquals(told(madeUp), told(closed));
        assertEquals(told(madeUp), told(calendar.get("/fr/calendar/x")));
    }

    private static String told(Page page) {
        return page.status()
                + page.body().replaceAll("calendar/[A-Za-z0-9_-]+", "").replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void whoever_leaves_leaves_their_calendar_behind() {
        Browser member = trial.join(owner, "FACILITATOR", "Fay Facilitator", "fay@example.ca");
        String link = make(member);
        Browser calendar = trial.stranger();
        assertEquals(200, calendar.get(link).status());
        Person fay = trial.people().members().list(house()).stream()
                .filter(person -> person.name().equals("Fay Facilitator"))
                .findFirst()
                .orElseThrow();
        owner.get("/en/members");
        owner.post("/en/members/" + fay.account() + "/removal");
        assertEquals(404, calendar.get(link).status());
    }

    @Test
    void only_the_digest_of_a_link_is_kept_and_when_it_was_used_once_an_hour() {
        Browser member = trial.join(owner, "DESIGNER", "Didi Designer", "didi@example.ca");
        member.get("/en/");
        Person didi = trial.people().members().list(house()).stream()
                .filter(person -> person.name().equals("Didi Designer"))
                .findFirst()
                .orElseThrow();
        Actor.Member who = new Actor.Member(house(), didi.account(), didi.name(), Role.DESIGNER);
        CalendarLinks links = trial.people().calendars();
        Token token = Token.fresh();
        Instant made = Instant.parse("2026-11-23T10:00:00Z");
        links.make(series, token, who, made);
        assertEquals(0, trial.rowsThatHold(token.value()));
        assertEquals(Fact.silent(), links.find(who, series).orElseThrow().used());
        assertEquals(
                new CalendarLinks.Followed(house(), series),
                links.follow(token, made.plusSeconds(60)).orElseThrow());
        links.follow(token, made.plusSeconds(120));
        assertEquals(
                Fact.of(made.plusSeconds(60)),
                links.find(who, series).orElseThrow().used());
        links.follow(token, made.plusSeconds(7_200));
        assertEquals(
                Fact.of(made.plusSeconds(7_200)),
                links.find(who, series).orElseThrow().used());
    }

    @Test
    void of_links_made_at_once_one_stays_and_none_is_an_accident() throws Exception {
        Browser member = trial.join(owner, "READER", "Mimi Many", "mimi@example.ca");
        member.get("/en/");
        Person mimi = trial.people().members().list(house()).stream()
                .filter(person -> person.name().equals("Mimi Many"))
                .findFirst()
                .orElseThrow();
        Actor.Member who = new Actor.Member(house(), mimi.account(), mimi.name(), Role.READER);
        CalendarLinks links = trial.people().calendars();
        List<Token> tokens = Stream.generate(Token::fresh).limit(24).toList();
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<?> made : together.invokeAll(tokens.stream()
                    .map(token -> Executors.callable(() -> links.make(series, token, who, now)))
                    .toList())) {
                made.get();
            }
        }
        assertEquals(
                1,
                tokens.stream()
                        .filter(token -> links.follow(token, now).isPresent())
                        .count());
    }

    @Test
    void too_many_made_up_links_from_one_place_have_to_wait() {
        Browser stranger = trial.stranger();
        int last = 404;
        for (int tries = 0; tries < 60 && last == 404; tries++) {
            last = stranger.get("/en/calendar/" + Token.fresh().value()).status();
        }
        assertEquals(429, last);
    }

    private static Id house() {
        return trial.people().organisations().first().orElseThrow().id();
    }
}
