package org.diapason.app.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Id;

/** States of pages to which no address leads by itself: forms refused, things still empty, what went wrong. */
final class Scenes {

    private static final String REFUSED = ".errors, .error";
    private static final FilePayload ANSWERS = new FilePayload(
            "answers.csv", "text/csv", "email,pace,Vitesse\na@example.ca,4,3\n".getBytes(StandardCharsets.UTF_8));

    /**
     * One of them.
     *
     * @param name what it is called where something is wrong with it
     * @param come how somebody comes to it
     */
    record Scene(String name, Consumer<Walk> come) {}

    private Scenes() {}

    /** What the owner comes to. */
    static List<Scene> within(Work work) {
        List<Scene> scenes = new ArrayList<>();
        scenes.addAll(people());
        scenes.addAll(design(work));
        scenes.addAll(framework(work));
        scenes.add(
                new Scene("an address of nothing", walk -> walk.open("/nowhere").see("h1")));
        scenes.add(
                new Scene("an address that is none", walk -> walk.open("/a;b").see("h1")));
        scenes.add(new Scene(
                "a series that is none",
                walk -> walk.open("/series/" + Id.fresh()).see("main h1")));
        scenes.add(
                new Scene("the menu of the account", walk -> walk.open("/kit").press(".account summary")));
        for (String page : List.of(
                "",
                "/matrix",
                "/effort",
                "/pathway",
                "/audience",
                "/competencies",
                "/lifecycle",
                "/reviews",
                "/framework",
                "/framework/book",
                "/deviations",
                "/export",
                "/steps/4",
                "/talk",
                "/workshop",
                "/history",
                "/accord",
                "/accord/proposals",
                "/accord/agenda",
                "/endorsements",
                "/facilitation",
                "/calendar",
                "/feedback",
                "/feedback/rounds",
                "/feedback/words",
                "/feedback/voices",
                "/feedback/echo",
                "/toolkit",
                "/micro-credentials",
                "/audience/scope")) {
            scenes.add(new Scene(
                    "blank" + page, walk -> walk.open(work.blank() + page).see("main h1")));
        }
        return scenes;
    }

    private static List<Scene> people() {
        return List.of(
                refused("/account", "form[action$='/account/password']", walk -> walk.write("#present", "non")),
                refused("/account/second-factor", "form[action$='/confirmation']", walk -> {}),
                refused("/members", "form[action$='/invitations']", walk -> walk.write("#email", "benoit")),
                new Scene(
                        "an invitation in hand",
                        walk -> walk.open("/members")
                                .write("#email", "d.roy@example.ca")
                                .press("form[action$='/invitations'] button")
                                .see("#handed")),
                refused("/guests", "main form[action$='/guests']", walk -> walk.write("#name", "")),
                refused("/organisation", "form[action$='/organisation']", walk -> walk.write("#colour", "#ffee88")),
                refused("/organisation", "form[action$='/logo']", walk -> {}),
                refused("/organisations", "form[action$='/organisations']", walk -> {}));
    }

    private static final String PEERS = "assessments%5BFLO-F-A3%5D";

    private static List<Scene> design(Work work) {
        String micro = work.series() + "/micro-credentials/FLO-F";
        return List.of(
                refused("/series/new", "main form[action$='/series/new']", walk -> {}),
                refused("/accord", "form[enctype]", walk -> {}),
                refused(work.series() + "/feedback/import", "form[enctype]", walk -> {}),
                new Scene("a file of answers that is looked at", walk -> {
                    walk.open(work.series() + "/feedback/import").at("#file").setInputFiles(ANSWERS);
                    walk.press("button[value=look]").see("#seen table");
                }),
                refused(work.blank() + "/micro-credentials", "form[action$='/micro-credentials']", walk -> {}),
                refused(work.blank() + "/audience/people/new", "form[action$='/people/new']", walk -> {}),
                refused(work.blank() + "/audience/goals/new", "form[action$='/goals/new']", walk -> {}),
                refused(work.blank() + "/audience/test", "form[action$='/test']", walk -> walk.write("#months", "x")),
                refused(micro + "/items/new?part=outcomes", "form.fields > .actions", walk -> {}),
                new Scene(
                        "a quiz of which no question is written",
                        walk -> walk.open(micro + "/items?at=" + PEERS)
                                .pick("[name=method]", "quiz")
                                .send("form.fields > .actions .primary")
                                .open(micro + "/items?at=" + PEERS)
                                .see("#questions")),
                refused(
                        micro + "/items/new?quiz=" + PEERS,
                        "form.fields > .actions",
                        walk -> walk.write("[name='stem.fr']", "Quoi").choose("[name='answer@'][value=one]")),
                new Scene(
                        "a question under its quiz",
                        walk -> walk.open(micro + "/items/new?quiz=" + PEERS)
                                .write("[name=code]", walk.lang())
                                .write("[name='stem.fr']", "Expliquez")
                                .choose("[name='answer@'][value=essay]")
                                .send("form.fields > .actions .primary")
                                .see("#questions + .things a")
                                .open(micro + "/items?at=" + PEERS + ".questions%5B" + walk.lang() + "%5D")
                                .see("[name='guidance.fr']")),
                refused(
                        work.series() + "/registers/endorsements/new",
                        "form.fields > .actions",
                        walk -> walk.write("[name=partner]", "Four").write("[name=strength]", "9")),
                refused(work.series() + "/talk", "main form[action$='/talk']", walk -> {}),
                refused(
                        work.series() + "/matrix/FLO-F/weeks",
                        "form[action$='/matrix/FLO-F/weeks']",
                        walk -> walk.write("form[action$='/matrix/FLO-F/weeks'] [name=value]", "x")),
                new Scene(
                        "a cell beside the matrix",
                        walk -> walk.open(work.series() + "/matrix").cell("FLO-F", "weeks")));
    }

