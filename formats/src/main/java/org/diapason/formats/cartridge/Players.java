package org.diapason.formats.cartridge;

import java.util.List;
import java.util.Locale;

/** Tells the players of videos in pages from other frames. */
final class Players {

    private static final List<String> HOMES =
            List.of("youtube.", "youtu.be", "vimeo.", "kaltura.", "panopto.", "ted.com");
    private static final int MOST = 50;

    private Players() {}

    /** Whether this address leads to a video. */
    static boolean isWatched(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return HOMES.stream().anyMatch(lower::contains);
    }

    /** How many a page shows, at most so many as a person would count. */
    static int count(String html) {
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0 && count < MOST; at = html.indexOf('<', at + 1)) {
            if (begins(html, at, "<video")) {
                count++;
            } else if (begins(html, at, "<iframe")) {
                int end = html.indexOf('>', at);
                count += end > at && isWatched(html.substring(at, end)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean begins(String html, int at, String tag) {
        return html.regionMatches(true, at, tag, 0, tag.length());
    }
}
