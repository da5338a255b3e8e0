package org.diapason.studio.credentials;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What stands at the top of every page of the editor.
 *
 * @param code the micro-credential
 * @param title what it is called
 * @param part the label of the part that the page shows
 * @param path the path of the micro-credential
 * @param revision the revision of the series that the page shows
 * @param list the path of the list of all of them
 * @param talk the path of what is said of the micro-credential
 * @param tabs the parts
 * @param findings what the checks found that is mended here
 */
public record EditorHead(
        String code,
        Said title,
        String part,
        String path,
        long revision,
        String list,
        String talk,
        List<Tab> tabs,
        List<Note> findings) {

    public EditorHead {
        tabs = List.copyOf(tabs);
        findings = List.copyOf(findings);
    }

    /** The way to a part, and how much waits there. */
    public record Tab(String label, String path, int open, boolean here) {}

    /**
     * One thing that was found.
     *
     * @param broken whether something is wrong, or too little is stated to tell
     * @param words what was found
     * @param mend how to mend it
     */
    public record Note(boolean broken, Said words, Said mend) {}
}
