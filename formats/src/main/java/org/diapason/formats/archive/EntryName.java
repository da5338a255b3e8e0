package org.diapason.formats.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names in archives: made alike, and told apart from those that no honest tool writes. */
final class EntryName {

    private static final Charset OLD_DOS = Charset.forName("IBM437");
    private static final int REPLACEMENT = 0xFFFD;

    private EntryName() {}

    /** The words of a name: UTF-8 where the bytes are, since many tools forget to say so, else the page of old DOS. */
    static String decode(byte[] raw) {
        if (isAscii(raw)) {
            return new String(raw, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, OLD_DOS);
        }
    }

    /**
     * The name with / between its folders, composed, without empty and {@code .} steps; or nothing when it leads outside,
     * is absolute, too long, empty, or has characters that hide or turn what it says.
     */
    static Optional<String> safe(String raw, int most) {
        if (raw.length() > most || raw.codePoints().anyMatch(EntryName::misleads)) {
            return Optional.empty();
        }
        String slashed = Normalizer.normalize(raw, Normalizer.Form.NFC).replace('\\', '/');
        if (slashed.startsWith("/") || hasDrive(slashed)) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        for (String step : slashed.split("/")) {
            if (step.strip().equals("..")) {
                return Optional.empty();
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }

    /** Whether the entry is a folder by its name; its name may then be the top itself, {@code ./}. */
    static boolean isFolder(String raw) {
        return raw.endsWith("/") || raw.endsWith("\\") || raw.equals(".");
    }

    /** Whether the name means the top of the archive, such as {@code ./}. */
    static boolean isTop(String raw) {
        return raw.equals(".") || raw.equals("./") || raw.equals(".\\");
    }

    /** The name for a message: short, and nothing in it that a terminal would obey. */
    static String shown(String raw, int most) {
        StringBuilder shown = new StringBuilder();
        raw.codePoints().limit(most).forEach(c -> shown.appendCodePoint(misleads(c) ? REPLACEMENT : c));
        return raw.length() > most ? shown + "…" : shown.toString();
    }

    private static boolean isAscii(byte[] raw) {
        for (byte b : raw) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDrive(String name) {
        return name.length() > 1
                && name.charAt(1) == ':'
                && Character.isLetter(name.charAt(0))
                && !name.startsWith(" ", 2);
    }

    /** Controls, marks that turn the direction of writing, and halves of characters. */
    private static boolean misleads(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }
}
