package org.diapason.studio.credentials;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The micro-credentials of a series.
 *
 * @param lines a line each, in the order of the series
 * @param removed the code of the one that was just taken away; empty when none was
 * @param before the revision at which it was still there
 * @param code the code that was typed for a new one
 * @param title the title that was typed for it
 * @param error why it could not be added; empty when it could
 * @param path the path of this page
 */
public record CredentialsView(
        List<Line> lines, String removed, long before, String code, String title, String error, String path) {

    /** The page to which files are brought. */
    public String files() {
        return path.substring(0, path.lastIndexOf('/')) + "/accord";
    }

    public CredentialsView {
        lines = List.copyOf(lines);
    }

    /** One micro-credential, and how many findings of it must be mended. */
    public record Line(String code, Said title, Said summary, String hours, int outcomes, int open, String path) {}
}
