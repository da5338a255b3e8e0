package org.diapason.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** An open zip or tar.gz file: the names in it, and the bytes behind each name. */
public interface Archive extends AutoCloseable {

    /**
     * One file in an archive.
     *
     * @param name its path in the archive, with / between folders, safe to show
     * @param size how many bytes it says it has; only reading tells
     */
    record Entry(String name, long size) {}

    /**
     * Opens an archive after having looked through it: names that lead outside, links, doubles, overlaps, encryption and
     * sizes beyond the bounds are refused here.
     *
     * @throws Refusal when it is damaged, or asks for what no course needs
     * @throws IOException when the machine fails to read it
     */
    static Archive open(Artifact artifact, Setting setting) throws Refusal, IOException {
        return ZipArchive.open(artifact, setting);
    }

    /** Whether these are the first bytes of an archive. */
    static boolean isArchive(byte[] head) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        boolean gzip = head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        return zip || gzip;
    }

    /** Every file in it, folders apart, in the order of the archive. */
    List<Entry> entries();

    /** The file of this name. */
    Optional<Entry> entry(String name);

    /** The bytes of this file as they inflate; reading ends with an exception where they pass the bounds. */
    InputStream read(Entry entry) throws Refusal, IOException;

    /**
     * All bytes of this file, for text and XML.
     *
     * @throws Refusal when they are more than the bound on texts
     */
    byte[] bytes(Entry entry) throws Refusal, IOException;

    @Override
    void close() throws IOException;
}
