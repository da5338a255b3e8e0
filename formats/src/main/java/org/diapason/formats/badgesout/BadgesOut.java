package org.diapason.formats.badgesout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;

/** The badges of a series, as pictures and as definitions; the same series always gives the same bytes. */
public final class BadgesOut {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BadgesOut() {}

    /** The badge of a micro-credential as a drawing. */
    public static byte[] svg(Judged judged, MicroCredential mc) {
        Text made = Provenance.of(judged.seen(), mc).inWords();
        String from = BadgeArt.escaped(made.show(Lang.FR) + "\n" + made.show(Lang.EN));
        return BadgeArt.of(judged.series(), mc)
                .svg()
                .replace("</svg>", "<metadata>" + from + "</metadata>\n</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The badge of a micro-credential as a picture of points. */
    public static byte[] png(Judged judged, MicroCredential mc) {
        return BadgePng.bytes(BadgeArt.of(judged.series(), mc));
    }

    /** The definitions of a micro-credential's badge, one for each language. */
    public static byte[] json(Judged judged, MicroCredential mc) {
        return new Achievements(judged).json(mc).getBytes(StandardCharsets.UTF_8);
    }

    /** The badges of all milestones in one archive: drawing, picture and definitions of each. */
    public static void milestones(Judged judged, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Text made = Provenance.of(judged.seen()).inWords();
        put(zip, "provenance.txt", made.show(Lang.FR) + "\n" + made.show(Lang.EN) + "\n");
        int number = 0;
        for (Milestone milestone : judged.series().milestones()) {
            String name = ++number + "-" + milestone.code().value().replaceAll("[^A-Za-z0-9._-]", "-");
            BadgeArt art = BadgeArt.of(judged.series(), milestone);
            put(zip, name + ".svg", art.svg());
            put(zip, name + ".png", BadgePng.bytes(art));
            put(zip, name + ".json", new Achievements(judged).json(milestone));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String words) throws IOException {
        put(zip, name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
