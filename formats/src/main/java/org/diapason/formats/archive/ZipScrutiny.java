package org.diapason.formats.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.tree.Refusal;

/** Judges a zip file before anything of it is inflated. */
final class ZipScrutiny {

    private static final int HEADER = 0x04034B50;
    private static final int HEADER_BYTES = 30;
    private static final int SIZES_FOLLOW = 8;
    /** Up to here an entry may inflate as much as it likes. */
    private static final long FREE = 1_000_000;

    private final FileChannel channel;
    private final Bounds bounds;
    private final ArchiveFaults faults;

    ZipScrutiny(FileChannel channel, Bounds bounds, ArchiveFaults faults) {
        this.channel = channel;
        this.bounds = bounds;
        this.faults = faults;
    }

    /** The files by their names, in the order of the directory, each with the place of its content. */
    Map<String, ZipContent> judged(List<ZipPart> parts, ZipEnd end) throws Refusal, IOException {
        Map<String, ZipPart> files = new LinkedHashMap<>();
        long total = 0;
        for (ZipPart part : parts) {
            Optional<String> name = name(part);
            if (name.isPresent() && files.putIfAbsent(name.get(), part) != null) {
                throw faults.duplicate(name.get());
            }
            total = Math.addExact(total, measured(part));
            if (total > bounds.inflatedBytes()) {
                throw faults.inflates();
            }
        }
        Map<ZipPart, ZipContent> contents = placed(parts, end.start());
        Map<String, ZipContent> judged = new LinkedHashMap<>();
        files.forEach((name, part) -> judged.put(name, Objects.requireNonNull(contents.get(part))));
        return judged;
    }

    /** The name of a file, or nothing for a folder. */
    private Optional<String> name(ZipPart part) throws Refusal {
        if (part.isEncrypted()) {
            throw faults.encrypted();
        }
        if (part.isLink()) {
            throw faults.link(part.name());
        }
        Optional<String> safe = EntryName.safe(part.name(), bounds.name());
        boolean folder = EntryName.isFolder(part.name());
        if (safe.isEmpty() && !(folder && EntryName.isTop(part.name()))) {
            throw faults.unsafeName(part.name());
        }
        return folder ? Optional.empty() : safe;
    }

    private long measured(ZipPart part) throws Refusal {
        if (part.size() > bounds.inflatedBytes() || part.packed() > bounds.fileBytes()) {
            throw faults.inflates();
        }
        if (part.size() > FREE && part.size() / bounds.ratio() > part.packed()) {
            throw faults.inflates();
        }
        if (part.method() == ZipPart.STORED && part.size() != part.packed()) {
            throw faults.lying(part.name());
        }
        return part.size();
    }

    /** Walks the contents in the order of the file: none may reach into the next, nor into the directory. */
    private Map<ZipPart, ZipContent> placed(List<ZipPart> parts, long end) throws Refusal, IOException {
        ZipPart[] inOrder = parts.toArray(ZipPart[]::new);
        Arrays.sort(inOrder, Comparator.comparingLong(ZipPart::header));
        Map<ZipPart, ZipContent> placed = new LinkedHashMap<>();
        long free = 0;
        for (ZipPart part : inOrder) {
            if (part.header() < free) {
                throw faults.overlapping(part.name());
            }
            long start = start(part);
            free = start + part.packed();
            if (free > end) {
                throw faults.damaged();
            }
            placed.put(part, new ZipContent(part, start));
        }
        return placed;
    }

    /** Where the content begins: after its own header, which must tell the same as the directory. */
    private long start(ZipPart part) throws Refusal, IOException {
        ByteBuffer header = ZipEnd.at(channel, part.header(), HEADER_BYTES);
        if (header.limit() < HEADER_BYTES || header.getInt(0) != HEADER) {
            throw faults.damaged();
        }
        int nameBytes = Short.toUnsignedInt(header.getShort(26));
        byte[] name = new byte[nameBytes];
        ByteBuffer read = ZipEnd.at(channel, part.header() + HEADER_BYTES, nameBytes);
        read.get(name, 0, read.limit());
        boolean sizesHere = (header.getShort(6) & SIZES_FOLLOW) == 0;
        boolean same = Arrays.hashCode(name) == part.nameHash()
                && header.getShort(8) == (short) part.method()
                && (!sizesHere || says(header, 18, part.packed()) && says(header, 22, part.size()));
        if (!same) {
            throw faults.lying(part.name());
        }
        return part.header() + HEADER_BYTES + nameBytes + Short.toUnsignedInt(header.getShort(28));
    }

    private static boolean says(ByteBuffer header, int at, long size) {
        long here = Integer.toUnsignedLong(header.getInt(at));
        return here == size || here == ZipEnd.ALL_ONES;
    }
}
