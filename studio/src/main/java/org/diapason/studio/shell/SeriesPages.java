package org.diapason.studio.shell;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.people.Right;

/** The pages of a series that are no step of the framework, in the order in which the rail names them. */
public final class SeriesPages {

    /** Whoever adds a page to a series adds its line here. */
    private static final List<Group> GROUPS = List.of(
            new Group(
                    "content",
                    Text.both("Micro-titres et normes", "Micro-credentials and standards"),
                    List.of(
                            new SeriesPage("matrix", Text.both("Matrice d'harmonie", "Tuning matrix"), Right.READ),
                            new SeriesPage(
                                    "micro-credentials", Text.both("Micro-titres", "Micro-credentials"), Right.READ),
                            new SeriesPage("effort", Text.both("Égaliseur d'effort", "Effort equaliser"), Right.READ),
                            new SeriesPage("competencies", Text.both("Compétences", "Competencies"), Right.READ))),
            new Group(
                    "quality",
                    Text.both("Décisions et qualité", "Decisions and quality"),
                    List.of(
                            new SeriesPage("endorsements", Text.both("Approbations", "Endorsements"), Right.READ),
                            new SeriesPage("deviations", Text.both("Écarts", "Deviations"), Right.READ),
                            new SeriesPage("lifecycle", Text.both("Cycle de vie", "Lifecycle"), Right.READ),
                            new SeriesPage("reviews", Text.both("Revue de la qualité", "Quality review"), Right.READ))),
            new Group(
                    "team",
                    Text.both("Équipe et fichiers", "Team and files"),
                    List.of(
                            new SeriesPage(
                                    "accord", Text.both("Accorder le portefeuille", "Tune the portfolio"), Right.READ),
                            new SeriesPage("workshop", Text.both("Atelier", "Workshop"), Right.READ),
                            new SeriesPage("calendar", Text.both("Calendrier", "Calendar"), Right.READ),
                            new SeriesPage("talk", Text.both("Commentaires", "Comments"), Right.READ),
                            new SeriesPage("history", Text.both("Historique", "History"), Right.READ),
                            new SeriesPage("export", Text.both("Exporter", "Export"), Right.READ))));

    private SeriesPages() {}

    /** All of them. */
    public static List<SeriesPage> all() {
        return GROUPS.stream().flatMap(group -> group.pages().stream()).toList();
    }

    /** All of them, those together that are used together. */
    static List<Group> groups() {
        return GROUPS;
    }

    /** Pages that are used together: what tells them from the others, and what they have in common. */
    record Group(String id, Text label, List<SeriesPage> pages) {}

    /**
     * A page of a series.
     *
     * @param page its path below the series
     * @param label what it is called
     * @param right what a visitor must be allowed to do to be shown the way there
     */
    public record SeriesPage(String page, Text label, Right right) {}
}
