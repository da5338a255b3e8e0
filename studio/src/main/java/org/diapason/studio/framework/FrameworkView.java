package org.diapason.studio.framework;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The framework that a team works on.
 *
 * @param title what it is called
 * @param version its number
 * @param pinned the number of the version that the series lies under
 * @param state draft, published, or a draft beside a published version
 * @param families every family with its elements
 * @param pending what the draft would change, a sentence each; nothing when there is no draft
 * @param asked who asked for a review, and when; empty when nobody has
 * @param remarks what was said of the draft
 * @param versions the published versions, the newest first
 * @param revision the revision that is shown, of the series or of the draft beside it
 * @param path the path of this page
 */
public record FrameworkView(
        Said title,
        String version,
        String pinned,
        State state,
        List<Family> families,
        List<String> pending,
        String asked,
        List<Remark> remarks,
        List<Published> versions,
        long revision,
        String path) {

    public FrameworkView {
        families = List.copyOf(families);
        pending = List.copyOf(pending);
        remarks = List.copyOf(remarks);
        versions = List.copyOf(versions);
    }

    /** How far the framework has come. */
    public enum State {
        /** Nothing was published yet: the series follows every decision. */
        DRAFT,
        /** The series lies under a published version, and nobody drafts the next. */
        PUBLISHED,
        /** The next version is being drafted beside the one that the series lies under. */
        DRAFTING
    }

    /** A family and its elements. */
    public record Family(String step, Said label, List<Element> elements) {
        public Family {
            elements = List.copyOf(elements);
        }
    }

    /**
     * One element.
     *
     * @param code its code
     * @param label what it is called
     * @param standard what is asked; empty while nobody has decided
     * @param latitude how far one may differ without asking; empty when not at all
     * @param freedom uniform, bounded or free, in a word; empty while nobody has decided
     * @param free whether each decides for itself
     * @param obligation how strongly it is asked
     * @param circumstances in which a deviation may be granted
     * @param reason why; empty when nobody says
     * @param question the question that leads to a decision
     * @param off how many micro-credentials are off key on it
     * @param path where it is decided
     */
    public record Element(
            String code,
            Said label,
            Said standard,
            Said latitude,
            String freedom,
            boolean free,
            String obligation,
            List<Said> circumstances,
            Said reason,
            Said question,
            int off,
            String path) {
        public Element {
            circumstances = List.copyOf(circumstances);
        }

        /** Whether somebody has decided about it. */
        public boolean isDecided() {
            return !freedom.isEmpty();
        }
    }

    /** What somebody said of a draft. */
    public record Remark(String by, String on, String words) {}

    /** A version that was published. */
    public record Published(String number, String on, boolean here) {}
}
