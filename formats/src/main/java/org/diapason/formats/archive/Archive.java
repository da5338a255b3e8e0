package org.diapason.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
     * @param size how many bytes it says it has; reading ends with an exception where it has not
     */
    record Entry(String name, long size) {}

    /**
     * Opens an archive after having looked through it: names that lead outside, links, doubles, overlaps, encryption and
     * sizes beyond the bounds are refused here. A tar.gz is inflated once into the scratch folder, under a name of ours.
     *
     * @throws Refusal when it is damaged, or asks for what no course needs
     * @throws IOException when the machine fails to read it
     */
    static Archive open(Artifact artifact, Setting setting) throws Refusal, IOException {
        byte[] head = artifact.head();
        if (Magic.isGzip(head)) {
            return TarArchive.open(artifact, setting);
        }
        return ZipArchive.open(artifact, setting);
    }

    /** Whether these are the first bytes of an archive. */
    static boolean isArchive(byte[] head) {
        return Magic.isZip(head) || Magic.isGzip(head);
    }

    /**
     * The names of its first files, for telling what kind of archive it is; none where it cannot be read. Nothing is
     * refused here and nothing but names is read, so that they are good for comparing alone.
     *
     * @param most how many names at most
     * @throws IOException when the machine fails to read it
     */
    static List<String> glimpse(Artifact artifact, int most) throws IOException {
        return Glimpse.of(artifact, most);
    }

    /** Every file in it, folders apart, in the order of the archive. */
    List<Entry> entries();

    /** The file of this name. */
    Optional<Entry> entry(String name);

    /**
     * The bytes of this file as they inflate.
     *
     * @return a stream that ends with a {@link ReadingStopped} where the bytes are damaged, or not as many as were said
     * @throws Refusal when it is packed in a way that we do not read
     */
    InputStream read(Entry entry) throws Refusal, IOException;

    /**
     * All bytes of this file, for text and XML.
     *
     * @throws Refusal when they are damaged, or more than the bound on texts
     */
    byte[] bytes(Entry entry) throws Refusal, IOException;

    /**
     * Writes this file to a path that the caller chose; the name of an entry must have no part in that path.
     *
     * @throws Refusal when its bytes are damaged, or not as many as were said
     */
    default void copy(Entry entry, Path path) throws Refusal, IOException {
        Copying.toPath(this, entry, path);
    }

    @Override
    void close() throws IOException;
}
