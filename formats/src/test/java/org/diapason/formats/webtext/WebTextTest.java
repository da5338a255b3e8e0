package org.diapason.formats.webtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.diapason.formats.webtext.WebText.Block;
import org.diapason.formats.webtext.WebText.Kind;
import org.junit.jupiter.api.Test;

class WebTextTest {

    private static final Duration MOST_WORK = Duration.ofSeconds(10);

    @Test
    void a_page_is_its_headings_paragraphs_and_items() {
        WebText text = WebText.of(
                "<h2>Le&nbsp;pain</h2><p>Un <b>bon</b> pain&#8239;: l&rsquo;eau.</p><ul><li>Farine</li><li><p>Sel</p></li></ul>");
        assertEquals(
                List.of(
                        new Block(Kind.HEADING, "Le pain"),
                        new Block(Kind.PARAGRAPH, "Un bon pain\u00a0: l’eau."),
                        new Block(Kind.ITEM, "Farine"),
                        new Block(Kind.ITEM, "Sel")),
                text.blocks());
        assertEquals(9, text.words());
    }

    @Test
    void what_is_not_shown_says_nothing() {
        WebText text = WebText.of("<script>var bread=1</script><style>p{}</style><p hidden>secret</p>"
                + "<p style='display: none'>secret</p><p>Bread</p><!-- secret -->");
        assertEquals("Bread", text.line());
    }

    @Test
    void the_list_behind_the_announcement_is_the_outcomes() {
        WebText text = WebText.of("<p>Avant</p><ul><li>Un four</li></ul>"
                + "<p>À la fin de ce module, vous serez capable de&nbsp;:</p>"
                + "<ul><li>pétrir une pâte;</li><li>cuire un pain.</li></ul><p>Après</p><ul><li>Le sel</li></ul>");
        assertEquals(List.of("pétrir une pâte;", "cuire un pain."), Announced.outcomes(text));
    }

    @Test
    void a_heading_of_outcomes_announces_the_list_below_it() {
        WebText text = WebText.of("<h3>Learning outcomes</h3><p>Read this.</p><ol><li>Bake bread</li></ol>"
                + "<h3>Materials</h3><ul><li>Flour</li></ul>");
        assertEquals(List.of("Bake bread"), Announced.outcomes(text));
    }

    @Test
    void a_text_that_announces_nothing_has_no_outcomes() {
        assertEquals(List.of(), Announced.outcomes(WebText.of("<p>Bread</p><ul><li>Flour</li></ul>")));
    }

    /** Counted is the work of this thread, not the time of a machine that others use as well. */
    @Test
    void deep_nesting_and_broken_markup_are_little_work() {
        String deep = "<div>".repeat(100_000) + "bread" + "</p></b>".repeat(10_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertEquals(1, WebText.of(deep).words());
        Duration work = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertTrue(work.compareTo(MOST_WORK) < 0, work::toString);
    }
}
