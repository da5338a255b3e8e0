package org.diapason.app.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do together: decide in a workshop, ask for a deviation and answer, talk, look back, find again. */
@ExtendWith(Stage.Door.class)
class TeamJourneyTest {

    private static final Path PORTFOLIO = Stage.HOUSE.resolve("portfolios/facilitating-learning-online.csv");

    private final Stage stage;

    TeamJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey
    void a_team_of_two_answers_apart_and_decides(Way way) {
        stage.walk(way, lead -> {
            lead.bringIn(PORTFOLIO).accept().adopt("outcomes");
            lead.follow("/workshop").send("form[action$='/workshop'] button").see("#board");
            String workshop = lead.path(way.lang());
            String link = lead.invite("DESIGNER");
            lead.open(workshop).see("#board").mark();
            stage.stranger(way, member -> {
                member.comeIn(link, "Béa Côté").open(workshop).missing("#board .camps");
                member.choose("[name=shape][value=free]")
                        .send("form[action$='/replies'] button")
                        .see("#board .camps");
                lead.missing("#board .camps").marked();
                lead.choose("[name=shape][type=radio] >> nth=-1")
                        .write("#words, #low", "3")
                        .send("form[action$='/replies'] button");
                lead.count("#board .camps > li", 2);
                member.count("#board .camps > li", 2).mark();
                lead.choose("[name=camp][value='0']").write("#because", "On y reviendra.");
                lead.send("form[action$='/decision'] button").see("#board .notice.good");
                member.see("#board .notice.good").marked();
            });
        });
    }

    @Journey
    void a_deviation_is_asked_for_refused_and_granted(Way way) {
        stage.walk(way, lead -> {
            lead.into(stage.copy("facilitating-learning-online"));
            String cell = lead.series() + "/matrix/MC-RU/assessment-methods";
            String link = lead.invite("DESIGNER");
            stage.stranger(way, member -> {
                member.comeIn(link, "Béa Côté").open(cell).write("[name=reason]", "Le campus compte.");
                member.send("form[action$='/request'] button").see(".notice.good");
                answer(lead, "/refusal", "because");
                member.open(cell).write("[name=reason]", "Le campus compte, et voici pourquoi.");
                member.send("form[action$='/request'] button").see(".notice.good");
                answer(lead, "/approval", "evidence");
                member.open(lead.series() + "/deviations").see("table.register .state.done");
            });
        });
    }

    /** From the register to the cell that waits, and the answer. */
    private static void answer(Walk lead, String answer, String field) {
        lead.page("deviations").send("table.register a[href$='#deviation']");
        String form = "form[action$='" + answer + "'] ";
        if (lead.at(form).isHidden()) {
            lead.press("details.act:has(" + form + ") summary");
        }
        lead.write(form + "[name=" + field + "]", "Vu en comité.")
                .send(form + "button")
                .see(".notice.good");
    }

    @Journey
    void what_is_said_is_answered_and_settled(Way way) {
        stage.walk(way, walk -> {
            walk.blank().follow("/talk").write("#words", "@Amélie Roy, deux séances seulement ?");
            walk.send("form[action$='/talk'] button").see("article.unresolved .words strong");
            walk.press("article details summary").write("article [name=words]", "Trois, donc.");
            walk.send("form[action$='/remarks'] button").count("article ol.thread li", 2);
            walk.send("form[action$='/resolution'] button").see("article.resolved");
            walk.send("form[action$='/reopening'] button").see("article.unresolved");
        });
    }

    @Journey(bare = true)
    void what_is_sent_twice_is_said_once(Way way) {
        stage.walk(way, walk -> {
            walk.blank().page("talk").write("#words", "Une fois suffit.");
            walk.sendTwice("form[action$='/talk'] button").page("talk").count("article.unresolved", 1);
        });
    }

    @Journey
    void what_was_done_is_undone_and_had_back(Way way) {
        stage.walk(way, walk -> {
            walk.blank().page("audience/people/new").write("[name=name-" + way.lang() + "]", "Élèves");
            walk.send("main form button")
                    .see(".persona")
                    .send("form[action$='/undoing'] button")
                    .page("audience");
            walk.missing(".persona")
                    .follow("/history")
                    .send(".timeline li:nth-child(2) a")
                    .see("dl.changes ins");
            walk.send("form[action$='/restoration'] button").page("audience").see(".persona");
        });
    }

    @Journey(bare = true)
    void a_word_is_found_without_its_accents(Way way) {
        stage.walk(way, walk -> {
            walk.blank().page("talk").write("#words", "Les élèves d'été reviennent.");
            walk.send("form[action$='/talk'] button")
                    .write("#find", "eleves ete")
                    .send("form.find button");
            walk.see("main ul.things a.name").send("main ul.things a.name").see("article.unresolved");
        });
    }
}
