package org.diapason.studio.audience;

import java.util.List;
import java.util.Map;

/**
 * A form of step 1: an audience, a goal, the field of the series.
 *
 * @param title what is written
 * @param lede what it is for, in one sentence
 * @param action where the form goes, without the language
 * @param here the path of step 1
 * @param revision the revision that it is filled in on
 * @param texts the texts that are asked in both languages
 * @param lines the lists that are asked a line each
 * @param slips what could not be taken, by field
 */
public record SheetView(
        String title,
        String lede,
        String action,
        String here,
        long revision,
        List<Pair> texts,
        List<Lines> lines,
        Map<String, String> slips) {

    public SheetView {
        texts = List.copyOf(texts);
        lines = List.copyOf(lines);
        slips = Map.copyOf(slips);
    }

    /** Why this field could not be taken; empty when it could. */
    public String slip(String field) {
        return slips.getOrDefault(field, "");
    }

    /** A text in both languages. */
    public record Pair(String field, String label, String help, String french, String english, boolean optional) {}

    /** A list, a line each. */
    public record Lines(String field, String label, String help, String value) {}
}
