package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.outcomes.Duplicates;
import org.diapason.core.harmony.outcomes.OutcomeKey;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** Finds outcomes of different micro-credentials that say the same, in either language. */
final class SharedReading {

    /** An object of one word, such as "skills", is shared by outcomes that have nothing else in common. */
    private static final int LEAST_WORDS = 2;

    private final List<Standing> standings = new ArrayList<>();
    private final List<SharedCompetency> found = new ArrayList<>();
    private final Set<Set<Standing>> seen = new HashSet<>();

    private record Standing(Code microCredential, Outcome outcome) {}

    private SharedReading(Series series) {
        for (MicroCredential mc : series.microCredentials()) {
            mc.learning().outcomes().orElse(List.of()).forEach(each -> standings.add(new Standing(mc.code(), each)));
        }
        standings.sort(Comparator.comparing(Standing::microCredential)
                .thenComparing(standing -> standing.outcome().code()));
    }

    static List<SharedCompetency> of(Series series) {
        SharedReading reading = new SharedReading(series);
        OutcomeLinter linter = OutcomeLinter.bloom();
        for (Duplicates.Group<Standing> group :
                Duplicates.in(reading.standings, standing -> standing.outcome().statement(), linter)) {
            reading.add(
                    group.kind() == Duplicates.Kind.EXACT
                            ? SharedCompetency.Likeness.SAME
                            : SharedCompetency.Likeness.NEARLY,
                    group.members());
        }
        reading.byObject(linter).forEach(group -> reading.add(SharedCompetency.Likeness.SAME_OBJECT, group));
        return List.copyOf(reading.found);
    }

    private List<List<Standing>> byObject(OutcomeLinter linter) {
        Map<String, List<Standing>> groups = new LinkedHashMap<>();
        for (Standing standing : standings) {
            for (Map.Entry<Lang, String> words :
                    standing.outcome().statement().words().entrySet()) {
                OutcomeKey key = OutcomeKey.of(words.getValue(), words.getKey(), linter);
                Set<String> object = new TreeSet<>(key.object());
                if (object.size() >= LEAST_WORDS && !key.verb().isEmpty()) {
                    groups.computeIfAbsent(key.lang() + " " + object, _ -> new ArrayList<>())
                            .add(standing);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private void add(SharedCompetency.Likeness likeness, List<Standing> group) {
        List<Code> where =
                group.stream().map(Standing::microCredential).distinct().toList();
        if (where.size() < 2 || seen.stream().anyMatch(earlier -> earlier.containsAll(group))) {
            return;
        }
        seen.add(new HashSet<>(group));
        List<SharedCompetency.Member> members = group.stream()
                .map(each -> new SharedCompetency.Member(
                        each.microCredential(), each.outcome().code()))
                .toList();
        Text label = group.getFirst().outcome().statement();
        String mark = Evidence.mark(group.stream()
                .map(each -> each.microCredential() + " " + each.outcome().code() + " "
                        + each.outcome().statement().words())
                .toList());
        found.add(new SharedCompetency(
                Code.of("shared-" + mark.substring(0, 8)),
                label,
                likeness,
                members,
                group.stream()
                        .flatMap(each -> each.outcome().competencies().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                reason(likeness, where, label),
                mark));
    }

    private static Text reason(SharedCompetency.Likeness likeness, List<Code> where, Text label) {
        return Text.both(
                InWords.list(names(where), Lang.FR) + alike(likeness, Lang.FR)
                        + InWords.quote(label.show(Lang.FR), Lang.FR) + ".",
                InWords.list(names(where), Lang.EN) + alike(likeness, Lang.EN)
                        + InWords.quote(label.show(Lang.EN), Lang.EN) + ".");
    }

    private static String alike(SharedCompetency.Likeness likeness, Lang lang) {
        boolean french = lang.equals(Lang.FR);
        return switch (likeness) {
            case SAME -> french ? " visent le même résultat\u00a0: " : " aim at the same outcome: ";
            case NEARLY -> french ? " visent presque le même résultat\u00a0: " : " aim at nearly the same outcome: ";
            case SAME_OBJECT ->
                french
                        ? " travaillent le même objet avec d'autres verbes\u00a0: "
                        : " work on the same object with other verbs: ";
        };
    }

    private static List<String> names(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
