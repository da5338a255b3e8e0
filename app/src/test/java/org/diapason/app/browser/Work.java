package org.diapason.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import org.diapason.core.people.Totp;

/**
 * What only work leads to: a framework of two versions, a workshop that is open, an import that waits, a series of which
 * nothing is known but its title, somebody with a second factor, and an organisation without a series.
 *
 * @param series the path of the series with two versions
 * @param blank the path of the series with a title alone
 * @param guest the path of the link of a guest
 * @param reader what makes a browser that of somebody who may look and not change
 * @param told what people answered and what became of it
 * @param newcomer what makes a browser that of somebody in an organisation without a series
 */
record Work(String series, String blank, String guest, String reader, Told told, String newcomer) {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final Path PORTFOLIO = HOUSE.resolve("portfolios/facilitating-learning-online.csv");

    static final String COLLEAGUE = "benoit.cote@example.ca";
    static final String PASSWORD = "trois brebis au moulin";

    static Work done(LiveStudio studio, Browser browser, BrowserContext owner) {
        Page page = owner.newPage();
        Walk walk = new Walk(studio, page, "en", new Hands.Mouse());
        walk.bringIn(PORTFOLIO).accept().adopt("outcomes");
        String series = walk.series();
        walk.follow("/workshop").press("form[action$='/workshop'] button").see("#board");
        walk.open(series + "/talk").write("#words", "For whom?").press("main form[action$='/talk'] button");
        walk.see("article.unresolved");
        twoVersions(walk, series);
        walk.bringIn(PORTFOLIO);
        walk.open("/series/new").write("[name=title-en]", "A series of which little is known");
        walk.press("form[action$='/series/new'] button").begun();
        walk.open("/members").write("#email", COLLEAGUE).at("#role").selectOption("READER");
        walk.press("form[action$='/invitations'] button");
        String reader = reader(studio, browser, handed(walk));
        walk.open("/guests").write("#name", "Claire Roy").press("main form[action$='/guests'] button");
        String guest = handed(walk);
        Told told = Told.of(walk, series, studio);
        page.close();
        return new Work(series, walk.series(), guest, reader, told, newcomer(studio, browser));
    }

    /** One that the series follows, one that it does not yet, and the draft of a third. */
    private static void twoVersions(Walk walk, String series) {
        String publish = "form[action$='/versions'] button";
        walk.open(series + "/framework").press(publish).missing(publish);
        walk.open(series + "/framework/elements/weeks").write("[name='standard.high']", "9");
        walk.press("form[action$='/weeks'] .primary").press("form.actions .primary");
        walk.see("form[action$='/draft/removal']").press(publish).see("form[action$='/pin'] button");
        walk.open(series + "/framework/elements/weeks").write("[name='standard.high']", "8");
        walk.press("form[action$='/weeks'] .primary").press("form.actions .primary");
        walk.see("form[action$='/draft/removal']");
    }

    /** The path of the link that the page hands on. */
    private static String handed(Walk walk) {
        walk.see("#handed");
        return walk.at("#handed").inputValue().replaceFirst("https?://[^/]+/(fr|en)", "");
    }

    /** Joins, and from now on shows a code when coming in. */
    private static String reader(LiveStudio studio, Browser browser, String link) {
        try (BrowserContext context = browser.newContext()) {
            Walk walk = new Walk(studio, context.newPage(), "en", new Hands.Mouse());
            walk.open(link)
                    .write("#name", "Benoît Côté")
                    .write("#password", PASSWORD)
                    .press("main form button");
            walk.see(".account").open("/account/second-factor").see("svg.qr");
            Totp totp = new Totp(walk.at("[name=secret]").inputValue());
            walk.write("#code", totp.digits(Instant.now())).write("#password", PASSWORD);
            walk.press("form[action$='/confirmation'] button").see("ul.codes");
            return context.storageState();
        }
    }

    private static String newcomer(LiveStudio studio, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Walk walk = new Walk(studio, context.newPage(), "en", new Hands.Mouse());
            walk.open("/sign-in").write("#email", LiveStudio.EMAIL).write("#password", LiveStudio.PASSWORD);
            walk.press("main form button")
                    .see(".account")
                    .open("/organisations")
                    .write("#name", "New College");
            walk.press("form[action$='/organisations'] button").see(".account");
            return context.storageState();
        }
    }
}
