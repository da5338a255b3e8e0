package org.diapason.app.browser;

import java.util.List;

/**
 * What people answered to a series, over enough cohorts for a chart, and what became of one comment.
 *
 * @param answering the path of a link at which one can answer
 * @param ended the path of a link of a round that has ended
 * @param heard the path of what everybody can read
 */
record Told(String answering, String ended, String heard) {

    private static final int COHORTS = 4;

    static Told of(Walk walk, String series, LiveStudio studio) {
        String ended = "";
        for (int cohort = 0; cohort < COHORTS; cohort++) {
            ended = open(walk, series);
            Respondents.answer(studio.at("/en" + ended), List.of("one", "two", "three", "four", "five"));
            walk.open(series + "/feedback/rounds").send("form[action$='/closing'] button");
        }
        walk.open(series + "/feedback/words").send("li form[action*='/feedback/words/'] button");
        walk.send("li form[action*='/feedback/words/'] button");
        walk.open(series + "/feedback/voices").write("[name=reason]", "Yes.").send("button[value=accepted]");
        answered(walk.open(series + "/feedback/voices"));
        walk.open(series + "/feedback/echo").choose("[name=voice]");
        for (String field : List.of("said", "did")) {
            walk.write("[name^=" + field + "-][name$=-fr]", "Deux").write("[name^=" + field + "-][name$=-en]", "Two");
        }
        walk.send("form[action$='/feedback/echo'] .primary");
        String heard =
                walk.at(".notice a[href*='/heard/']").getAttribute("href").replaceFirst("/en", "");
        return new Told(open(walk, series), ended, heard);
    }

    /** On the board: the newest version answers the voice. */
    static void answered(Walk walk) {
        String versions = "select[name=version]";
        walk.pick(versions, walk.at(versions + " option").last().getAttribute("value"));
        walk.send("form[action$='/version'] button");
    }

    private static String open(Walk walk, String series) {
        walk.open(series + "/feedback/rounds").send("form[action$='/feedback/rounds'] .primary");
        return walk.handed().replaceFirst("https?://[^/]+/(fr|en)", "");
    }
}
