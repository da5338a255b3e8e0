package org.diapason.formats.cartridge;

import java.util.Locale;
import java.util.Set;
import org.diapason.formats.intake.Plainly;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page looks like to whoever accepts it, counted.
 *
 * @param unfilled fields that were to be filled and still say so
 * @param picturesWithoutText pictures without an alternative text; an empty one says that a picture only decorates
 * @param skippedHeadings headings more than one level below the one before
 * @param vagueLinks links whose words do not say where they lead
 * @param videosWithoutCaptions videos that play within the page and bear no captions of their own
 * @param foreignPlayers videos of other sites, in which captions cannot be seen from here
 * @param scripts pieces of script
 */
public record Look(
        int unfilled,
        int picturesWithoutText,
        int skippedHeadings,
        int vagueLinks,
        int videosWithoutCaptions,
        int foreignPlayers,
        int scripts) {

    /** Nothing to look at. */
    public static final Look NOTHING = new Look(0, 0, 0, 0, 0, 0, 0);

    /** What a field to fill bears, in what Diapason writes. */
    private static final String FILL = "diapason-fill";

    private static final Set<String> VAGUE = Set.of(
            "cliquez ici",
            "cliquer ici",
            "ici",
            "lien",
            "ce lien",
            "en savoir plus",
            "lire la suite",
            "click here",
            "here",
            "link",
            "this link",
            "more",
            "read more",
            "learn more");

    /** Looks at this HTML. */
    public static Look of(String html) {
        Document page = Jsoup.parse(html);
        return new Look(
                page.select("." + FILL).size(),
                page.select("img:not([alt])").size(),
                skipped(page),
                (int) page.select("a[href]").stream().filter(Look::isVague).count(),
                (int) page.select("video").stream()
                        .filter(video -> video.select("track[kind=captions], track[kind=subtitles]")
                                .isEmpty())
                        .count(),
                (int) page.select("iframe[src]").stream()
                        .filter(frame -> Players.isWatched(frame.attr("src")))
                        .count(),
                page.select("script").size()
                        + (int) page.getAllElements().stream()
                                .filter(Look::acts)
                                .count());
    }

    /** All that is seen in both. */
    public Look and(Look other) {
        return new Look(
                unfilled + other.unfilled,
                picturesWithoutText + other.picturesWithoutText,
                skippedHeadings + other.skippedHeadings,
                vagueLinks + other.vagueLinks,
                videosWithoutCaptions + other.videosWithoutCaptions,
                foreignPlayers + other.foreignPlayers,
                scripts + other.scripts);
    }

    private static int skipped(Document page) {
        int skipped = 0;
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            skipped += before > 0 && level > before + 1 ? 1 : 0;
            before = level;
        }
        return skipped;
    }

    private static boolean isVague(Element link) {
        String words = Plainly.key(link.text() + " " + link.attr("aria-label"));
        boolean pictured = !link.select("img[alt]").isEmpty();
        return VAGUE.contains(words) || words.isEmpty() && !pictured;
    }

    private static boolean acts(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on")) {
                return true;
            }
        }
        return element.attr("href").strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }
}
