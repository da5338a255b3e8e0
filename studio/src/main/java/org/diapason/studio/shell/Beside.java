package org.diapason.studio.shell;

import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Shelves;

/**
 * Documents of one kind that stand beside a series, one each, under its id; each is begun when something is first
 * written in it.
 */
public final class Beside<T> {

    private final String kind;
    private final Shelf<T> shelf;
    private final T empty;

    /** The documents that are written so, and what each says before anything is written in it. */
    public Beside(Shelves shelves, Script<T> script, T empty) {
        this.kind = script.kind();
        this.shelf = shelves.of(script);
        this.empty = empty;
    }

    /** What stands beside this series. */
    public T of(Id organisation, Id series) {
        return kept(organisation, series).map(Kept::content).orElse(empty);
    }

    /** The same with its revision; nothing when nothing has been written yet. */
    public Optional<Kept<T>> kept(Id organisation, Id series) {
        return shelf.find(organisation, series);
    }

    /** What stood beside it at this revision. */
    public Optional<T> of(Id organisation, Id series, long revision) {
        return shelf.find(organisation, series, revision).map(Kept::content);
    }

    /** Changes it, as a shelf does. */
    public <R> Saving<T, R> update(Id series, Act act, Function<T, Change<T, R>> change) {
        return updateKept(series, act, kept -> change.apply(kept.content()));
    }

    /** The same for a change that asks which revision it changes. */
    public <R> Saving<T, R> updateKept(Id series, Act act, Function<Kept<T>, Change<T, R>> change) {
        Saving<T, R> saving = shelf.update(series, act, change);
        if (!(saving instanceof Saving.Gone<T, R>)) {
            return saving;
        }
        Text words = Text.both("Un document a été commencé", "A document was begun");
        shelf.add(
                series,
                new Act(act.by(), act.at(), Code.of(kind + "-begun"), words, Fact.of("begin-" + series)),
                empty);
        return shelf.update(series, act, change);
    }
}
