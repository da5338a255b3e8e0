package org.diapason.formats.cartridgeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.formats.archive.ZipOut;

/** Writes the skeleton of a course as a Common Cartridge, part after part; the same skeleton is always the same bytes. */
public final class CartridgeOut {

    static final String FOLDER = "web_resources/";
    static final String THEME = "theme.css";
    static final String THEME_RESOURCE = "RTHEME";

    private CartridgeOut() {}

    /**
     * The cartridge as bytes.
     *
     * @param langs the languages, both on each page where there are two
     * @param theme the style sheet that its pages name
     */
    public static byte[] bytes(CourseSkeleton course, List<Lang> langs, CartridgeEdition edition, String theme) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try {
            write(course, langs, edition, theme, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the cartridge; the stream stays open. */
    public static void write(
            CourseSkeleton course, List<Lang> langs, CartridgeEdition edition, String theme, OutputStream out)
            throws IOException {
        List<Placed> placed = place(course, edition);
        Map<String, String> files = new HashMap<>();
        placed.stream()
                .filter(Placed::isPage)
                .forEach(each -> files.put(
                        CourseSkeleton.within(each.part().id()), each.file().substring(FOLDER.length())));
        PartOut parts = new PartOut(edition, langs, files);
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipOut.put(zip, "imsmanifest.xml", new ManifestOut(course, placed, langs, edition).bytes());
        ZipOut.put(zip, FOLDER + THEME, theme.getBytes(StandardCharsets.UTF_8));
        for (Placed each : placed) {
            ZipOut.put(zip, each.file(), parts.bytes(each));
        }
        zip.finish();
    }

    private static List<Placed> place(CourseSkeleton course, CartridgeEdition edition) {
        List<Placed> placed = new ArrayList<>();
        for (Unit unit : course.units()) {
            for (Part part : unit.parts()) {
                placed.add(Placed.at(placed.size() + 1, unit, part, edition));
            }
        }
        return placed;
    }

    /** A title in these languages, in one line. */
    static String title(Text title, List<Lang> langs) {
        return langs.stream().map(title::show).distinct().collect(Collectors.joining(" · "));
    }
}
