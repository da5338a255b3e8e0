package org.diapason.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Words that would be markup, script or a template wherever somebody forgot to write them as words. */
final class Markup {

    /** What would stand in a page as an element or an attribute of this name. */
    static final String PROBE = "x-probe";

    /** Out of an attribute with either quote or none, out of a title, a text area, a script, a comment, a style. */
    static final String WORDS = "\"'`>--></title></textarea></style></script><x-probe>\"><img src=x onerror=alert(1)>"
            + "<svg/onload=alert(1)><script>alert(1)</script>' x-probe='\" x-probe=\"\u2028alert(1)\u2029"
            + "{{7*7}}${123457*81}#{7*7}<%=7*7%>&lt;x-probe>%3Cx-probe%3E";

    /** The same for a field that takes few characters. */
    static final String FEW = "\"'><x-probe onclick=alert(1)>";

    /** An address that would act. */
    static final String ADDRESS = "javascript:alert(1)//";

    private static final List<String> LEADING = List.of("href", "src", "action", "formaction", "xlink:href", "data");

    private Markup() {}

    /** What of it became more than words in this page. */
    static List<String> acting(String page) {
        List<String> acting = new ArrayList<>();
        for (Element each : Jsoup.parse(page).getAllElements()) {
            if (each.normalName().equals(PROBE)) {
                acting.add(each.outerHtml());
            }
            if (each.normalName().equals("script") && !each.attr("src").startsWith("/static/")) {
                acting.add(each.outerHtml());
            }
            for (Attribute attribute : each.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                if (name.equals(PROBE)
                        || name.startsWith("on")
                        || LEADING.contains(name) && value.matches("(javascript|vbscript|data:text).*")) {
                    acting.add(each.normalName() + " " + attribute);
                }
            }
        }
        if (page.contains("10000017")) {
            acting.add("a template was filled in");
        }
        return acting;
    }
}
