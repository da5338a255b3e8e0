package org.diapason.app.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.diapason.core.people.Totp;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes in, as what, and how they prove that it is they. */
@ExtendWith(Stage.Door.class)
class PeopleJourneyTest {

    private final Stage stage;

    PeopleJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void somebody_signs_in_and_out(Way way) {
        stage.stranger(way, walk -> {
            walk.open("/sign-in").write("[name=email]", LiveStudio.EMAIL).write("[name=password]", LiveStudio.PASSWORD);
            walk.send("main form button")
                    .see("details.account")
                    .open("/account")
                    .see("[name=fresh]");
            walk.press("details.account summary")
                    .send("form[action$='/sign-out'] button")
                    .missing("details.account");
            walk.open("/account").see("form[action$='/sign-in']");
        });
    }

    @Journey
    void a_member_comes_gets_another_part_and_goes(Way way) {
        stage.walk(way, owner -> {
            String link = owner.invite("READER");
            stage.stranger(way, member -> {
                member.comeIn(link, "Cléo Roy").see("main h1").missing("main a[href$='/series/new']");
                String person = "main ul.things > li:has-text('" + member.email() + "') ";
                owner.open("/members").pick(person + "[name=role]", "DESIGNER");
                owner.send(person + "form[action$='/role'] button");
                member.open("").see("main a[href$='/series/new']");
                owner.send(person + "form[action$='/removal'] button").missing(person);
                member.open("/account").missing("[name=fresh]");
            });
        });
    }

    @Journey(bare = true)
    void a_guest_comes_for_one_thing_until_the_link_is_closed(Way way) {
        stage.walk(way, owner -> {
            String series = stage.copy("boulangerie");
            owner.open("/guests").write("[name=name]", "Fournil du Port").pick("[name=purpose]", "REVIEW");
            owner.pick("[name=for]", series.replaceFirst(".*/", ""));
            String day = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
            owner.write("[name=until]", day).send("main section form button");
            String link = owner.handed();
            stage.stranger(way, guest -> {
                guest.come(link).send("main form button").into(series).see("#uniform");
                guest.page("reviews")
                        .press("details.more summary")
                        .see("details.more[open] [type=radio]")
                        .missing("#find");
                owner.open("/guests").send("form[action$='/revocation'] button");
                guest.open(series).missing("#uniform");
            });
        });
    }

    @Journey
    void a_second_factor_is_set_up_and_asked_for(Way way) {
        stage.walk(way, owner -> {
            String link = owner.invite("LEAD");
            stage.stranger(way, member -> {
                member.comeIn(link, "Dana Lee").open("/account").follow("/account/second-factor");
                Totp device = new Totp(member.at("ol.steps code").innerText().replace(" ", ""));
                member.write("[name=code]", device.digits(Instant.now())).write("[name=password]", Walk.PASSWORD);
                member.send("form[action$='/confirmation'] button").see("ul.codes code");
                String spare = member.at("ul.codes code").first().innerText();
                member.press("details.account summary").send("form[action$='/sign-out'] button");
                member.open("/sign-in").write("[name=email]", member.email()).write("[name=password]", Walk.PASSWORD);
                member.send("main form button").write("[name=code]", spare).send("form[action$='/code'] button");
                member.open("/account").see("[name=fresh]");
            });
        });
    }
}