    private static List<Scene> framework(Work work) {
        String weeks = work.series() + "/framework/elements/weeks";
        return List.of(
                refused(weeks, "form[action$='/weeks']", walk -> walk.write("[name='standard.high']", "x")),
                new Scene(
                        "what a decision would cause",
                        walk -> walk.open(weeks)
                                .write("[name='standard.high']", "1")
                                .press("form[action$='/weeks'] .primary")
                                .see("form.actions .primary")),
                refused(work.series() + "/framework/kinds", "form[action$='/kinds']", walk -> {}));
    }

    /** What somebody comes to who has not signed in; what makes them wait comes last. */
    static List<Scene> outside(Work work) {
        Consumer<Walk> half = walk -> walk.open("/sign-in")
                .write("#email", Work.COLLEAGUE)
                .write("#password", Work.PASSWORD)
                .press("main form button")
                .see("#code");
        return List.of(
                new Scene("the door", walk -> walk.open("/sign-in").see("#email")),
                refused("/sign-in", "main form", walk -> walk.write("#email", "qui@example.ca")),
                new Scene("one more code", half),
                new Scene("a code that is not the device's", walk -> {
                    half.accept(walk);
                    walk.write("#code", "000000").press("main form button").see(REFUSED);
                }),
                new Scene("a guest's link", walk -> walk.open(work.guest()).see("main form button")),
                new Scene(
                        "where people answer",
                        walk -> walk.open(work.told().answering()).see("form.answering")),
                refused(work.told().answering(), "form.answering", walk -> walk.write("#a-hours", "x")),
                new Scene("thanks", walk -> walk.open("/answered").see("[data-draft-done]")),
                new Scene(
                        "a round that has ended",
                        walk -> walk.open(work.told().ended()).see("h1")),
                new Scene(
                        "you said, we did",
                        walk -> walk.open(work.told().heard()).see("ul.heard")),
                new Scene(
                        "a link that leads nowhere",
                        walk -> walk.open("/link/nowhere").see("h1")));
    }

    /** What makes everybody at this address wait. */
    static Scene waiting() {
        return new Scene("too many links that lead nowhere", walk -> {
            for (int tries = 0; tries < 60; tries++) {
                walk.open("/link/nowhere" + tries);
            }
            walk.see("main h1");
        });
    }

    /** What somebody sees who may not change it. */
    static List<Scene> read(Work work) {
        String micro = "/micro-credentials/FLO-F";
        return List.of(
                        "",
                        "/matrix/FLO-F/weeks",
                        "/framework",
                        "/framework/elements/weeks",
                        "/audience",
                        "/pathway",
                        micro + "/outcomes",
                        micro + "/items?part=outcomes",
                        micro + "/languages",
                        micro + "/alignment",
                        "/lifecycle",
                        "/reviews",
                        "/workshop",
                        "/talk",
                        "/endorsements",
                        "/accord/proposals")
                .stream()
                .map(page -> new Scene(
                        "read " + page, walk -> walk.open(work.series() + page).see("main h1")))
                .toList();
    }

    /** What somebody comes to whose organisation has nothing yet. */
    static List<Scene> begun() {
        return List.of("/", "/search?q=pain", "/guests", "/accord", "/organisations", "/members").stream()
                .map(page -> new Scene(
                        "nothing yet: " + page, walk -> walk.open(page).see("main h1")))
                .toList();
    }

    /** A form that cannot be taken as it is filled in. */
    private static Scene refused(String path, String form, Consumer<Walk> fill) {
        return new Scene("refused " + path + " " + form, walk -> {
            walk.open(path).willing(form);
            fill.accept(walk);
            walk.press(form + " button:not(.hidden)").see(REFUSED);
        });
    }
}
