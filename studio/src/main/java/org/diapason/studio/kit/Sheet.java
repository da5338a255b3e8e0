package org.diapason.studio.kit;

import java.util.UUID;
import org.diapason.studio.shell.Visit;

/**
 * What a form carries besides its fields.
 *
 * @param action the address to which it is sent
 * @param csrf the token that it must bring back
 * @param key the key that makes it act once
 * @param revision the revision that it was filled in on
 */
public record Sheet(String action, String csrf, String key, long revision) {

    /** The sheet of a form on this visit, sent to this path of the same language. */
    public static Sheet of(Visit visit, String path, long revision) {
        String action = "/" + visit.lang().tag() + path;
        return new Sheet(action, visit.csrf(), UUID.randomUUID().toString(), revision);
    }
}
