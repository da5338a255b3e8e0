package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From files that somebody has to a series in tune, and out as files again. */
@ExtendWith(Stage.Door.class)
class TuningJourneyTest {

    private static final Path PORTFOLIO = Stage.HOUSE.resolve("portfolios/facilitating-learning-online.csv");

    private final Stage stage;

    @TempDir
    private Path folder;

    TuningJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void a_portfolio_becomes_a_framework(Way way) {
        stage.walk(way, walk -> {
            walk.bringIn(PORTFOLIO).accept().adopt("outcomes");
            walk.stands("FLO-F", "weeks", "off-key").cell("FLO-F", "weeks");
            mend(walk);
            walk.stands("FLO-B", "mode", "off-key").cell("FLO-B", "mode");
            walk.grant("FLO-B", "mode").stands("FLO-B", "mode", "justified");
            walk.follow("/deviations").see("table.register td .state.done");
            walk.follow("/framework").follow("/framework/book").see("article.book section dl");
            walk.follow("/export");
            Path file = walk.download("/export/series.yaml", folder);
            assertFalse(SeriesFiles.read(file).dossier().isEmpty());
        });
    }

    private static void mend(Walk walk) {
        String form = "form[action$='/matrix/FLO-F/weeks']:visible ";
        walk.write(form + "[name=value]", "2").press(form + "button");
        walk.back().stands("FLO-F", "weeks", "in-tune|permitted");
    }

    @Journey
    void what_was_misread_is_corrected_and_decided_otherwise(Way way) {
        stage.walk(way, walk -> {
            walk.bringIn(PORTFOLIO).follow("/columns").see("main table select");
            walk.send("form[action$='/columns'] button").understood().accept();
            String card = "#element-weeks ";
            walk.press(card + "details:has(input[value=change]) summary").choose(card + "[name=way] >> nth=0");
            walk.press(card + "details:has(input[value=change]) button").swapped(card + ".decided");
            walk.press(card + "form:has(input[value=reopen]) button").missing(card + ".decided");
            walk.follow("/accord/agenda").see("ol.agenda li");
        });
    }

    @Journey(bare = true)
    void the_matrix_shows_what_is_asked_for(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("facilitating-learning-online"))
                    .follow("/matrix")
                    .see("[data-grid] td a.in-tune");
            walk.press("details.sifting summary")
                    .pick("[name=verdict]", "off-key")
                    .pick("[name=rows]", "tune");
            walk.send("form.sift button")
                    .count("[data-grid] tbody tr:not(.family)", 1)
                    .see("td a.off-key");
            walk.pick("[name=micro]", "MC-RU").send("form.sift button").count("[data-grid] tbody td", 1);
            walk.send("form.sift a").see("[data-grid] td a.in-tune");
            walk.send("main a[href*='view=problems']").see("ul.things .verdict.off-key");
        });
    }

    @Journey
    void a_cell_opens_beside_the_work_and_gives_the_focus_back(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/matrix").cell("CU", "weeks");
            walk.press("#beside a[href$='/matrix/CU/weeks/history']").see("#beside ol.timeline");
            walk.press("#beside a[href$='/matrix/CU/weeks']")
                    .see("#beside #mend")
                    .escape();
            walk.focused("[data-grid] a[href$='matrix/CU/weeks']");
        });
    }

    @Journey(bare = true)
    void a_series_goes_out_as_files_and_comes_back_whole(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/export");
            Path out = walk.download("/export/series.zip", folder);
            walk.bringIn(out);
            walk.send("form[action$='/acceptance'] button").begun().page("export");
            Path again = walk.download("/export/series.zip", folder.resolve("again"));
            assertEquals(
                    SeriesFiles.read(out).dossier(), SeriesFiles.read(again).dossier());
        });
    }
}
