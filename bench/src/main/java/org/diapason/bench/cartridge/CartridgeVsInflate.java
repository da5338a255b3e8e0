package org.diapason.bench.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.diapason.bench.catalogue.Pairs;
import org.diapason.core.base.Lang;
import org.diapason.formats.cartridge.Cartridge;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/**
 * Reads a cartridge of 200 items, end to end, beside the JDK inflating every file of it and doing nothing with them. The
 * ratio is the CPU seconds of inflating over ours: cartridge-vs-inflate with 100 pictures of 100 kB, as courses have them;
 * cartridge-text-vs-inflate without any, where all that is inflated must also be understood.
 */
public final class CartridgeVsInflate {

    private static final int PICTURES = 100;
    private static final int PICTURE_BYTES = 100_000;
    private static final int WARM_UPS = 150;

    private CartridgeVsInflate() {}

    public static void main(String[] ids) throws IOException {
        Path file = Files.createTempFile("cartridge-bench", ".imscc");
        try {
            measure("cartridge-vs-inflate", PICTURES, file);
            measure("cartridge-text-vs-inflate", 0, file);
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(String id, int pictures, Path file) throws IOException {
        new CartridgeMaker().write(file, pictures, PICTURE_BYTES);
        System.out.printf("# %s: %,d bytes%n", id, Files.size(file));
        Pairs.ratio(id, WARM_UPS, () -> inflated(file), () -> imported(file), System.out);
    }

    private static long inflated(Path file) {
        long bytes = 0;
        byte[] block = new byte[16_384];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(block); read >= 0; read = in.read(block)) {
                        bytes += read;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static Intake imported(Path file) {
        Setting setting =
                new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), file.resolveSibling("."));
        try {
            return new Cartridge().read(new Artifact("course.imscc", file), setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }
}
