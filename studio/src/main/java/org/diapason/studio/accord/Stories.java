package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.portfolio.Change;
import org.diapason.formats.portfolio.Found;
import org.diapason.formats.portfolio.Portfolio;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;

/** Tells what each file gave, in so many words that a person can read them. */
final class Stories {

    /** More than these of one kind are counted only: nobody reads a thousand of them. */
    private static final int MOST = 150;

    private static final int LONGEST = 400;
    private static final Code SERIES_FILE = Code.of("series-file");

    private Stories() {}

    static List<Arrived.Story> of(Portfolio.Arrival arrival) {
        List<Arrived.Story> stories = new ArrayList<>();
        for (Found found : arrival.found()) {
            stories.add(story(found, arrival.codes().getOrDefault(found.file(), List.of())));
        }
        if (!arrival.left().isEmpty()) {
            stories.add(new Arrived.Story(
                    "series.yaml",
                    Fact.silent(),
                    List.of(),
                    List.of(),
                    arrival.left().stream().limit(MOST).map(Stories::told).toList(),
                    0,
                    Math.max(0, arrival.left().size() - MOST),
                    List.of()));
        }
        return stories;
    }

    private static Arrived.Story story(Found found, List<String> codes) {
        Map<Fate, List<Remark>> byFate = found.intake().remarks().stream()
                .collect(Collectors.groupingBy(Remark::fate, java.util.TreeMap::new, Collectors.toList()));
        List<Arrived.Told> told = new ArrayList<>();
        int untold = 0;
        for (List<Remark> each : byFate.values()) {
            each.stream().limit(MOST).map(Stories::told).forEach(told::add);
            untold += Math.max(0, each.size() - MOST);
        }
        return new Arrived.Story(
                found.file(),
                found.importer().map(Fact::of).orElseGet(Fact::silent),
                found.intake().counts().stream().map(Stories::both).toList(),
                codes.stream().filter(Code::isCode).map(Code::of).toList(),
                told,
                byFate.getOrDefault(Fate.TAKEN, List.of()).size(),
                untold,
                found.intake().troubles().stream()
                        .limit(MOST)
                        .map(Stories::told)
                        .toList());
    }

    /** A file that is a whole series. */
    static Arrived.Story whole(String file) {
        return new Arrived.Story(file, Fact.of(SERIES_FILE), List.of(), List.of(), List.of(), 0, 0, List.of());
    }

    /** The same with what the series file turned out to hold. */
    static List<Arrived.Story> counted(List<Arrived.Story> stories, Dossier dossier) {
        List<MicroCredential> all = dossier.series().microCredentials();
        Count count = new Count(
                all.size(),
                Text.both("micro-titres de compétences", "micro-credentials"),
                Text.both("micro-titre de compétences", "micro-credential"));
        return stories.stream()
                .map(each -> each.importer().is(SERIES_FILE::equals)
                        ? new Arrived.Story(
                                each.file(),
                                each.importer(),
                                List.of(both(count)),
                                all.stream().map(MicroCredential::code).toList(),
                                List.of(),
                                all.size(),
                                0,
                                List.of())
                        : each)
                .toList();
    }

    static List<Arrived.Difference> differences(Portfolio.Arrival arrival) {
        return arrival.changes().stream().map(Stories::difference).toList();
    }

    private static Arrived.Difference difference(Change change) {
        return new Arrived.Difference(
                change.kind(),
                change.place().isEmpty() ? "series" : change.place(),
                change.ours().map(Stories::words).map(Stories::stated).orElseGet(Fact::silent),
                stated(words(change.theirs())),
                change.spot().toString());
    }

    private static Text both(Count count) {
        return Text.both(count.in(Lang.FR), count.in(Lang.EN));
    }

    private static Arrived.Told told(Remark remark) {
        return new Arrived.Told(remark.fate(), remark.spot().toString(), stated(remark.original()), remark.message());
    }

    private static Arrived.Told told(Trouble trouble) {
        Text message = Text.both(
                trouble.message().show(Lang.FR) + " " + trouble.mend().show(Lang.FR),
                trouble.message().show(Lang.EN) + " " + trouble.mend().show(Lang.EN));
        return new Arrived.Told(Fate.LEFT, trouble.spot().toString(), Fact.silent(), message);
    }

    private static Fact<String> stated(String words) {
        return words.isBlank() ? Fact.silent() : Fact.of(words);
    }

    /** A value in a few words. */
    static String words(Node node) {
        String words = switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence list -> list.items().stream().map(Stories::words).collect(Collectors.joining("; "));
            case Node.Mapping group ->
                group.entries().stream()
                        .map(entry -> entry.key() + ": " + words(entry.value()))
                        .collect(Collectors.joining(", "));
        };
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
