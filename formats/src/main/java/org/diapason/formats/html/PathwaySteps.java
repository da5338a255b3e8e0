package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.pathway.Destination;
import org.diapason.core.pathway.EntryPoint;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** The pathway as a list: the twin of the drawing for those who do not see it. */
final class PathwaySteps {

    private final Series series;
    private final PathwayMap map;
    private final PathwayMarks marks;
    private final Say say;

    PathwaySteps(Series series, PathwayMap map, PathwayMarks marks, Say say) {
        this.series = series;
        this.map = map;
        this.marks = marks;
        this.say = say;
    }

    List<PathwayView.Step> list() {
        List<PathwayView.Step> steps = new ArrayList<>();
        for (PathwayMap.Stop stop : map.stops()) {
            if (stop.title() instanceof Fact.Stated<Text>(Text title)) {
                steps.add(new PathwayView.Step(
                        stop.code().value(),
                        say.text(title),
                        kind(stop.kind()),
                        requires(stop.code()),
                        stop.kind() == PathwayMap.Kind.DESTINATION ? "" : say.hours(stop.hours()),
                        more(stop.code())));
            }
        }
        return steps;
    }

    private String kind(PathwayMap.Kind kind) {
        return switch (kind) {
            case CORE -> say.in("tronc commun", "core");
            case EXTRA -> say.in("complément", "extra");
            case PLAIN -> say.notStated();
            case MILESTONE -> say.in("titre d'étape", "milestone");
            case DESTINATION -> say.in("destination", "destination");
            case MISSING -> say.in("absent", "missing");
        };
    }

    private String requires(Code step) {
        for (MicroCredential mc : series.microCredentials()) {
            if (mc.code().equals(step)) {
                return mc.requires() instanceof Fact.Stated<List<Requirement>>(List<Requirement> stated)
                        ? requires(stated)
                        : say.notStated();
            }
        }
        for (Milestone milestone : series.milestones()) {
            if (milestone.code().equals(step)) {
                return requires(milestone.requires());
            }
        }
        for (Destination destination : series.pathway().destinations()) {
            if (destination.code().equals(step)) {
                return requires(destination.requires());
            }
        }
        return say.notStated();
    }

    private String requires(List<Requirement> requirements) {
        if (requirements.isEmpty()) {
            return say.in("rien", "nothing");
        }
        Set<String> every = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        for (Requirement requirement : requirements) {
            List<String> codes = requirement.of().stream().map(Code::value).toList();
            if (requirement.isAll()) {
                every.addAll(codes);
            } else {
                words.add(requirement.atLeast() + say.in(" parmi ", " of ") + InWords.list(codes, say.lang()));
            }
        }
        if (!every.isEmpty()) {
            words.addFirst(InWords.list(every, say.lang()));
        }
        return String.join(say.in("\u00a0; ", "; "), words);
    }

    private List<Said> more(Code step) {
        List<Said> more = new ArrayList<>();
        for (EntryPoint entry : series.pathway().entries()) {
            if (entry.at().equals(step)) {
                more.add(Said.here(say.in("On y entre.", "Learners come in here.")));
                entry.conditions().ifStated(words -> more.add(say.text(words)));
            }
        }
        if (marks.isCritical(step)) {
            more.add(Said.here(say.in("Sur le chemin critique.", "On the critical path.")));
        }
        for (OffRamp ramp : Pathways.offRamps(series.pathway(), step)) {
            more.add(Said.here(say.in("On peut en sortir avec ceci\u00a0:", "One can leave with this:")));
            more.add(say.text(ramp.value()));
        }
        return more;
    }
}
