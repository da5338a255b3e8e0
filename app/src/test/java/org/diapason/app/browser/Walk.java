package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's way through the studio, in one language and with one kind of hands. */
final class Walk {

    private static final Pattern SERIES = Pattern.compile("/series/[^/?#]+");

    static final String PASSWORD = "quatre mots sans lien";

    private static final AtomicInteger INVITED = new AtomicInteger();

    private final LiveStudio studio;
    private final Page page;
    private final String lang;
    private final Hands hands;
    private String series = "";
    private String email = "";

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

    /** The language it speaks. */
    String lang() {
        return lang;
    }

    /** Goes to a series and stays with it. */
    Walk into(String path) {
        series = path;
        return open(path);
    }

    /** Goes to a page of its series. */
    Walk page(String end) {
        return open(series + "/" + end);
    }

    /** Goes to a whole address that somebody handed on. */
    Walk come(String address) {
        page.navigate(address);
        return this;
    }

    /** Makes the link that invites somebody in this role. */
    String invite(String role) {
        open("/members").write("[name=email]", "p" + INVITED.incrementAndGet() + "@example.ca");
        return pick("#role", role).send("form[action$='/invitations'] button").handed();
    }

    /** The link that the page shows once. */
    String handed() {
        return page.locator("#handed").inputValue();
    }

    /** Comes in for the first time, by an invitation. */
    Walk comeIn(String link, String name) {
        come(link);
        email = page.locator("main form strong").innerText();
        return write("[name=name]", name).write("[name=password]", PASSWORD).send("main form button.primary");
    }

    /** The address by which it came in. */
    String email() {
        return email;
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

    /** Presses what leads to another page, and arrives there. */
    Walk send(String selector) {
        return arrive(() -> press(selector));
    }

    /** Presses twice what leads to another page, as an impatient hand does. */
    Walk sendTwice(String selector) {
        return arrive(() -> hands.pressTwice(page.locator(selector).first()));
    }

    private Walk arrive(Runnable act) {
        page.evaluate("document.body.dataset.before = 'yes'");
        act.run();
        assertThat(page.locator("body:not([data-before])")).hasCount(1);
        page.waitForLoadState();
        return this;
    }

    Walk give(String selector, Path file) {
        hands.give(page.locator(selector).first(), file);
        return this;
    }

    Walk pick(String selector, String value) {
        hands.pick(page.locator(selector).first(), value);
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

    /** Lets a form go as it is filled in, for the studio to judge it and not the browser. */
    Walk willing(String form) {
        page.locator(form).first().evaluate("form => form.noValidate = true");
        return this;
    }

    /** Waits until it is there to be seen. */
    Walk see(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        return this;
    }

    /** Waits until a piece of the page was put in the place of another, and holds that the focus is not lost by it. */
    Walk swapped(String selector) {
        see(selector);
        return scripts() ? count("*:focus", 1) : this;
    }

    private boolean scripts() {
        return (boolean) page.evaluate("'htmx' in window");
    }

    Walk missing(String selector) {
        assertThat(page.locator(selector)).hasCount(0);
        return this;
    }

    Walk count(String selector, int number) {
        assertThat(page.locator(selector)).hasCount(number);
        return this;
    }

    /** Waits until other words stand there. */
    Walk changed(String selector, String before) {
        assertThat(page.locator(selector)).not().hasText(before);
        return this;
    }

    /** Waits until the focus is there. */
    Walk focused(String selector) {
        assertThat(page.locator(selector).first()).isFocused();
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

    /** Begins a series with a title and an approach. */
    Walk blank() {
        open("").follow("/series/new").write("[name=title-" + lang + "]", "Pains d'été");
        return choose("[name=approach][value=progressive]")
                .send("form[action$='/series/new'] button")
                .begun();
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
        open("").follow("/accord").give("#files", portfolio).press("form[enctype] button");
        page.waitForURL(Pattern.compile(".*/accord/imports/.*"));
        return understood();
    }

    /** Waits until the files are read; without scripts, by asking again. */
    Walk understood() {
        while (!scripts() && at("form[action$='/acceptance']").count() == 0) {
            page.waitForTimeout(200);
            open(path(lang));
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
        swapped("#element-" + refused + ".refused");
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

    /** Closes what is open beside the work. */
    Walk escape() {
        page.keyboard().press("Escape");
        return missing("#beside[open]");
    }

    /** Back to the matrix, whether the cell was a drawer or a page. */
    Walk back() {
        if (at("#beside[open]").count() > 0) {
            swapped("#beside .notice[data-changed]");
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
