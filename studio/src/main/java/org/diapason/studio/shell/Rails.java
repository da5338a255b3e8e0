package org.diapason.studio.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Unreadable;

/** Lays the rail beside the pages of a series. */
public final class Rails {

    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Desk desk;

    Rails(Desk desk) {
        this.desk = desk;
    }

    /** The rail of the series that this visit is about; nothing when it is about none. */
    Optional<Rail> rail(Visit visit) {
        if (visit.actor().isEmpty() || !visit.may(Right.READ)) {
            return Optional.empty();
        }
        // What a form may have changed is looked at again.
        Optional<Opened> seen = visit.form().isEmpty() ? visit.glance().seen() : Optional.empty();
        try {
            return seen.or(() -> desk.open(visit))
                    .map(opened -> rail(opened, desk.traces(visit.organisation(), opened), visit));
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }

    /** The rail of this series, for whoever makes this visit. */
    public static Rail rail(Opened opened, Traces traces, Visit visit) {
        return new Rail(
                visit.say().text(opened.series().title()),
                opened.path(""),
                new Steps(opened, traces, visit).list(),
                groups(opened, visit),
                undo(opened, visit));
    }

    /** The newest revision, when the visitor made it a moment ago. */
    private static long undo(Opened opened, Visit visit) {
        boolean own = visit.actor()
                .filter(actor -> actor.name().equals(opened.kept().by()))
                .isPresent();
        boolean fresh = opened.kept().at().plus(MOMENT).isAfter(visit.now());
        return own && fresh && opened.kept().revision() > 1 && visit.may(Right.DESIGN)
                ? opened.kept().revision()
                : 0;
    }

    private static List<Rail.Group> groups(Opened opened, Visit visit) {
        return SeriesPages.groups().stream()
                .map(group -> new Rail.Group(
                        group.id(), group.label().show(visit.lang()), links(group.pages(), opened, visit)))
                .filter(group -> !group.pages().isEmpty())
                .toList();
    }

    private static List<Rail.Link> links(List<SeriesPages.SeriesPage> pages, Opened opened, Visit visit) {
        return pages.stream()
                .filter(page -> visit.may(page.right()))
                .map(page -> new Rail.Link(
                        page.label().show(visit.lang()),
                        opened.path(page.page()),
                        isWithin(visit, opened.path(page.page()))))
                .toList();
    }

    /** Whether the visit is to this page or to one below it. */
    static boolean isWithin(Visit visit, String path) {
        return visit.path().equals(path) || visit.path().startsWith(path + "/");
    }
}
