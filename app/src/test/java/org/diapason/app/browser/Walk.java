package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's way through the studio, in one language and with one kind of hands. */
final class Walk {

    private static final Pattern SERIES = Pattern.compile("/series/[^/?#]+");

    private final LiveStudio studio;
    private final Page page;
    private final String lang;
    private final Hands hands;
    private String series = "";

    Walk(LiveStudio studio, Page page, String lang, Hands hands) {
        this.studio = studio;
        this.page = page;
        this.lang = lang;
        this.hands = hands;
    }

    /** The path of the series that it came to. */
    String series() {
        return series;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Goes to an address as somebody who has kept it. */
    Walk open(String path) {
        page.navigate(studio.at("/" + lang + path));
        return this;
    }

    /** Follows the first link that leads there. */
    Walk follow(String end) {
        hands.press(page.locator("a[href$='" + end + "']:visible").first());
        page.waitForURL(url -> url.replaceFirst("[?#].*", "").endsWith(end));
        return this;
    }

    Walk press(String selector) {
        hands.press(page.locator(selector).first());
        return this;
    }

    Walk choose(String selector) {
        hands.choose(page.locator(selector).first());
        return this;
    }

    Walk write(String selector, String words) {
        hands.write(page.locator(selector).first(), words);
        return this;
    }

    /** Waits until it is there to be seen. */
    Walk see(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        return this;
    }

    /** Waits until it is gone. */
    Walk missing(String selector) {
        assertThat(page.locator(selector)).hasCount(0);
        return this;
    }

    /** Writes something into the page that only a new page would not have. */
    Walk mark() {
        page.evaluate("document.body.dataset.mark = 'same'");
        return this;
    }

    /** Holds that the page was not loaded anew. */
    Walk marked() {
        return see("body[data-mark=same]");
    }

    /** Where it stands, without the language. */
    String path(String spoken) {
        return page.url().substring(studio.at("/" + spoken).length()).replaceFirst("[?#].*", "");
    }

    /** Has come to a series of its own. */
    Walk begun() {
        page.waitForURL(Pattern.compile(".*/series/[0-9a-f-]{36}.*"));
        Matcher path = SERIES.matcher(page.url());
        series = path.find() ? path.group() : "";
        return this;
    }

    /** Brings a portfolio in and looks at what was understood. */
    Walk bringIn(Path portfolio) {
        open("").follow("/accord");
        hands.give(page.locator("#files"), portfolio);
        press("form[enctype] button");
        page.waitForURL(Pattern.compile(".*/accord/imports/.*"));
        for (int wait = 0; wait < 60 && at("form[action$='/acceptance']").count() == 0; wait++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        return see("form[action$='/acceptance'] button");
    }

    /** Begins the series with it. */
    Walk accept() {
        press("form[action$='/acceptance'] button");
        page.waitForURL(Pattern.compile(".*/accord/proposals.*"));
        return begun();
    }

    /** Accepts what is clear, refuses one proposal with its reason, adopts the rest as it is proposed. */
    Walk adopt(String refused) {
        press("#stand form button").see("article.proposal.accepted");
        String fold = "#element-" + refused + " details:has(input[value=refuse]) ";
        press(fold + "summary").write(fold + "[name=reason]", "Rien ne presse.").press(fold + "button");
        see("#element-" + refused + ".refused");
        choose("[name=open]").press("form[action$='/accord/framework'] button");
        page.waitForURL(url -> url.endsWith(series + "/matrix"));
        return this;
    }

    /** Opens a cell of the matrix, beside the work where there are scripts. */
    Walk cell(String micro, String element) {
        return press("[data-grid] a[href$='matrix/" + micro + "/" + element + "']")
                .see("#cell-title");
    }

    /** Grants the deviation that the opened cell is about, until the day that is proposed. */
    Walk grant(String micro, String element) {
        String form = "form[action$='/" + micro + "/" + element + "/approval']";
        press("details.act:has(" + form + ") summary").write(form + " [name=reason]", "Le campus compte.");
        return press(form + " button").back();
    }

    /** Back to the matrix, whether the cell was a drawer or a page. */
    Walk back() {
        if (at("#beside[open]").count() > 0) {
            see("#beside .notice[data-changed]");
            page.keyboard().press("Escape");
        } else {
            open(series + "/matrix");
        }
        return see("[data-grid]");
    }

    /** What the matrix says of a cell. */
    Walk stands(String micro, String element, String verdict) {
        assertThat(at("[data-grid] a[href$='matrix/" + micro + "/" + element + "']"))
                .hasClass(Pattern.compile(verdict));
        return this;
    }

    Path download(String end, Path folder) {
        Download download = page.waitForDownload(() -> press("a[href$='" + end + "']:visible"));
        Path file = folder.resolve(end.substring(1 + end.lastIndexOf('/')));
        download.saveAs(file);
        return file;
    }
}
