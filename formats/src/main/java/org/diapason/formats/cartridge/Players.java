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
        String lower = html.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = lower.indexOf('<'); at >= 0 && count < MOST; at = lower.indexOf('<', at + 1)) {
            if (lower.startsWith("<video", at)) {
                count++;
            } else if (lower.startsWith("<iframe", at)) {
                int end = lower.indexOf('>', at);
                count += end > at && isWatched(lower.substring(at, end)) ? 1 : 0;
            }
        }
        return count;
    }
}
