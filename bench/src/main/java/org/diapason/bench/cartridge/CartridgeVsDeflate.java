package org.diapason.bench.cartridge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diapason.bench.catalogue.Pairs;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.cartridgeout.CartridgeEdition;
import org.diapason.formats.cartridgeout.CartridgeOut;

/**
 * Writes a cartridge of 30 pages of 800 words with five discussions, five quizzes and five links, beside the JDK deflating
 * the same bytes, which stand ready. The ratio is the CPU seconds of deflating over ours: 1 would mean that laying the
 * course out costs nothing.
 */
public final class CartridgeVsDeflate {

    private static final int PAGES = 30;
    private static final int OTHERS = 5;
    private static final int QUESTIONS = 10;
    private static final int PARAGRAPHS = 16;
    private static final int WORDS = 50;
    private static final int WARM_UPS = 15;
    private static final int AT_ONCE = 20;

    private static final List<String> LEXICON = List.of(
            "pâte",
            "levain",
            "four",
            "farine",
            "eau",
            "geste",
            "temps",
            "chaleur",
            "croûte",
            "mie",
            "lever",
            "pétrir",
            "façonner",
            "observer",
            "noter",
            "comparer",
            "avec",
            "sans",
            "puis",
            "avant",
            "the",
            "dough",
            "rises",
            "slowly",
            "until",
            "smooth",
            "bake",
            "check",
            "write",
            "<em>",
            "&");

    private CartridgeVsDeflate() {}

    public static void main(String[] ids) throws IOException {
        CourseSkeleton course = course(new Random(5));
        Map<String, byte[]> files = files(written(course));
        long bytes = files.values().stream().mapToLong(each -> each.length).sum();
        System.out.printf("# cartridge-vs-deflate: %,d files, %,d bytes%n", files.size(), bytes);
        Pairs.ratio(
                "cartridge-vs-deflate",
                WARM_UPS,
                () -> again(() -> deflated(files)),
                () -> again(() -> written(course)),
                System.out);
    }

    /** A cartridge takes milliseconds; several in a row outlast the grain of the clock. */
    private static byte[] again(Supplier<byte[]> work) {
        byte[] last = work.get();
        for (int more = 1; more < AT_ONCE; more++) {
            last = work.get();
        }
        return last;
    }

    private static byte[] written(CourseSkeleton course) {
        return CartridgeOut.bytes(course, List.of(Lang.FR), CartridgeEdition.V1_1, ":root {}");
    }

    private static byte[] deflated(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] cartridge) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static CourseSkeleton course(Random random) {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < OTHERS; unit++) {
            List<Part> parts = new ArrayList<>();
            for (int page = 0; page < PAGES / OTHERS; page++) {
                parts.add(new Part.Page("p" + unit + "-" + page, words(random, 4), blocks(random), Part.Use.READING));
            }
            parts.add(new Part.Discussion(
                    "d" + unit, words(random, 4), blocks(random).subList(0, 2)));
            parts.add(new Part.Quiz(
                    "q" + unit, words(random, 4), blocks(random).subList(0, 1), Fact.of(QUESTIONS), List.of()));
            parts.add(new Part.Link("l" + unit, words(random, 4), "https://example.org/" + unit));
            units.add(new Unit("u" + unit, words(random, 3), true, parts));
        }
        return new CourseSkeleton(
                Code.of("PE"),
                words(random, 3),
                Fact.of(words(random, 20)),
                Fact.silent(),
                List.of(Lang.FR, Lang.EN),
                units);
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            Block words = new Block.Words(Entry.of(words(random, WORDS)));
            blocks.add(
                    paragraph % 4 == 0
                            ? new Block.Section(Code.of("s" + paragraph), words(random, 4), List.of(words))
                            : words);
        }
        return blocks;
    }

    private static Text words(Random random, int many) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < many; word++) {
            words.append(word == 0 ? "" : " ").append(LEXICON.get(random.nextInt(LEXICON.size())));
        }
        return Text.both(words.toString(), words.toString());
    }
}
