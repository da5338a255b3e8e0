package org.diapason.studio.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Lineage;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.seriesfile.FrameworkFiles;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;
import org.diapason.studio.shell.Written;

/**
 * The framework that a team is working on. As long as nothing was published it is the one that the series lies under, so
 * that the matrix follows every decision; afterwards it is a draft beside it, until a version is published and the series
 * is put under that on purpose.
 */
public final class Workbench {

    private final Shelf<Dossier> series;
    private final Beside<Lineage> lineages;

    public Workbench(Studio studio) {
        this.series = studio.series();
        this.lineages = new Beside<>(
                studio.shelves(),
                Written.mute(
                        "framework",
                        FrameworkFiles.lineage(),
                        lineage -> lineage.newest()
                                .map(Framework::title)
                                .orElse(Text.both("Cadre de travail", "Framework"))),
                Lineage.NONE);
    }

    /** The versions and the draft beside this series. */
    Lineage lineage(Opened opened, Visit visit) {
        return lineages.of(visit.organisation(), opened.id());
    }

    /** The versions that are out, the oldest first. */
    public List<Framework> published(Opened opened, Visit visit) {
        Framework pinned = opened.dossier().framework();
        List<Framework> out = lineage(opened, visit).published();
        return out.isEmpty() && pinned.published().isStated() ? List.of(pinned) : out;
    }

    /** What the team is working on. */
    public Framework working(Opened opened, Visit visit) {
        Framework pinned = opened.dossier().framework().begun();
        return pinned.published().isSilent() ? pinned : drafted(lineage(opened, visit), pinned);
    }

    private static Framework drafted(Lineage lineage, Framework pinned) {
        return lineage.draft().orElse(pinned.drafted(after(lineage, pinned)));
    }

    /** The number of the next version. */
    static Version after(Lineage lineage, Framework pinned) {
        Version newest = lineage.newest().map(Framework::version).orElse(pinned.version());
        return newest.compareTo(pinned.version()) < 0 ? pinned.version().next() : newest.next();
    }

    /** The revision that a form on the framework carries: of the series, or of the draft beside it; 0 before there is one. */
    long revision(Opened opened, Visit visit) {
        return isPinned(opened)
                ? lineages.kept(visit.organisation(), opened.id())
                        .map(Kept::revision)
                        .orElse(0L)
                : opened.kept().revision();
    }

    /** The series under the framework on which the form of this visit was filled in. */
    Dossier base(Opened opened, Visit visit) {
        Framework pinned = opened.dossier().framework();
        if (isPinned(opened)) {
            Lineage then = lineages.of(visit.organisation(), opened.id(), visit.revision())
                    .orElse(Lineage.NONE);
            return opened.dossier().under(drafted(then, pinned));
        }
        return begun(series.find(visit.organisation(), opened.id(), visit.revision())
                .map(Kept::content)
                .orElse(opened.dossier()));
    }

    private static Dossier begun(Dossier dossier) {
        return dossier.under(dossier.framework().begun());
    }

    /**
     * Writes what this makes of the series under the framework that the team is working on, or says why it is not
     * written.
     *
     * @param change asked with the series and the revision of what is changed
     */
    <R> Saving<?, R> meet(Opened opened, Act act, BiFunction<Dossier, Long, Change<Framework, R>> change) {
        if (!isPinned(opened)) {
            return series.update(
                    opened.id(),
                    act,
                    kept -> over(
                            change.apply(begun(kept.content()), kept.revision()),
                            made -> kept.content().under(made)));
        }
        return lineages.updateKept(opened.id(), act, kept -> {
            Framework now = drafted(kept.content(), opened.dossier().framework());
            return over(
                    change.apply(opened.dossier().under(now), kept.revision()),
                    made -> kept.content().drafting(made));
        });
    }

    private static <D, R> Change<D, R> over(Change<Framework, R> change, Function<Framework, D> document) {
        return switch (change) {
            case Change.To<Framework, R>(Framework made) -> new Change.To<>(document.apply(made));
            case Change.Refused<Framework, R>(R why) -> new Change.Refused<>(why);
        };
    }

    /** Writes what this makes of the framework that the team is working on. */
    boolean draft(Opened opened, Act act, UnaryOperator<Framework> change) {
        if (opened.dossier().framework().published().isSilent()) {
            return pin(opened.id(), act, change);
        }
        return !(lineages.update(
                        opened.id(),
                        act,
                        lineage -> new Change.To<Lineage, Text>(lineage.drafting(
                                change.apply(drafted(lineage, opened.dossier().framework())))))
                instanceof Saving.Gone<?, ?>);
    }

    /** Writes one choice of the framework at its place, such as the process. */
    public boolean choose(Opened opened, Act act, String field, Code choice) {
        return draft(opened, act, framework -> chosen(opened.dossier().under(framework), field, choice));
    }

    private static Framework chosen(Dossier dossier, String field, Code choice) {
        Node tree =
                Edits.put(Edits.tree(dossier), Place.TOP.field("framework").field(field), Node.string(choice.value()));
        return Edits.dossier(tree) instanceof Edited.Made(Dossier made) ? made.framework() : dossier.framework();
    }

    /** Changes what is beside the series, not the series. */
    void keep(Id id, Act act, UnaryOperator<Lineage> change) {
        lineages.update(id, act, lineage -> new Change.To<Lineage, Text>(change.apply(lineage)));
    }

    /** Puts the series under what this makes of its framework. */
    boolean pin(Id id, Act act, UnaryOperator<Framework> change) {
        return series.update(
                        id,
                        act,
                        kept -> new Change.To<Dossier, Text>(kept.content()
                                .under(change.apply(kept.content().framework().begun()))))
                instanceof Saving.Saved<?, ?>;
    }

    /** The same for a version made of this framework: not when somebody changed the framework since. */
    boolean pin(Id id, Act act, Framework seen, Framework version) {
        Saving<Dossier, Boolean> saving = series.update(
                id,
                act,
                kept -> kept.content().framework().begun().equals(seen)
                        ? new Change.To<>(kept.content().under(version))
                        : new Change.Refused<>(true));
        return saving instanceof Saving.Saved<?, ?> || saving instanceof Saving.Repeated<?, ?>;
    }

    /** The framework under this number: published, or the one that the series lies under. */
    Optional<Framework> version(Opened opened, Visit visit, String number) {
        if (!Version.isVersion(number)) {
            return Optional.empty();
        }
        Framework pinned = opened.dossier().framework();
        Version version = new Version(number);
        return lineage(opened, visit)
                .version(version)
                .or(() -> Optional.of(pinned).filter(each -> each.version().equals(version)));
    }

    /** Whether the series lies under a version that was published. */
    static boolean isPinned(Opened opened) {
        return opened.dossier().framework().published() instanceof Fact.Stated<?>;
    }
}
