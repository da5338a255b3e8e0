package org.diapason.formats.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** From bytes to characters, or to the reason why they are none. */
final class RawText {

    private static final Text SAVE_AS_UTF_8 = Text.both(
            "Enregistrez le fichier en UTF-8 (dans l'éditeur : Enregistrer sous, Encodage).",
            "Save the file as UTF-8 (in the editor: Save as, Encoding).");

    private final String file;
    private final byte[] bytes;

    RawText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The characters of the file without its byte order mark; control characters go into the troubles. */
    String decode(Troubles troubles) {
        Sniff.refusal(file, bytes).ifPresent(trouble -> {
            throw new Halt(trouble);
        });
        String text = strict(Sniff.hasMark(bytes) ? 3 : 0);
        if (text.isBlank()) {
            throw new Halt(Sniff.empty(file));
        }
        reportControls(text, troubles);
        return text;
    }

    private String strict(int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new Halt(notUtf8(in.position(), text));
        }
        return text;
    }

    private Trouble notUtf8(int offset, String before) {
        String hex = "%02X".formatted(bytes[offset] & 0xFF);
        return new Trouble(
                Fault.NOT_UTF_8,
                end(before),
                Place.TOP,
                Text.both(
                        "L'octet " + hex + " (le " + (offset + 1) + "e du fichier) n'est pas de l'UTF-8.",
                        "Byte " + hex + " (number " + (offset + 1) + " of the file) is not UTF-8."),
                SAVE_AS_UTF_8);
    }

    private Spot end(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text, i)) {
                line++;
                start = i + 1;
            }
        }
        return new Spot(file, line, text.codePointCount(start, text.length()) + 1);
    }

    private void reportControls(String text, Troubles troubles) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Characters.isAllowed(c)) {
                troubles.add(Characters.forbidden(c, new Spot(file, line, column), Place.TOP));
            }
            column++;
            if (isLineEnd(text, i)) {
                line++;
                column = 1;
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isLineEnd(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    static Trouble utf16(String file) {
        return new Trouble(
                Fault.NOT_UTF_8,
                Spot.start(file),
                Place.TOP,
                Text.both("Ce fichier est en UTF-16, non en UTF-8.", "This file is UTF-16, not UTF-8."),
                SAVE_AS_UTF_8);
    }
}
