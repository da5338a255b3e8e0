package org.diapason.formats.tree;

import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** What a file is by its first bytes, when it is not text. */
final class Sniff {

    private static final int LOOK = 4096;

    private Sniff() {}

    /** Why the bytes cannot be a text file, when they cannot. */
    static Optional<Trouble> refusal(String file, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(empty(file));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || everySecondIsNull(bytes)) {
            return Optional.of(RawText.utf16(file));
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(binary(file, "Word, Excel, OpenDocument ou zip", "Word, Excel, OpenDocument or zip"));
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(binary(file, "PDF", "PDF"));
        }
        return isMostlyControl(bytes) ? Optional.of(binary(file, "binaire", "binary")) : Optional.empty();
    }

    static boolean hasMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF);
    }

    static Trouble empty(String file) {
        return new Trouble(
                Fault.EMPTY_FILE,
                Spot.start(file),
                Place.TOP,
                Text.both("Ce fichier est vide.", "This file is empty."),
                Text.both(
                        "Pour partir d'une série minimale : diapason new ma-série",
                        "To start from the smallest series: diapason new my-series"));
    }

    private static Trouble binary(String file, String french, String english) {
        return new Trouble(
                Fault.BINARY_FILE,
                Spot.start(file),
                Place.TOP,
                Text.both(
                        "Ce fichier n'est pas du texte (" + french + ").", "This file is not text (" + english + ")."),
                Text.both("Donnez le fichier YAML ou JSON de la série.", "Give the YAML or JSON file of the series."));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean everySecondIsNull(byte[] bytes) {
        int look = Math.min(bytes.length, LOOK);
        int[] nulls = new int[2];
        for (int i = 0; i < look; i++) {
            if (bytes[i] == 0) {
                nulls[i % 2]++;
            }
        }
        return look >= 4 && (nulls[0] > look / 4 && nulls[1] == 0 || nulls[1] > look / 4 && nulls[0] == 0);
    }

    private static boolean isMostlyControl(byte[] bytes) {
        int look = Math.min(bytes.length, LOOK);
        int controls = 0;
        for (int i = 0; i < look; i++) {
            if (bytes[i] >= 0 && !Characters.isAllowed(bytes[i])) {
                controls++;
            }
        }
        return controls > look / 10;
    }
}
