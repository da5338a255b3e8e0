package org.diapason.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What keeps somebody from using a page: what axe finds, what does not fit, what is too small to hit, what is cut off. */
final class Looks {

    private static final String AXE = axe();

    private static final String RUN = """
            async () => {
              document.querySelectorAll("main details").forEach(each => each.open = true);
              const found = await axe.run(document, {
                runOnly: {type: "tag",
                  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
                rules: {"target-size": {enabled: true}},
                resultTypes: ["violations"],
                elementRef: false
              });
              const faults = found.violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.html.slice(0, 160)
                  + " (" + node.any.concat(node.all, node.none).map(each => each.message).join(" ").slice(0, 160) + ")"));
              if (document.documentElement.scrollWidth > window.innerWidth) {
                const wide = [...document.body.querySelectorAll("*")].filter(each =>
                    each.getBoundingClientRect().right > window.innerWidth + 1 && !each.closest(".scroll, .hidden"));
                faults.push("is wider than the window " + (wide.at(-1) ?? document.body).outerHTML.slice(0, 120));
              }
              return faults;
            }""";

    /** Words that a box cuts off, though a reader has widened them; a cell of the matrix shows a shape, and its word is spoken. */
    private static final String CLIPPED = """
            rules => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(rules);
              const before = document.adoptedStyleSheets;
              document.adoptedStyleSheets = [...before, sheet];
              const cuts = value => value === "hidden" || value === "clip";
              const faults = [...document.body.querySelectorAll("*")].filter(each => {
                const style = getComputedStyle(each);
                return each.checkVisibility() && each.textContent.trim() && !each.closest(".hidden, svg, .skip, [data-grid] a")
                    && (cuts(style.overflowX) && each.scrollWidth > each.clientWidth + 1
                        || cuts(style.overflowY) && each.scrollHeight > each.clientHeight + 1);
              }).map(each => "is cut off " + each.outerHTML.slice(0, 120));
              if (document.documentElement.scrollWidth > window.innerWidth) faults.push("is wider than the window");
              document.adoptedStyleSheets = before;
              return faults;
            }""";

    /** The spacing of WCAG 1.4.12. */
    private static final String SPACED = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
            p { margin-bottom: 2em !important }""";

    /** The size of WCAG 1.4.4. */
    private static final String DOUBLED = ":root { font-size: 200% !important }";

    private Looks() {}

    /** In what light and width a page is seen. */
    record Way(ColorScheme scheme, int width, boolean forced) {

        static final Way NARROW_DAY = new Way(ColorScheme.LIGHT, 320, false);
        static final Way WIDE_NIGHT = new Way(ColorScheme.DARK, 1280, false);

        static final List<Way> ALL = List.of(
                NARROW_DAY, new Way(ColorScheme.DARK, 320, false), new Way(ColorScheme.LIGHT, 1280, false), WIDE_NIGHT);

        static final Way FORCED = new Way(ColorScheme.DARK, 1280, true);

        void over(Page page) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme)
                    .setForcedColors(forced ? ForcedColors.ACTIVE : ForcedColors.NONE));
        }
    }

    /** What is wrong with the page that is open, seen in these ways; it is not loaded anew. */
    static List<String> faults(Page page, List<Way> ways) {
        List<String> faults = new ArrayList<>();
        page.evaluate(AXE);
        for (Way way : ways) {
            way.over(page);
            said(page.evaluate(RUN)).forEach(fault -> faults.add(fault + " " + way));
        }
        return faults;
    }

    /** What is cut off when somebody spaces the words out, or doubles them. */
    static List<String> clipped(Page page) {
        List<String> faults = new ArrayList<>();
        for (String rules : List.of(SPACED, DOUBLED)) {
            said(page.evaluate(CLIPPED, rules)).forEach(fault -> faults.add(fault + " by " + rules));
        }
        return faults;
    }

    private static List<String> said(Object faults) {
        return ((List<?>) faults).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
