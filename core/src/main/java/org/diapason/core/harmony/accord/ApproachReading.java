package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.pathway.ApproachSwitch;
import org.diapason.core.harmony.pathway.Assumption;
import org.diapason.core.harmony.pathway.SeriesPath;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Role;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/**
 * Reads the approach off a series: roles where they are stated, else one line through all, else no prerequisite
 * anywhere, else a line with others beside it.
 */
final class ApproachReading {

    private final Series series;
    private final SeriesPath path;
    private final Links links;
    private final Set<Code> core = new TreeSet<>();
    private final Set<Code> extras = new TreeSet<>();
    private final List<Code> order;
    private final List<Clue> clues = new ArrayList<>();

    ApproachReading(Series series) {
        this.series = series;
        this.path = SeriesPath.of(series);
        this.links = new Links(series, path);
        this.order = series.pathway().order().orElse(List.of()).stream()
                .filter(links.credentials::contains)
                .distinct()
                .toList();
        for (MicroCredential mc : series.microCredentials()) {
            mc.role().ifStated(role -> (role == Role.CORE ? core : extras).add(mc.code()));
        }
    }

    ApproachProposal proposal() {
        List<Code> line = line();
        Fact<Approach> approach = links.credentials.size() < 2 ? Fact.silent() : approach(line);
        List<Code> path = approach.is(Approach.MODULAR::equals) || approach.isSilent() ? List.of() : line;
        List<Code> beside = path.isEmpty() ? List.of() : beside(path);
        gather(line);
        List<Code> capstones = capstones();
        return new ApproachProposal(
                approach,
                path,
                beside,
                capstones,
                clues,
                series.pathway().approach(),
                reason(approach),
                Evidence.mark(clues.stream()
                        .map(clue -> clue.kind() + " " + clue.steps())
                        .toList()));
    }

    private Fact<Approach> approach(List<Code> line) {
        if (hasBothRoles()) {
            return Fact.of(Approach.HYBRID);
        }
        if (links.isOneLine() || order.size() == links.credentials.size()) {
            return Fact.of(Approach.PROGRESSIVE);
        }
        if (links.requiring.isEmpty() && order.isEmpty()) {
            boolean told = links.untold.size() * 2 < links.credentials.size();
            return told ? Fact.of(Approach.MODULAR) : Fact.silent();
        }
        return line.isEmpty() ? fewestBreaches() : Fact.of(Approach.HYBRID);
    }

    /** Prerequisites that form no line fit one approach or another more or less; the simplest where several fit alike. */
    private Fact<Approach> fewestBreaches() {
        int modular = ApproachSwitch.whatIf(path, Approach.MODULAR).breaches().size();
        int progressive =
                ApproachSwitch.whatIf(path, Approach.PROGRESSIVE).breaches().size();
        return Fact.of(modular <= progressive ? Approach.MODULAR : Approach.PROGRESSIVE);
    }

    private boolean hasBothRoles() {
        return !core.isEmpty() && !extras.isEmpty();
    }

    private List<Code> line() {
        if (hasBothRoles()) {
            return links.inOrder(core);
        }
        if (links.isOneLine()) {
            return links.inOrder(new TreeSet<>(links.credentials));
        }
        return order.size() > 1 ? order : links.core();
    }

    private List<Code> beside(List<Code> path) {
        if (hasBothRoles()) {
            return links.inOrder(extras);
        }
        return links.credentials.stream().filter(code -> !path.contains(code)).toList();
    }

    private List<Code> capstones() {
        return series.milestones().stream()
                .filter(milestone -> milestone.requires().stream()
                                .flatMap(each -> each.of().stream())
                                .distinct()
                                .count()
                        > 1)
                .map(Milestone::code)
                .sorted()
                .toList();
    }

    private void gather(List<Code> line) {
        if (hasBothRoles()) {
            Set<Code> silent = new LinkedHashSet<>(links.credentials);
            silent.removeAll(core);
            silent.removeAll(extras);
            clues.add(Clues.roles(links.inOrder(core), links.inOrder(extras)));
            if (!silent.isEmpty()) {
                clues.add(Clues.rolesUntold(List.copyOf(silent)));
            }
            if (!links.areInLine(core) && order.size() < 2) {
                clues.add(Clues.sideBySide(links.inOrder(core)));
            }
        }
        prerequisites(line);
        if (order.size() > 1) {
            clues.add(Clues.order(order, order.size() == links.credentials.size()));
        }
        capstones().forEach(code -> clues.add(Clues.capstone(code)));
        for (Assumption assumption :
                ApproachSwitch.whatIf(path, Approach.MODULAR).assumptions()) {
            clues.add(Clues.assumed(assumption));
        }
    }

    private void prerequisites(List<Code> line) {
        if (links.isOneLine()) {
            clues.add(Clues.chain(links.inOrder(new TreeSet<>(links.credentials)), true));
        } else if (links.requiring.isEmpty() && links.untold.size() < links.credentials.size()) {
            List<Code> told = links.credentials.stream()
                    .filter(code -> !links.untold.contains(code))
                    .toList();
            clues.add(Clues.nothingRequired(told));
        } else if (!links.requiring.isEmpty() && !hasBothRoles() && line.size() > 1) {
            clues.add(Clues.chain(line, false));
        } else if (!links.requiring.isEmpty()) {
            clues.add(Clues.someRequired(List.copyOf(links.requiring)));
        }
        if (!links.untold.isEmpty()) {
            clues.add(Clues.requiresUntold(List.copyOf(links.untold)));
        }
    }

    private Text reason(Fact<Approach> approach) {
        if (!(approach instanceof Fact.Stated<Approach>(Approach proposed))) {
            return Text.both(
                    "Les préalables en disent trop peu pour proposer une approche.",
                    "The prerequisites say too little to propose an approach.");
        }
        List<Clue> speaking = clues.stream()
                .filter(clue -> clue.speaksFor().contains(proposed))
                .toList();
        return Text.both(
                Clues.name(proposed, Lang.FR) + "\u00a0: " + Clues.joined(speaking, Lang.FR) + ".",
                Clues.name(proposed, Lang.EN) + ": " + Clues.joined(speaking, Lang.EN) + ".");
    }
}
