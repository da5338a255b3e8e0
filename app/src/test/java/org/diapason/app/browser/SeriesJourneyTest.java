package org.diapason.app.browser;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a blank page to a series: for whom, which topics, which way through, what each micro-credential holds. */
@ExtendWith(Stage.Door.class)
class SeriesJourneyTest {

    private static final Map<String, String> VAGUE =
            Map.of("fr", "Comprendre le levain.", "en", "Understand sourdough.");
    private static final Map<String, String> CLEAR =
            Map.of("fr", "Décrire trois levains de seigle.", "en", "Describe three rye sourdoughs.");

    private final Stage stage;

    SeriesJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void a_blank_page_becomes_a_series(Way way) {
        stage.walk(way, walk -> {
            String statement = "[name='statement." + way.lang() + "']";
            walk.blank().follow("/audience").follow("/audience/people/new");
            walk.write("[name=name-" + way.lang() + "]", "Élèves").send("main form[action$='/people/new'] button");
            walk.see(".persona").open(walk.series()).send("#next a.button");
            walk.open(walk.series())
                    .follow("/micro-credentials")
                    .write("[name=code]", "AB")
                    .write("[name=title]", "Levains");
            walk.send("form[action$='/micro-credentials'] button").see("a[href*='/AB/']");
            walk.page("micro-credentials/AB/outcomes").send("main a[href*='part=outcomes']");
            walk.write("[name=code]", "O1").write(statement, VAGUE.getOrDefault(way.lang(), ""));
            walk.send("#item form .actions button").see("#item-O1 .to-judge, #item-O1 .off-key");
            walk.send("#item-O1 .name a").write(statement, CLEAR.getOrDefault(way.lang(), ""));
            walk.send("#item form .actions button").see("#item-O1").missing("#item-O1 .off-key");
        });
    }

    @Journey
    void a_topic_takes_the_test_and_the_team_decides(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/audience");
            walk.follow("/audience/goals/new").write("[name=words-" + way.lang() + "]", "Moins de pertes");
            walk.send("main form button").missing("[name=serves][value^='releve PE']:not(:checked)");
            walk.choose("[name=serves] >> nth=-1").send("form[action$='/coverage'] button");
            walk.see("[name=serves]:checked >> nth=-1").write("form.add-topic [name=name]", "Pains plats");
            walk.send("form.add-topic button");
            for (String question : new String[] {"expertise", "resources", "market", "strategy"}) {
                walk.choose("[name='answer-" + question + "'][value='3']");
            }
            walk.send("form[action$='/answers'] button").see("main .lede .share");
            walk.choose("[name=decision][value=in]").write("[name=reason]", "Les élèves en demandent.");
            walk.send("form[action$='/decision'] button")
                    .follow("/audience/scope")
                    .see("main h2");
        });
    }

    @Journey
    void the_pathway_is_changed_in_its_list(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/pathway").see("main svg");
            String step = "#step-SG ";
            walk.press(step + "details summary").pick(step + "[name=role]", "core");
            walk.send(step + "form[action$='/roles'] button");
            walk.press(step + "details summary").send(step + "form[action$='/off-ramps/removal'] button");
            walk.press(step + "details summary").write(step + "[name=value]", "Servir la clientèle cœliaque");
            walk.send(step + "form[action$='/off-ramps'] button");
            walk.press(step + "details summary").pick(step + "form[action$='/prerequisites'] [name=code]", "PE");
            walk.send(step + "form[action$='/prerequisites'] button");
            walk.count(step + "form[action$='/prerequisites/removal'] [name=code][value=PE]", 1);
            walk.send("#approach-modular form button").see("#approach-modular .state.done");
        });
    }

    @Journey
    void an_outcome_is_read_while_it_is_written(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie"))
                    .page("micro-credentials/PE/outcomes")
                    .send("#item-PE-1 .name a");
            walk.write("[name='statement." + way.lang() + "']", VAGUE.getOrDefault(way.lang(), ""));
            walk.see("#lint .off-key, #lint .to-judge").focused("[name='statement." + way.lang() + "']");
            walk.write("[name='statement." + way.lang() + "']", CLEAR.getOrDefault(way.lang(), ""));
            walk.missing("#lint .off-key").send("#item form .actions button").see("#item-PE-1");
        });
    }

    @Journey
    void hours_add_up_and_outcomes_are_served(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).page("micro-credentials/PE/activities");
            String before = walk.at("#effort").innerText();
            walk.send("#item-PE-P2 .name a").write("#item [name=amount]", "20").send("#item form .actions button");
            walk.changed("#effort", before).send(".editor-tabs a[href$='/alignment']");
            String square = "[aria-label='PE-L1 → PE-2']";
            walk.choose(square)
                    .send("form[action$='/alignment'] .actions button")
                    .see(square + ":checked");
            walk.follow("/effort").see("main svg").send("ul.doors a");
        });
    }

    @Journey
    void every_part_of_a_micro_credential_has_its_page(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).page("micro-credentials/CU/communications");
            walk.write("form.fields [lang=" + way.lang() + "] >> nth=-1", "Six mois après");
            walk.send("form.fields .actions button")
                    .see(".notice.good")
                    .follow("/CU/delivery")
                    .write("[name=weeks]", "4");
            walk.send("form.fields .actions button")
                    .see(".notice.good")
                    .follow("/CU/recognition")
                    .see("form.fields");
            walk.follow("/CU/accessibility")
                    .see("main h2")
                    .follow("/CU/descriptors")
                    .see("main ul.things .end .shape");
        });
    }

    @Journey
    void both_languages_stand_side_by_side(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).page("micro-credentials/FE/languages");
            walk.write("form .twin textarea >> nth=0", "Levée").send("form[action$='/languages'] .actions button");
            walk.see(".notice.good").page("micro-credentials/FE/identity");
            walk.see("main form.fields");
        });
    }
}
