package org.diapason.formats.intake;

/** Hears how far a long reading is. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (file, done, total) -> {};

    /**
     * So many of so many are done.
     *
     * @param file the file that is being read
     * @param done how many bytes, rows or entries
     * @param total of how many, or 0 while nobody knows
     */
    void at(String file, long done, long total);
}
