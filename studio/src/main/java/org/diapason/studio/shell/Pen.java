package org.diapason.studio.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;

/** Writes one change into a series: what a page changes by place, whatever others wrote elsewhere meanwhile. */
public final class Pen {

    private final Shelf<Dossier> series;

    public Pen(Studio studio) {
        this.series = studio.series();
    }

    /** What came of it. */
    public sealed interface Written {

        /** It stands there; a form that was sent twice says so twice. */
        record Done(Kept<Dossier> kept) implements Written {}

        /** It would be no series any more, for these reasons. */
        record Refused(List<Trouble> troubles) implements Written {

            public Refused {
                troubles = List.copyOf(troubles);
            }
        }

        /** There is no such series. */
        record Gone() implements Written {}
    }

    /** Writes what this function makes of the series as a tree; it may be asked again when somebody else was faster. */
    public Written write(Visit visit, String verb, Text words, UnaryOperator<Node> edit) {
        Optional<Id> id = visit.series();
        if (id.isEmpty()) {
            return new Written.Gone();
        }
        Saving<Dossier, List<Trouble>> saving =
                series.update(id.get(), visit.act(verb, words), kept -> change(edit.apply(Edits.tree(kept.content()))));
        return switch (saving) {
            case Saving.Saved<Dossier, List<Trouble>>(Kept<Dossier> kept) -> new Written.Done(kept);
            case Saving.Repeated<Dossier, List<Trouble>>(Kept<Dossier> kept) -> new Written.Done(kept);
            case Saving.Refused<Dossier, List<Trouble>>(var _, List<Trouble> why) -> new Written.Refused(why);
            case Saving.Gone<Dossier, List<Trouble>>() -> new Written.Gone();
        };
    }

    /** The same, and then to this page of the series; a refusal goes there too and says its first reason. */
    public Answer writeAndShow(Visit visit, String verb, Text words, UnaryOperator<Node> edit, String page) {
        return switch (write(visit, verb, words, edit)) {
            case Written.Done(Kept<Dossier> kept) -> Answer.seeOther("/series/" + kept.id() + "/" + page, words);
            case Written.Refused(List<Trouble> troubles) ->
                Answer.seeOther(
                        "/series/" + visit.part(Route.SERIES) + "/" + page,
                        troubles.getFirst().message());
            case Written.Gone() -> Answer.notFound();
        };
    }

    private static Change<Dossier, List<Trouble>> change(Node tree) {
        return switch (Edits.dossier(tree)) {
            case Edited.Made(Dossier dossier) -> new Change.To<>(dossier);
            case Edited.Refused(List<Trouble> troubles) -> new Change.Refused<>(troubles);
        };
    }
}
