package org.diapason.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.tree.Refusal;

/**
 * Walks a tar stream from header to header: ustar and pax (POSIX.1-2017, pax, "ustar Interchange Format") with the long
 * names of GNU tar. Whoever walks reads the content of a file by {@link #content} before it goes on, or not at all.
 */
final class TarReader {

    /** A file: its safe name, and how many bytes follow. */
    record Part(String name, long size) {}

    private static final int BLOCK = 512;
    private static final byte[] END = new byte[BLOCK];
    /** Attributes of a file, such as its times, take a few hundred bytes. */
    private static final int LONGEST_ATTRIBUTES = 1_000_000;

    private final InputStream in;
    private final Bounds bounds;
    private final ArchiveFaults faults;
    private final byte[] block = new byte[BLOCK];
    private final TarHeader header = new TarHeader(block);
    private long skip;
    private int headers;
    private Optional<String> longName = Optional.empty();
    private OptionalLong longSize = OptionalLong.empty();

    TarReader(InputStream in, Bounds bounds, ArchiveFaults faults) {
        this.in = in;
        this.bounds = bounds;
        this.faults = faults;
    }

    /** The next file, folders apart, or nothing at the end. */
    Optional<Part> next() throws Refusal, IOException {
        while (true) {
            in.skipNBytes(skip);
            if (isEnd(in.readNBytes(block, 0, BLOCK))) {
                return Optional.empty();
            }
            // A file may have a header for its name and one for its attributes before its own.
            if (++headers > 3L * bounds.entries()) {
                throw faults.tooManyEntries(bounds.entries());
            }
            Optional<Part> part = part(header);
            if (part.isPresent()) {
                return part;
            }
        }
    }

    /** The content of the file just named. */
    InputStream content(Part part) {
        return new Portion(part.size());
    }

    private boolean isEnd(int read) throws Refusal {
        boolean zeros = read == BLOCK && Arrays.equals(block, END);
        if (zeros || read == 0 && headers > 0) {
            return true;
        }
        if (read < BLOCK || !header.sumIsRight()) {
            throw faults.damaged();
        }
        return false;
    }

    private Optional<Part> part(TarHeader header) throws Refusal, IOException {
        long size = header.size().orElseThrow(faults::damaged);
        skip = padded(size);
        switch (header.type()) {
            case 'L' -> longName = Optional.of(text(size, 4 * bounds.name()));
            case 'x' -> attributes(size);
            case 'K', 'g', 'V' -> {}
            case '0', 0, '7' -> {
                return Optional.of(file(header, size))
                        .filter(part -> !part.name().isEmpty());
            }
            case '5' -> named(header);
            case '1', '2', '3', '4', '6' -> throw faults.link(named(header));
            default -> throw faults.packedOtherwise(named(header));
        }
        return Optional.empty();
    }

    private Part file(TarHeader header, long said) throws Refusal {
        long size = longSize.orElse(said);
        String name = named(header);
        skip = padded(size);
        return new Part(EntryName.isFolder(name) ? "" : safe(name), size);
    }

    private String named(TarHeader header) throws Refusal {
        String name = longName.orElseGet(header::name);
        longName = Optional.empty();
        longSize = OptionalLong.empty();
        if (!EntryName.isFolder(name) || !EntryName.isTop(name)) {
            safe(name);
        }
        return name;
    }

    private String safe(String name) throws Refusal {
        return EntryName.safe(name, bounds.name()).orElseThrow(() -> faults.unsafeName(name));
    }

    private void attributes(long size) throws Refusal, IOException {
        TarAttributes attributes = new TarAttributes(block(size, LONGEST_ATTRIBUTES));
        if (attributes.isBroken() || attributes.isSparse()) {
            throw faults.damaged();
        }
        attributes.path().ifPresent(path -> longName = Optional.of(path));
        longSize = attributes.size();
    }

    private String text(long size, int most) throws Refusal, IOException {
        String text = EntryName.decode(block(size, most));
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    private byte[] block(long size, int most) throws Refusal, IOException {
        if (size > most) {
            throw faults.unsafeName("…");
        }
        byte[] bytes = in.readNBytes((int) size);
        if (bytes.length < size) {
            throw faults.damaged();
        }
        skip -= size;
        return bytes;
    }

    private static long padded(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** So many bytes of the stream from here. */
    private final class Portion extends InputStream {

        private long left;

        Portion(long size) {
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(into, from, (int) Math.min(length, left));
            if (read < 0) {
                throw new ReadingStopped(faults.damaged());
            }
            left -= read;
            skip -= read;
            return read;
        }
    }
}
