package org.diapason.core.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Version;

/**
 * The versions of one framework that were published, and the draft of the next one (lignée): a published version never
 * changes, whatever the team drafts.
 *
 * @param published the versions, the oldest first
 * @param draft what the next one would say; silent while nobody drafts it
 * @param asked who asked for a review of the draft, and when; silent while nobody has
 * @param remarks what was said of the draft, the oldest first
 */
public record Lineage(List<Framework> published, Fact<Framework> draft, Fact<Signed> asked, List<Remark> remarks) {

    /** No version and no draft. */
    public static final Lineage NONE = new Lineage(List.of(), Fact.silent(), Fact.silent(), List.of());

    public Lineage {
        published = List.copyOf(published);
        remarks = List.copyOf(remarks);
    }

    /** Who did something, and on which day. */
    public record Signed(String by, LocalDate on) {}

    /** What somebody said of a draft. */
    public record Remark(Signed signed, String words) {}

    /** The draft says this from now on; a review that was asked for goes on. */
    public Lineage drafting(Framework next) {
        return new Lineage(published, Fact.of(next), asked, remarks);
    }

    /** Nobody drafts any more; the versions stay. */
    public Lineage withoutDraft() {
        return new Lineage(published, Fact.silent(), Fact.silent(), List.of());
    }

    /** Somebody asks the others to read what is drafted. */
    public Lineage asking(Signed signed) {
        return new Lineage(published, draft, Fact.of(signed), remarks);
    }

    /** Somebody says something of what is drafted. */
    public Lineage remarking(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Lineage(published, draft, asked, more);
    }

    /** This version is out; the draft that it came from is no more. One that is out already stays as it is. */
    public Lineage publishing(Framework version) {
        if (version(version.version()).isPresent()) {
            return this;
        }
        List<Framework> more = new ArrayList<>(published);
        more.add(version);
        return new Lineage(more, Fact.silent(), Fact.silent(), List.of());
    }

    /** The version of this number, when it is out. */
    public Optional<Framework> version(Version number) {
        return published.stream().filter(each -> each.version().equals(number)).findFirst();
    }

    /** The version published last, when any is. */
    public Optional<Framework> newest() {
        return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
    }
}
