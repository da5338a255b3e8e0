package org.diapason.studio.letterheads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.docx.DocxPaper;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

/** Word templates of a college, from the file that is sent to the file that is filled. */
class LetterheadsTest {

    private static final Map<String, String> SYLLABUS = Map.of("kind", "syllabus", "credential", "FE");

    private final Walk walk = new Walk(studio -> List.of(new LetterheadRoutes(studio)));
    private final Id series = walk.example("boulangerie");
    private final String here = "/series/" + series + "/toolkit/templates";

    @Test
    void every_tag_of_a_document_is_shown_with_its_value_in_this_series() {
        String html = walk.get(here + "?kind=syllabus&credential=FE").html();
        assertTrue(html.contains("<code>{{sujet}}</code>") || html.contains("<code>{{subject}}</code>"), html);
        assertTrue(html.contains("Fermentation au levain") || html.contains("Sourdough Fermentation"), html);
        assertTrue(walk.get(here + "?kind=framework-book").html().contains("{{#"), "Tables repeat");
    }

    @Test
    void a_template_is_sent_filled_and_removed() throws IOException {
        assertEquals(
                here + "?kind=syllabus&credential=FE",
                walk.post(here, SYLLABUS, sent("{{sujet}} | {{effort}}")).path());
        Id template = templates().getFirst();
        String address = here + "/file?template=" + template + "&kind=syllabus&credential=FE&in=";
        assertTrue(document(address + "fr").contains("Fermentation au levain | 12"));
        assertTrue(document(address + "en").contains("Sourdough Fermentation | 12"));
        assertEquals(
                2,
                walk.get(here + "?kind=syllabus&credential=FE")
                                .html()
                                .split("name=\"credential\" value=\"FE\"", -1)
                                .length
                        - 1,
                "Sending and removing come back to the document");
        assertEquals(
                here + "?kind=syllabus&credential=FE",
                walk.post(here + "/" + template + "/removal", SYLLABUS).path());
        assertEquals(List.of(), templates());
    }

    @Test
    void a_wrong_tag_is_told_with_its_place_and_nothing_is_kept() {
        Walk.Seen seen = walk.post(here, SYLLABUS, sent("{{sujets}}"));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("{{sujets}}") && seen.html().contains("{{sujet}}"), seen.html());
        assertEquals(List.of(), templates());
    }

    @Test
    void a_template_of_one_document_says_what_another_does_not_have() {
        walk.post(here, SYLLABUS, sent("{{effort}}"));
        Id template = templates().getFirst();
        assertEquals(200, walk.get(here).status());
        Walk.Seen seen = walk.get(here + "/file?template=" + template + "&kind=scope-statement&in=fr");
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("{{effort}}"));
    }

    @Test
    void what_is_no_template_is_refused_in_words() {
        for (byte[] bytes : List.of(new byte[0], "Bonjour".getBytes(StandardCharsets.UTF_8), new byte[20_000_001])) {
            Walk.Seen seen = walk.post(here, SYLLABUS, new Upload("template", "<b>.docx", bytes));
            assertEquals(422, seen.status());
            assertTrue(seen.html().contains("role=\"alert\""));
            assertFalse(seen.html().contains("<b>.docx"));
        }
        assertEquals(422, walk.post(here, SYLLABUS).status());
        assertEquals(List.of(), templates());
        assertEquals(
                Answer.notFound(),
                walk.get(here + "/file?template=" + Id.fresh()).answer());
        assertEquals(Answer.notFound(), walk.get(here + "/file").answer());
    }

    private List<Id> templates() {
        return walk.studio().shelves().of(Letterhead.SCRIPT).list(walk.organisation()).stream()
                .map(each -> each.id())
                .toList();
    }

    private String document(String address) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Answer.Download) walk.get(address).answer()).write().to(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("No document in the file");
    }

    private static Upload sent(String words) {
        Text title = Text.both("Papier à en-tête", "Letterhead");
        Paper paper = new Paper(
                Code.of("letterhead"),
                title,
                title,
                title,
                new Provenance(title, title, new Version("1"), Fact.silent(), "0", LocalDate.of(2026, 11, 23), 1),
                List.of(new Block.Words(Entry.of(words, words))));
        return new Upload("template", "letterhead.docx", DocxPaper.render(paper, List.of(Lang.FR)));
    }
}
