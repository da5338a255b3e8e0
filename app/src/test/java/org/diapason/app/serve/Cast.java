package org.diapason.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Email;
import org.diapason.core.people.Guest;
import org.diapason.core.people.Purpose;
import org.diapason.core.people.Role;
import org.diapason.core.people.Token;

/**
 * One organisation with somebody in every role, a guest for every purpose, and the examples.
 *
 * @param organisation which one
 * @param series the series that the guests may see
 * @param otherSeries another series of the same organisation
 * @param guest one of the guests
 * @param people who is signed in as what, by the word of the column in the table of addresses
 */
record Cast(Id organisation, Id series, Id otherSeries, Id guest, Map<String, Browser> people) {

    static Cast of(Trial trial, Browser owner, String name) {
        Id organisation = organisation(trial, owner);
        Instant now = Instant.now();
        if (trial.series().list(organisation).isEmpty()) {
            Examples.read().forEach(example -> example.put(trial.series(), organisation, now));
        }
        List<Id> series = trial.series().list(organisation).stream()
                .map(each -> each.id())
                .toList();
        Map<String, Browser> people = new LinkedHashMap<>();
        people.put("owner", owner);
        for (Role role : Role.values()) {
            String word = role.name().toLowerCase(Locale.ROOT);
            if (role != Role.OWNER) {
                people.put(word, trial.join(owner, role.name(), word, word + "@" + name + ".example.ca"));
            }
        }
        Id last = Id.fresh();
        for (Purpose purpose : Purpose.values()) {
            last = Id.fresh();
            Token token = Token.fresh();
            Guest guest = new Guest(
                    organisation, "", last, "guest", purpose, series.getFirst(), now.plus(Duration.ofDays(1)), false);
            trial.people().guests().invite(guest, token, new Actor.Studio(organisation), now);
            Browser browser = trial.stranger();
            browser.get("/en/guest/" + token.value());
            browser.post("/en/guest/" + token.value());
            people.put("guest: " + purpose.name().toLowerCase(Locale.ROOT), browser);
        }
        people.put("nobody", trial.stranger());
        people.values().forEach(each -> each.get("/en/kit"));
        return new Cast(organisation, series.getFirst(), series.get(1), last, people);
    }

    private static Id organisation(Trial trial, Browser owner) {
        Id account = trial.people()
                .accounts()
                .find(new Email("owner@example.ca"))
                .orElseThrow()
                .id();
        String home = owner.get("/en/").body();
        return trial.people().accounts().memberships(account).stream()
                .filter(each -> home.contains(each.called()))
                .map(each -> each.organisation())
                .findFirst()
                .orElseThrow();
    }
}
