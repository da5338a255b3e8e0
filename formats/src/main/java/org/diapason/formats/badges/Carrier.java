package org.diapason.formats.badges;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.diapason.formats.badges.PngText.Baked;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;

/**
 * What carries the JSON of a badge: the file itself, a signed token, or a picture into which either was baked.
 *
 * @param json the JSON
 * @param signed whether it stood in a signed token, whose signature is not checked
 */
record Carrier(JsonFile json, boolean signed) {

    private static final int LOOK = 262_144;

    /** Whether the file is a token, or a picture with a badge. */
    static boolean isCarrier(Artifact artifact) throws IOException {
        byte[] head = artifact.head();
        if (PngText.isPng(head)) {
            return isBaked(artifact);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).strip();
        return SvgText.isSvg(start(artifact))
                || head.length < Artifact.HEAD && Token.isToken(start)
                || isLongToken(start);
    }

    /** Only the beginning of a long token is looked at: the second dot may lie behind it. */
    private static boolean isLongToken(String start) {
        return start.length() > Artifact.HEAD / 2 && Token.isToken(start + "..");
    }

    private static boolean isBaked(Artifact artifact) throws IOException {
        try {
            return new PngText(Bounds.USUAL, Spot.start(artifact.name()))
                    .find(artifact.path())
                    .isPresent();
        } catch (Refusal damaged) {
            // A damaged picture is still one of ours when the keyword stands in its beginning.
            String start = new String(start(artifact), StandardCharsets.ISO_8859_1);
            return PngText.KEYWORDS.stream().anyMatch(start::contains);
        }
    }

    private static byte[] start(Artifact artifact) throws IOException {
        try (InputStream in = Files.newInputStream(artifact.path())) {
            return in.readNBytes(LOOK);
        }
    }

    /**
     * The JSON that this file carries.
     *
     * @throws Refusal when there is none, it is damaged, or it only says where on the web it stands
     */
    static Carrier open(Artifact artifact, Setting setting) throws Refusal, IOException {
        Spot spot = Spot.start(artifact.name());
        byte[] head = artifact.head();
        if (PngText.isPng(head)) {
            Optional<Baked> baked = new PngText(setting.bounds(), spot).find(artifact.path());
            return open(artifact, baked, setting);
        }
        byte[] bytes = JsonFile.bytes(artifact, setting.bounds());
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (start.startsWith("<") || start.startsWith("\u00EF\u00BB\u00BF<")) {
            return open(artifact, SvgText.find(bytes, spot), setting);
        }
        return text(artifact.name(), "!payload", bytes, setting);
    }

    private static Carrier open(Artifact artifact, Optional<Baked> baked, Setting setting) throws Refusal {
        if (baked.isEmpty()) {
            throw BadgeTroubles.refusal(BadgeTroubles.noBadge(Spot.start(artifact.name())));
        }
        return text(
                artifact.name() + "!" + baked.get().keyword(), "", baked.get().text(), setting);
    }

    private static Carrier text(String name, String part, byte[] bytes, Setting setting) throws Refusal {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1).stripLeading();
        if (start.startsWith("http")) {
            throw BadgeTroubles.refusal(BadgeTroubles.elsewhere(Spot.start(name)));
        }
        if (!start.startsWith("ey")) {
            return new Carrier(JsonFile.read(name, bytes, setting.bounds()), false);
        }
        byte[] payload = Token.payload(new String(bytes, StandardCharsets.ISO_8859_1).strip())
                .orElseThrow(() -> BadgeTroubles.refusal(BadgeTroubles.noToken(Spot.start(name))));
        return new Carrier(JsonFile.read(name + part, payload, setting.bounds()), true);
    }
}
