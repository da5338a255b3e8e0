package org.diapason.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** A zip file. */
final class ZipArchive implements Archive {

    private static final int BLOCK = 16_384;

    private final FileChannel channel;
    private final Map<String, ZipContent> contents;
    private final int mostText;
    private final ArchiveFaults faults;

    private ZipArchive(FileChannel channel, Map<String, ZipContent> contents, int mostText, ArchiveFaults faults) {
        this.channel = channel;
        this.contents = contents;
        this.mostText = mostText;
        this.faults = faults;
    }

    static Archive open(Artifact artifact, Setting setting) throws Refusal, IOException {
        ArchiveFaults faults = new ArchiveFaults(artifact.name());
        if (artifact.size() > setting.bounds().fileBytes()) {
            throw faults.tooLarge(setting.bounds().fileBytes());
        }
        FileChannel channel = FileChannel.open(artifact.path());
        boolean opened = false;
        try {
            ZipEnd end = ZipEnd.find(channel, faults);
            List<ZipPart> parts =
                    ZipDirectory.read(channel, end, setting.bounds().entries(), faults);
            Map<String, ZipContent> judged = new ZipScrutiny(channel, setting.bounds(), faults).judged(parts, end);
            opened = true;
            return new ZipArchive(channel, judged, setting.bounds().text(), faults);
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    @Override
    public List<Entry> entries() {
        return contents.entrySet().stream()
                .map(each -> new Entry(each.getKey(), each.getValue().part().size()))
                .toList();
    }

    @Override
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(contents.get(name))
                .map(content -> new Entry(name, content.part().size()));
    }

    @Override
    public InputStream read(Entry entry) throws Refusal, IOException {
        ZipContent content = contents.get(entry.name());
        if (content == null) {
            throw faults.damagedEntry(entry.name());
        }
        ZipPart part = content.part();
        InputStream packed = new Slice(channel, content.start(), part.packed());
        InputStream bytes = switch (part.method()) {
            case ZipPart.STORED -> packed;
            case ZipPart.DEFLATED -> new Inflating(packed, BLOCK);
            default -> throw faults.packedOtherwise(entry.name());
        };
        return new Watched(bytes, entry.name(), part.size(), OptionalLong.of(part.crc()), faults);
    }

    @Override
    public byte[] bytes(Entry entry) throws Refusal, IOException {
        return Copying.toBytes(this, entry, mostText, faults);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Inflates bytes without a zlib header, and gives back the native memory at the end. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed, int block) {
            super(packed, new Inflater(true), block);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
