package org.diapason.studio.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;

/**
 * Writes one change into a series: what a page changes by place, whatever others wrote elsewhere meanwhile. A form says
 * the revision on which it was filled in, and is brought together with what was saved since.
 */
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

        /**
         * Somebody else wrote something else at the same place; nothing is written before a person has chosen.
         *
         * @param now the series as it is
         * @param lines where the two differ
         */
        record Met(Kept<Dossier> now, List<Apart.Line> lines) implements Written {

            public Met {
                lines = List.copyOf(lines);
            }
        }

        /** There is no such series. */
        record Gone() implements Written {}
    }

    /** The series as the form of this visit was filled in on it; nothing when the form does not say. */
    public Optional<Dossier> base(Visit visit) {
        return visit.series()
                .filter(id -> visit.revision() > 0)
                .flatMap(id -> series.find(visit.organisation(), id, visit.revision()))
                .map(Kept::content);
    }

    /**
     * Writes what this function makes of the series as a tree: of the revision that the form names, or of the one of now.
     * It may be asked again when somebody else was faster.
     */
    public Written write(Visit visit, String verb, Text words, UnaryOperator<Node> edit) {
        Optional<Id> id = visit.series();
        if (id.isEmpty()) {
            return new Written.Gone();
        }
        Optional<Dossier> base = base(visit);
        Saving<Dossier, Function<Kept<Dossier>, Written>> saving =
                series.update(id.get(), visit.act(verb, words), kept -> change(base, edit, kept, visit));
        return switch (saving) {
            case Saving.Saved<Dossier, Function<Kept<Dossier>, Written>>(Kept<Dossier> kept) -> new Written.Done(kept);
            case Saving.Repeated<Dossier, Function<Kept<Dossier>, Written>>(Kept<Dossier> kept) ->
                new Written.Done(kept);
            case Saving.Refused<Dossier, Function<Kept<Dossier>, Written>>(var kept, var why) -> why.apply(kept);
            case Saving.Gone<Dossier, Function<Kept<Dossier>, Written>>() -> new Written.Gone();
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
            case Written.Met(var now, var lines) ->
                Apart.page(visit, lines, now.revision(), "/series/" + now.id() + "/" + page);
            case Written.Gone() -> Answer.notFound();
        };
    }

    private static Change<Dossier, Function<Kept<Dossier>, Written>> change(
            Optional<Dossier> base, UnaryOperator<Node> edit, Kept<Dossier> kept, Visit visit) {
        Node mine = edit.apply(Edits.tree(base.orElse(kept.content())));
        return switch (Meeting.of(base, mine, kept.content(), visit.chose(kept.revision()))) {
            case Meeting.Together(Dossier dossier) -> new Change.To<>(dossier);
            case Meeting.Refused(List<Trouble> troubles) -> new Change.Refused<>(_ -> new Written.Refused(troubles));
            case Meeting.Apart(Node tree, var conflicts) ->
                new Change.Refused<>(now -> new Written.Met(now, Apart.lines(tree, conflicts, visit)));
        };
    }
}
