package org.diapason.formats.cartridge;

import java.io.IOException;
import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/**
 * Reads a Common Cartridge 1.0 to 1.3, a thin one, or an IMS content package: one of them is one micro-credential. Exports
 * mix the versions, so that a resource is known by the beginning of its type alone.
 */
public final class Cartridge implements Importer {

    private static final int NAMES = 50_000;

    @Override
    public Code id() {
        return Code.of("cartridge");
    }

    @Override
    public Text label() {
        return Text.both(
                "cours exporté en Common Cartridge ou en paquet IMS",
                "course exported as a Common Cartridge or IMS package");
    }

    /** By the manifest in it; by its name where it is an archive that cannot be looked through. */
    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        if (!Archive.isArchive(artifact.head())) {
            return false;
        }
        return artifact.named(".imscc")
                || Archive.glimpse(artifact, NAMES).stream().anyMatch(Cartridge::isManifest);
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            Notes notes = new Notes();
            Parts parts = Parts.of(artifact.name(), archive, notes);
            Manifest manifest = ManifestReader.read(parts);
            return new Course(artifact, setting, parts, manifest, notes).intake();
        }
    }

    static boolean isManifest(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean debris = lower.startsWith("__macosx/");
        return !debris && (lower.equals("imsmanifest.xml") || lower.endsWith("/imsmanifest.xml"));
    }
}
