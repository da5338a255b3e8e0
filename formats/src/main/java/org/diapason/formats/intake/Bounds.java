package org.diapason.formats.intake;

/**
 * How much a file may hold before it is more likely an attack or an accident than a course.
 *
 * @param fileBytes the most bytes of a file as it came
 * @param inflatedBytes the most bytes of everything in an archive together
 * @param entries the most entries of an archive
 * @param ratio how many times its packed size an entry may inflate to, beyond its first megabyte
 * @param depth the most archives inside one another
 * @param name the most characters of an entry's name
 * @param text the most bytes of one part that is read as text or XML
 * @param rows the most rows of a sheet
 */
public record Bounds(
        long fileBytes, long inflatedBytes, int entries, int ratio, int depth, int name, int text, int rows) {

    /** 2 GB packed, 8 GB inflated, 40,000 entries, 250 times, 2 deep, names of 400, texts of 32 MB, 1,100,000 rows. */
    public static final Bounds USUAL =
            new Bounds(2_000_000_000L, 8_000_000_000L, 40_000, 250, 2, 400, 32_000_000, 1_100_000);
}
