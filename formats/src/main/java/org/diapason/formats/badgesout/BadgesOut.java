package org.diapason.formats.badgesout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.archive.ZipOut;

/** The badges of a series, as pictures and as definitions; the same series always gives the same bytes. */
public final class BadgesOut {

    private BadgesOut() {}

    /** The badge of a micro-credential as a drawing. */
    public static byte[] svg(Judged judged, MicroCredential mc) {
        return BadgeArt.of(judged.series(), mc).svg(lines(Provenance.of(judged.seen(), mc)));
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
        String made = lines(Provenance.of(judged.seen()));
        put(zip, "provenance.txt", made + "\n");
        int number = 0;
        for (Milestone milestone : judged.series().milestones()) {
            String name = ++number + "-" + ZipOut.plain(milestone.code());
            BadgeArt art = BadgeArt.of(judged.series(), milestone);
            ZipOut.put(zip, name + ".svg", art.svg());
            ZipOut.put(zip, name + ".png", BadgePng.bytes(art));
            put(zip, name + ".json", new Achievements(judged).json(milestone));
        }
        zip.finish();
    }

    private static String lines(Provenance from) {
        Text made = from.inWords();
        return made.show(Lang.FR) + "\n" + made.show(Lang.EN);
    }

    private static void put(ZipOutputStream zip, String name, String words) throws IOException {
        ZipOut.put(zip, name, words.getBytes(StandardCharsets.UTF_8));
    }
}
