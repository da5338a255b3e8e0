package org.diapason.studio.competencies;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The competencies of a series.
 *
 * @param axes the axes on which they may be grouped
 * @param axis the axis on which they are; empty when on none
 * @param columns the micro-credentials
 * @param groups the competencies, group by group
 * @param orphans what no micro-credential teaches or assesses, or no list outside knows, a sentence each
 * @param maps the action maps
 * @param registers where each competency has its form
 * @param path the path of this page
 */
public record CompetenciesView(
        List<Axis> axes,
        String axis,
        List<String> columns,
        List<Group> groups,
        List<String> orphans,
        List<ActionMapView> maps,
        String registers,
        String path) {

    public CompetenciesView {
        axes = List.copyOf(axes);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        orphans = List.copyOf(orphans);
        maps = List.copyOf(maps);
    }

    /** An axis of grouping. */
    public record Axis(String code, String name) {}

    /** Competencies that carry one tag. */
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One competency.
     *
     * @param code its code
     * @param position its position in the series; -1 when the series does not say what it is
     * @param label what it is called
     * @param declared whether the series says what it is
     * @param aligned where it stands in outside lists
     * @param marks what each micro-credential does with it
     * @param missing what is still missing of it, in words; empty when nothing is
     */
    public record Row(
            String code,
            int position,
            Said label,
            boolean declared,
            List<Aligned> aligned,
            List<Square> marks,
            String missing) {
        public Row {
            aligned = List.copyOf(aligned);
            marks = List.copyOf(marks);
        }
    }

    /** A pointer into an outside list; the address is empty where it has none. */
    public record Aligned(String words, String uri) {}

    /** What one micro-credential does with a competency: how much, from 0 to 3, and in words. */
    public record Square(int heat, String words) {}

    /** One action map. */
    public record ActionMapView(String credential, Said goal, List<Link> actions, List<Link> information) {
        public ActionMapView {
            actions = List.copyOf(actions);
            information = List.copyOf(information);
        }
    }

    /** Something of an action map and the activities that it leads to; an orphan leads to none. */
    public record Link(Said words, String activities, boolean orphan) {}
}
