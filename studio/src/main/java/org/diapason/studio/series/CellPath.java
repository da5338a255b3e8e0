package org.diapason.studio.series;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.diapason.core.base.Code;
import org.diapason.studio.shell.Opened;

/** The address of a cell of the matrix, which codes of any script may name. */
public final class CellPath {

    private CellPath() {}

    /** The path of this cell, without the language. */
    public static String of(Opened opened, Code microCredential, Code element) {
        return of(opened, microCredential.value(), element.value());
    }

    /** The path of this cell, without the language. */
    public static String of(Opened opened, String microCredential, String element) {
        return opened.path("matrix") + "/" + part(microCredential) + "/" + part(element);
    }

    /** A code as it stands in an address. */
    public static String part(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
