package org.diapason.formats.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.diapason.formats.face.Face;

/** Words as outlines, out of the faces that we ship; what the first face lacks is taken from the next that has it. */
final class Letters {

    private static final Map<Face, Letters> READ = new EnumMap<>(Face.class);

    private final TrueTypeFont font;
    private final CmapLookup known;

    private Letters(Face face) {
        try {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
            known = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of these words, from the left end of their base line at nought. */
    static Path2D outline(String words, Face face, double size) {
        Path2D all = new Path2D.Double();
        double[] at = {0};
        words.codePoints().forEach(c -> at[0] += of(c, face).add(all, c, at[0], size));
        return all;
    }

    /** How wide these words are. */
    static double width(String words, Face face, double size) {
        return words.codePoints().mapToDouble(c -> of(c, face).advance(c, size)).sum();
    }

    private static Letters of(int c, Face face) {
        for (Face each : List.of(face, Face.HEADING, Face.WIDE)) {
            Letters letters = read(each);
            if (letters.known.getGlyphId(c) > 0) {
                return letters;
            }
        }
        return read(face);
    }

    /** Faces are read once; reading a glyph moves a place within the file, so that one thread does it at a time. */
    private static synchronized Letters read(Face face) {
        return READ.computeIfAbsent(face, Letters::new);
    }

    private double advance(int c, double size) {
        try {
            synchronized (font) {
                return font.getAdvanceWidth(known.getGlyphId(c)) * size / font.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double add(Path2D all, int c, double x, double size) {
        try {
            synchronized (font) {
                GlyphData glyph = font.getGlyph().getGlyph(known.getGlyphId(c));
                if (glyph != null) {
                    double scale = size / font.getUnitsPerEm();
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                    all.append(glyph.getPath().getPathIterator(place), false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return advance(c, size);
    }
}
