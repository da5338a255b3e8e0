package org.diapason.studio.accord;

import java.text.Normalizer;
import java.util.Locale;
import org.diapason.core.base.Code;

/** Names that somebody gave, made fit for a file and for a code. */
final class Names {

    private static final int LONGEST = 120;
    private static final int LONGEST_CODE = 40;

    private Names() {}

    /** The name of a file without the folders that some browsers send along, and nothing that a machine trips over. */
    static String file(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String shorter = last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
        return shorter.replaceAll("\\.", "").isBlank() ? "file" : shorter;
    }

    /** The same without its ending, for a title. */
    static String title(String file) {
        int dot = file.lastIndexOf('.');
        String bare = (dot > 0 ? file.substring(0, dot) : file)
                .replaceAll("[-_\\s]+", " ")
                .strip();
        return bare.isEmpty() ? file : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** A code from a title. */
    static String code(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shorter = plain.length() <= LONGEST_CODE
                ? plain
                : plain.substring(0, LONGEST_CODE).replaceAll("-+$", "");
        return Code.isCode(shorter) ? shorter : "series";
    }
}
