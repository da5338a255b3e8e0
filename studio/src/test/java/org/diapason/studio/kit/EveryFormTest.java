package org.diapason.studio.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.edit.Differences;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever a series file can say, a form can show and take back, and a person who touches nothing changes nothing. */
class EveryFormTest {

    static final List<String> EXAMPLES = List.of(
            "boulangerie", "climat-biodiversite", "facilitating-learning-online", "ontario-extend", "zero-carbon");

    static final List<Lang> LANGS = List.of(Lang.FR, Lang.EN);

    private static final Sheet SHEET = new Sheet("/en/here", "token", "key", 7);

    static Dossier example(String name) {
        return SeriesFiles.read(Path.of("../examples", name)).dossier().orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void a_whole_series_goes_through_one_form_and_comes_back_as_it_was(String name) {
        Dossier dossier = example(name);
        for (Lang lang : LANGS) {
            Editing editing = Editing.at(Place.TOP, Form.of(SeriesFiles.codec()), Say.to(lang));
            FormPage page = FormPage.of(editing.show(dossier, SHEET));
            same(dossier, editing.submit(dossier, dossier, page.sent("save")), name);
            checkPage(page);
        }
    }

    private static void same(Dossier before, Submitted after, String where) {
        if (!(after instanceof Submitted.Ready(Dossier dossier, var _))) {
            throw new AssertionError(
                    where + ": " + ((Submitted.Again) after).marks().errors() + ((Submitted.Again) after).beyond());
        }
        assertEquals(List.of(), Differences.between(Edits.tree(before), Edits.tree(dossier)), where);
        assertEquals(before, dossier);
    }

    @Test
    void every_place_has_a_form_of_its_own() {
        Dossier dossier = example("boulangerie");
        Node root = Edits.tree(dossier);
        Set<String> fields = new HashSet<>();
        walk(root, Place.TOP, place -> {
            if (fields.add(place.path().replaceAll("\\[[^]]*]", "[]"))) {
                Codec<?> codec = Edits.codecAt(root, place).orElseThrow();
                Editing editing = Editing.at(place, Form.of(codec), Say.to(Lang.FR));
                FormPage page = FormPage.of(editing.show(dossier, SHEET));
                same(dossier, editing.submit(dossier, dossier, page.sent("save")), place.path());
                checkPage(page);
            }
        });
        assertTrue(fields.size() > 200, fields.toString());
    }

    private static void walk(Node node, Place place, Consumer<Place> each) {
        each.accept(place);
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> walk(entry.value(), place.field(entry.key()), each));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                walk(list.items().get(i), Reading.itemAt(place, i, list.items().get(i)), each);
            }
        }
    }

    /** Buttons that change nothing but the form lose nothing either. */
    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void what_was_shown_again_comes_back_as_it_was(String name) {
        Dossier dossier = example(name);
        Editing editing = Editing.at(Place.TOP, Form.of(SeriesFiles.codec()), Say.to(Lang.EN));
        FormPage page = FormPage.of(editing.show(dossier, SHEET));
        Submitted.Again again = (Submitted.Again) editing.submit(dossier, dossier, page.sent("add:goals"));
        FormPage second = FormPage.of(editing.show(again, dossier, SHEET));
        same(dossier, editing.submit(dossier, dossier, second.sent("save")), name);
    }

    private static void checkPage(FormPage page) {
        Set<String> ids = new HashSet<>();
        for (Element each : page.page().select("[id]")) {
            assertTrue(ids.add(each.id()), "Twice: " + each.id());
        }
        Set<String> labelled = new HashSet<>();
        page.page().select("label").forEach(label -> assertTrue(labelled.add(label.attr("for")), label.outerHtml()));
        for (Element field : page.page().select("input:not([type=hidden]), select, textarea")) {
            assertTrue(labelled.contains(field.id()), field.outerHtml());
            assertTrue(!field.attr("name").isEmpty(), field.outerHtml());
        }
        for (Element each : page.page().select("[aria-describedby], [list]")) {
            for (String id : (each.attr("aria-describedby") + " " + each.attr("list"))
                    .strip()
                    .split(" ")) {
                assertTrue(ids.contains(id), each.outerHtml());
            }
        }
        page.page()
                .select("fieldset")
                .forEach(set -> assertEquals("legend", set.child(0).normalName()));
        page.page().select("label, legend").forEach(each -> assertTrue(each.hasText(), each.outerHtml()));
    }
}
