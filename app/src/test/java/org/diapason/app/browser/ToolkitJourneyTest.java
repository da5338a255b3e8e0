package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.diapason.formats.kit.Products;
import org.diapason.formats.kit.Scope;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be made from a series: made, stale and why, made again, taken away. */
@ExtendWith(Stage.Door.class)
class ToolkitJourneyTest {

    private static final int EACH = (int) Products.all().stream()
            .filter(product -> product.scope() == Scope.EACH)
            .count();
    private static final String STALE = " .verdict.to-judge";

    private final Stage stage;

    @TempDir
    private Path folder;

    ToolkitJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void a_change_makes_its_own_documents_stale_and_they_are_made_again(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/toolkit").see("section.empty");
            made(walk, "section.empty button[value=due]");
            walk.count("#kit .verdict.in-tune", shown()).missing("#kit" + STALE);
            String words = "Nourrir un levain " + way.lang();
            walk.page("micro-credentials/FE/outcomes").send("#item-FE-1 .name a");
            walk.write("[name='statement." + way.lang() + "']", words).send("#item form .actions button");
            walk.page("toolkit").see("#thing-syllabus > .why li");
            walk.count("#piece-FE-skill-statement .why li", 1);
            walk.missing("[id^='piece-']:not([id^='piece-FE-'])" + STALE);
            walk.missing("#thing-accessibility-statement" + STALE);
            made(walk.press("#thing-syllabus summary"), "#piece-FE-syllabus button");
            walk.missing("#piece-FE-syllabus" + STALE).count("#piece-FE-skill-statement" + STALE, 1);
            made(walk, "button.primary[value=due]");
            walk.missing("#kit" + STALE);
            Map<String, String> files = unpacked(walk.download("/toolkit/kit.zip", folder));
            assertTrue(files.getOrDefault("FE/syllabus." + way.lang() + ".html", "")
                    .contains(words));
            assertLeadsEverywhere(files, way.lang());
        });
    }

    @Journey
    void languages_and_formats_are_kept_and_a_reader_takes_one_file(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/toolkit").press("#choice summary");
            walk.choose("[name=lang][value=fr-en]");
            walk.send("#choice form button").press("#choice summary").see("[name=lang][value=fr-en]:checked");
            made(walk, "#thing-scope-statement button");
            walk.count("#thing-scope-statement .files a", 9);
            walk.download("/toolkit/file?name=scope-statement.fr-en.docx", folder);
            walk.download("/toolkit/file?name=scope-statement.fr-en.html", folder);
        });
    }

    @Journey
    void what_a_supplier_delivers_is_judged_by_the_criteria_of_the_request(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/toolkit");
            made(walk, "#thing-request-for-quotation button");
            made(walk, "#thing-acceptance button");
            made(walk.press("#thing-cartridge summary"), "#piece-PE-cartridge button");
            walk.download("name=request-for-quotation." + way.lang() + ".html", folder);
            Path criteria = walk.download("name=acceptance.json", folder);
            walk.press("#thing-cartridge summary");
            Supplied bare = new Supplied(walk.download("cartridge." + way.lang() + ".imscc", folder));
            List<String> unfilled = List.of("assessment-methods", "all-written", "quizzes-complete");
            assertEquals(new Supplied.Verdict(1, unfilled, true), bare.verified(criteria));
            Supplied filled = bare.filled();
            assertEquals(new Supplied.Verdict(0, List.of(), true), filled.verified(criteria));
            assertEquals(
                    new Supplied.Verdict(1, List.of("slots", "skeleton-kept"), false),
                    filled.without("m1-overview").verified(criteria));
        });
    }

    /** Makes something, and waits until it is made; without scripts, by asking again. */
    private static void made(Walk walk, String button) {
        walk.send(button);
        while (walk.at("#making").count() > 0 && !(boolean) walk.at("body").evaluate("() => 'htmx' in window")) {
            walk.page("toolkit");
        }
        walk.missing("#making").see("a[href$='/kit.zip']");
    }

    /** How many things and pieces show how they stand. */
    private static int shown() {
        int members = 4;
        return Products.all().size() + members * EACH;
    }

    private static void assertLeadsEverywhere(Map<String, String> files, String lang) {
        Set<String> links = Set.copyOf(Jsoup.parse(files.getOrDefault("index." + lang + ".html", ""))
                .select("main a")
                .eachAttr("href"));
        Set<String> there = files.keySet().stream()
                .filter(name -> !name.startsWith("index."))
                .filter(name -> !name.contains(lang.equals("fr") ? ".en." : ".fr."))
                .collect(Collectors.toSet());
        assertEquals(there, links);
        assertFalse(there.isEmpty());
    }

    private static Map<String, String> unpacked(Path archive) {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().map(each -> (ZipEntry) each).toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
