package org.diapason.formats.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.tree.Refusal;

/** Looks at the names in an archive without judging them. */
final class Glimpse {

    /** How many bytes of a tar.gz are inflated in search of names. */
    private static final long FAR = 16_000_000;

    private Glimpse() {}

    static List<String> of(Artifact artifact, int most) throws IOException {
        byte[] head = artifact.head();
        ArchiveFaults faults = new ArchiveFaults(artifact.name());
        if (Magic.isZip(head)) {
            return zip(artifact, most, faults);
        }
        return Magic.isGzip(head) ? tar(artifact, most, faults) : List.of();
    }

    private static List<String> zip(Artifact artifact, int most, ArchiveFaults faults) throws IOException {
        try (FileChannel channel = FileChannel.open(artifact.path())) {
            ZipEnd end = ZipEnd.find(channel, faults);
            return ZipDirectory.read(channel, end, Bounds.USUAL.entries(), faults).stream()
                    .flatMap(part -> EntryName.safe(part.name(), Bounds.USUAL.name()).stream())
                    .limit(most)
                    .toList();
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private static List<String> tar(Artifact artifact, int most, ArchiveFaults faults) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(artifact.path()));
                InputStream in = new Counted(new GZIPInputStream(file), FAR, faults)) {
            TarReader tar = new TarReader(in, Bounds.USUAL, faults);
            for (Optional<TarReader.Part> part = tar.next();
                    part.isPresent() && names.size() < most;
                    part = tar.next()) {
                names.add(part.get().name());
            }
        } catch (Refusal | ReadingStopped | java.io.EOFException | java.util.zip.ZipException unreadable) {
            return List.copyOf(names);
        }
        return List.copyOf(names);
    }
}
