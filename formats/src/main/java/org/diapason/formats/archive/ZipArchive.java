package org.diapason.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** A zip file. */
final class ZipArchive implements Archive {

    private final String name;
    private final ZipFile zip;
    private final int mostText;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipArchive(String name, ZipFile zip, int mostText) {
        this.name = name;
        this.zip = zip;
        this.mostText = mostText;
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> entries.put(entry.getName(), new Entry(entry.getName(), entry.getSize())));
    }

    static Archive open(Artifact artifact, Setting setting) throws Refusal, IOException {
        try {
            return new ZipArchive(
                    artifact.name(),
                    new ZipFile(artifact.path().toFile()),
                    setting.bounds().text());
        } catch (ZipException damaged) {
            throw new Refusal(damaged(artifact.name()));
        }
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    @Override
    public InputStream read(Entry entry) throws Refusal, IOException {
        ZipEntry there = zip.getEntry(entry.name());
        if (there == null) {
            throw new Refusal(damaged(name + "!" + entry.name()));
        }
        return zip.getInputStream(there);
    }

    @Override
    public byte[] bytes(Entry entry) throws Refusal, IOException {
        try (InputStream in = read(entry)) {
            return in.readNBytes(mostText);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Trouble damaged(String file) {
        return new Trouble(
                Fault.DAMAGED,
                Spot.start(file),
                Place.TOP,
                Text.both("Cette archive est endommagée ou incomplète.", "This archive is damaged or incomplete."),
                Text.both(
                        "Exportez-la de nouveau depuis l'outil d'origine.",
                        "Export it again from the tool it came from."));
    }
}
