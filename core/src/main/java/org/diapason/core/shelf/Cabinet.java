package org.diapason.core.shelf;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;

/**
 * Where files that were made of a series are kept (classeur). Each can be made again, so that none has a history; they
 * go when their series goes.
 */
public interface Cabinet {

    /** The most bytes that one file may hold. */
    int LARGEST = 64 * 1024 * 1024;

    /** Everything that is kept of this series, by name. */
    List<Filed> list(Id organisation, Id series);

    /** The revision from which the oldest file of this series was made; nothing when none was made. */
    Optional<Long> oldest(Id organisation, Id series);

    /** What a file holds; nothing when there is none of this name. */
    Optional<byte[]> find(Id organisation, Id series, String name);

    /**
     * Keeps a file, in the place of the one of the same name; false when somebody was forgotten since the revision that it
     * was made from, so that it might name them.
     */
    boolean put(Id organisation, Id series, Filed filed, byte[] bytes);
}
