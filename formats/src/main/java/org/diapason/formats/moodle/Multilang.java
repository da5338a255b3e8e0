package org.diapason.formats.moodle;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.formats.webtext.WebText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Words in several languages in one field, as Moodle's filters write them: {mlang fr}…{mlang}{mlang en}…{mlang}, or
 * spans of the class multilang with a language.
 */
final class Multilang {

    private static final String OPEN = "{mlang ";
    private static final String CLOSE = "{mlang}";

    private Multilang() {}

    /** The plain words by language; all of them in the language supposed where the field marks none. */
    static Map<Lang, String> read(String html, Lang supposed) {
        Map<Lang, String> marked = html.contains(OPEN) ? braces(html) : spans(html);
        if (!marked.isEmpty()) {
            return marked;
        }
        Map<Lang, String> plain = new LinkedHashMap<>();
        plain.put(supposed, WebText.of(html).line());
        return plain;
    }

    private static Map<Lang, String> braces(String html) {
        Map<Lang, String> words = new LinkedHashMap<>();
        int at = html.indexOf(OPEN);
        while (at >= 0) {
            int named = html.indexOf('}', at);
            int end = named < 0 ? -1 : html.indexOf(CLOSE, named);
            if (end < 0) {
                break;
            }
            put(words, html.substring(at + OPEN.length(), named), html.substring(named + 1, end));
            at = html.indexOf(OPEN, end + CLOSE.length());
        }
        return words;
    }

    private static Map<Lang, String> spans(String html) {
        Map<Lang, String> words = new LinkedHashMap<>();
        if (html.contains("multilang")) {
            Document document = Jsoup.parse(html);
            for (Element span : document.select("span.multilang[lang]")) {
                put(words, span.attr("lang"), span.html());
            }
        }
        return words;
    }

    private static void put(Map<Lang, String> words, String tag, String html) {
        String lang = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (Lang.isTag(lang)) {
            String plain = WebText.of(html).line();
            words.merge(new Lang(lang), plain, (one, two) -> one + " " + two);
        }
    }
}
