package org.diapason.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.formats.cartridge.Cartridge;
import org.diapason.formats.cartridge.OutlineReader;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/**
 * What Jazzer tries on the reader of cartridges: any bytes, as a package and as the manifest, page and quiz of one, give a
 * course with a title or a refusal in both languages, never an exception, and leave no file.
 */
public final class CartridgeTarget {

    private static final String MANIFEST = """
            <manifest><organizations><organization><item identifierref="a"/><item identifierref="b"/><item identifierref="c"/>
            </organization></organizations><resources><resource identifier="a" type="webcontent" href="x.html"/>
            <resource identifier="b" type="imsqti_x/assessment"><file href="x.xml"/></resource>
            <resource identifier="c" type="imsdt_x"><file href="x.xml"/></resource></resources></manifest>""";

    private CartridgeTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory("cartridge");
            try {
                answered(bytes, folder);
                answered(zip("imsmanifest.xml", bytes), folder);
                byte[] manifest = MANIFEST.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                answered(zip("imsmanifest.xml", manifest, "x.html", bytes, "x.xml", bytes), folder);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answered(byte[] bytes, Path folder) throws IOException {
        Artifact artifact = new Artifact("course.imscc", Files.write(folder.resolve("course"), bytes));
        Cartridge cartridge = new Cartridge();
        cartridge.recognises(artifact);
        try {
            Intake intake = cartridge.read(
                    artifact, new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder));
            intake.troubles().forEach(TreeTarget::check);
            if (intake.microCredentials().getFirst().get("title").isEmpty()) {
                throw new IllegalStateException("A course without a title");
            }
        } catch (Refusal refusal) {
            TreeTarget.check(refusal.trouble());
        }
        try {
            OutlineReader.read(artifact, new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder))
                    .troubles()
                    .forEach(TreeTarget::check);
        } catch (Refusal refusal) {
            TreeTarget.check(refusal.trouble());
        }
        try (Stream<Path> left = Files.list(folder)) {
            if (left.count() != 1) {
                throw new IllegalStateException("A file was left behind");
            }
        }
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
