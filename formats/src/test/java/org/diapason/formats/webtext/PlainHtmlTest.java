package org.diapason.formats.webtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way says what the thorough way says, or nothing. */
class PlainHtmlTest {

    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<strong>",
        "</strong>",
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<h2>",
        "</h2>",
        "<br>",
        "<br/>",
        "<div class='a'>",
        "</div>",
        "<a href=\"x\">",
        "</a>",
        "<em>",
        "</em>",
        "bread",
        " ",
        "\n",
        "&eacute;",
        "&amp",
        "<!-- c -->",
        "<p style='color:red'>",
        "<p hidden>",
        "<hr>",
        "<img alt=\"<b>\">",
        "<table>",
        "<td>",
        "</table>",
        "<span>",
        "</span>",
        "<script>x</script>",
        "<ol>",
        "</ol>",
        "<title>t</title>",
        "</body>",
        "<",
        "«",
        "\u00a0",
        "<P>"
    };

    @Test
    void pages_of_any_kind_say_the_same_both_ways() {
        Random random = new Random(20270101);
        int plain = 0;
        for (int page = 0; page < 20_000; page++) {
            StringBuilder html = new StringBuilder(random.nextBoolean() ? "<html><head></head><body>" : "");
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                html.append(PIECES[random.nextInt(PIECES.length)]);
            }
            plain += saysTheSame(html.toString()) ? 1 : 0;
        }
        assertTrue(plain > 500, "" + plain);
    }

    @Test
    void damaged_copies_of_a_sound_page_say_the_same_both_ways() {
        Random random = new Random(20270102);
        int plain = 0;
        for (int copy = 0; copy < 10_000; copy++) {
            StringBuilder html = new StringBuilder(SOUND);
            int at = random.nextInt(html.length());
            int to = Math.min(html.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(3)) {
                case 0 -> html.delete(at, to);
                case 1 -> html.insert(at, html.substring(at, to));
                default -> html.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
            plain += saysTheSame(html.toString()) ? 1 : 0;
        }
        assertTrue(plain > 2_000 && plain < 10_000, "" + plain);
    }

    @Test
    void a_sound_page_is_read_the_quick_way() {
        assertTrue(saysTheSame(SOUND));
        assertEquals(8, WebText.of(SOUND).blocks().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one<p>two",
                "<table><tr><td>x</table>",
                "<b><p>x</b></p>",
                "<p hidden>x</p>",
                "<p style=\"DISPLAY:\tnone\">x</p>",
                "<body><b>x</b></body>",
                "<ul><li>a<li>b</ul>",
                "<a href='x'><span><a href='y'>z</a></span></a>",
                "<p>x</p></body> more",
                "a < b",
                "<script>x</script>"
            })
    void what_needs_a_second_thought_is_given_back(String html) {
        assertEquals(Optional.empty(), PlainHtml.read(html));
        assertTrue(WebText.of(html).equals(WebText.ofTree(html)));
    }

    private static boolean saysTheSame(String html) {
        Optional<WebText> quick = PlainHtml.read(html);
        quick.ifPresent(text -> assertEquals(List.copyOf(WebText.ofTree(html).blocks()), text.blocks(), html));
        return quick.isPresent();
    }

    private static final String SOUND = """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"/><title>Le pain</title><style>p > b {}</style></head>
            <body class="x">
            <!-- a page -->
            <h1 id="top">Le&nbsp;pain</h1>
            <p><strong>Objectifs</strong></p>
            <p>Un <b>bon</b> pain&#8239;: l&rsquo;eau &amp; le sel<br/>et du temps.</p>
            <ul><li>Farine</li><li><p>Sel <a href="x?a=1&b=2">marin</a></p></li></ul>
            <div><blockquote><em>Bon</em> appétit</blockquote><img src="a.png" alt="a > b"><hr></div>
            <ol><li><strong>Cuire</strong></li></ol>
            </body></html>
            """;
}
