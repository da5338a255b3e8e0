package org.diapason.formats.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** A tar.gz file: inflated once into a single file of the scratch folder, since it can only be read from its start. */
final class TarArchive implements Archive {

    private static final int BLOCK = 65_536;
    /** Up to here the whole may inflate as much as it likes. */
    private static final long FREE = 1_000_000;

    private record Place(long start, long size) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Path store;
    private final FileChannel kept;
    private final byte[] block = new byte[BLOCK];
    private final ArchiveFaults faults;
    private final Setting setting;

    private TarArchive(Path store, ArchiveFaults faults, Setting setting) throws IOException {
        this.store = store;
        this.kept = FileChannel.open(store, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.faults = faults;
        this.setting = setting;
    }

    static Archive open(Artifact artifact, Setting setting) throws Refusal, IOException {
        ArchiveFaults faults = new ArchiveFaults(artifact.name());
        if (artifact.size() > setting.bounds().fileBytes()) {
            throw faults.tooLarge(setting.bounds().fileBytes());
        }
        TarArchive archive = new TarArchive(Files.createTempFile(setting.scratch(), "tar-", ".bin"), faults, setting);
        boolean opened = false;
        try {
            archive.unpack(artifact);
            opened = true;
            return archive;
        } catch (ReadingStopped stopped) {
            throw stopped.refusal();
        } catch (EOFException | ZipException damaged) {
            throw faults.damaged();
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    private void unpack(Artifact artifact) throws Refusal, IOException {
        Bounds bounds = setting.bounds();
        long most = Math.min(bounds.inflatedBytes(), FREE + bounds.ratio() * artifact.size());
        try (FileChannel packed = FileChannel.open(artifact.path());
                InputStream file = new BufferedInputStream(Channels.newInputStream(packed), BLOCK);
                InputStream in = new Counted(new GZIPInputStream(file, BLOCK), most, faults)) {
            TarReader tar = new TarReader(in, bounds, faults);
            for (Optional<TarReader.Part> part = tar.next(); part.isPresent(); part = tar.next()) {
                keep(part.get(), tar.content(part.get()));
                setting.progress().at(artifact.name(), packed.position(), packed.size());
            }
        }
    }

    private void keep(TarReader.Part part, InputStream content) throws Refusal, IOException {
        if (places.size() >= setting.bounds().entries()) {
            throw faults.tooManyEntries(setting.bounds().entries());
        }
        if (places.putIfAbsent(part.name(), new Place(kept.position(), part.size())) != null) {
            throw faults.duplicate(part.name());
        }
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            ByteBuffer bytes = ByteBuffer.wrap(block, 0, read);
            while (bytes.hasRemaining()) {
                kept.write(bytes);
            }
        }
    }

    @Override
    public List<Entry> entries() {
        return places.entrySet().stream()
                .map(each -> new Entry(each.getKey(), each.getValue().size()))
                .toList();
    }

    @Override
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(places.get(name)).map(place -> new Entry(name, place.size()));
    }

    @Override
    public InputStream read(Entry entry) throws Refusal {
        Place place = places.get(entry.name());
        if (place == null) {
            throw faults.damagedEntry(entry.name());
        }
        Slice bytes = new Slice(kept, place.start(), place.size());
        return new Watched(bytes, entry.name(), place.size(), OptionalLong.empty(), faults);
    }

    @Override
    public byte[] bytes(Entry entry) throws Refusal, IOException {
        return Copying.toBytes(this, entry, setting.bounds().text(), faults);
    }

    @Override
    public void close() throws IOException {
        try {
            kept.close();
        } finally {
            Files.deleteIfExists(store);
        }
    }
}
