package org.diapason.cli.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.portfolio.Change;
import org.diapason.formats.portfolio.Found;
import org.diapason.formats.portfolio.Portfolio;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** What an import came to, for people: what came in, what was made of it, and what was left where it is. */
final class ImportText {

    private static final int FEW = 12;
    private static final int LONGEST = 80;

    private final Surroundings around;
    private final boolean all;
    private final FieldWords fields = new FieldWords();

    ImportText(Surroundings around, boolean all) {
        this.around = around;
        this.all = all;
    }

    void write(Portfolio.Arrival arrival) {
        for (Found found : arrival.found()) {
            file(found, arrival.codes().getOrDefault(found.file(), List.of()));
        }
        if (!arrival.left().isEmpty()) {
            say(Text.both(
                    "Ce qui ne tient pas dans un fichier de série, laissé de côté :",
                    "What does not fit a series file, left out:"));
            remarks(arrival.left());
        }
        changes(arrival.changes());
        pages(arrival);
    }

    private void file(Found found, List<String> codes) {
        line(found.file() + counts(found));
        SeriesDesk.tell(found.intake().troubles(), around);
        if (!codes.isEmpty()) {
            line("  → " + String.join(", ", codes));
        }
        remarks(found.intake().remarks());
        line("");
    }

    private String counts(Found found) {
        List<String> counts = new ArrayList<>();
        for (Count count : found.intake().counts()) {
            counts.add(count.in(around.lang()));
        }
        return counts.isEmpty() ? "" : lang(" : ", ": ") + String.join(" · ", counts);
    }

    private String lang(String french, String english) {
        return around.say(Text.both(french, english));
    }

    private void remarks(List<Remark> remarks) {
        Map<Fate, List<Remark>> byFate = new EnumMap<>(Fate.class);
        for (Remark remark : remarks) {
            byFate.computeIfAbsent(remark.fate(), fate -> new ArrayList<>()).add(remark);
        }
        byFate.forEach(this::fate);
    }

    /** What was understood is counted; what leaves a doubt is shown, up to a few unless everything was asked for. */
    private void fate(Fate fate, List<Remark> remarks) {
        line("  " + mark(fate) + " " + new Count(remarks.size(), several(fate), one(fate)).in(around.lang()));
        int most = all ? remarks.size() : fate == Fate.TAKEN ? 0 : FEW;
        for (Remark remark : remarks.subList(0, Math.min(most, remarks.size()))) {
            line("      " + remark.spot() + "  " + quoted(remark.original()) + around.say(remark.message()));
        }
        int more = remarks.size() - most;
        if (more > 0 && fate != Fate.TAKEN) {
            say(Text.both(
                    "      et " + more + (more > 1 ? " autres (--all les montre)" : " autre (--all le montre)"),
                    "      and " + more + (more > 1 ? " more (--all shows them)" : " more (--all shows it)")));
        }
    }

    private String quoted(String original) {
        return original.isBlank() ? "" : lang("« " + shortened(original) + " » : ", "“" + shortened(original) + "”: ");
    }

    private static String mark(Fate fate) {
        return switch (fate) {
            case TAKEN -> "●";
            case GUESSED -> "◐";
            case ESTIMATED -> "≈";
            case LEFT -> "○";
        };
    }

    private static Text several(Fate fate) {
        return switch (fate) {
            case TAKEN -> Text.both("éléments compris", "things understood");
            case GUESSED -> Text.both("éléments compris, à vérifier", "things understood, worth a look");
            case ESTIMATED -> Text.both("valeurs estimées d'après le contenu", "values estimated from the content");
            case LEFT -> Text.both("éléments laissés dans le fichier", "things left in the file");
        };
    }

    private static Text one(Fate fate) {
        return switch (fate) {
            case TAKEN -> Text.both("élément compris", "thing understood");
            case GUESSED -> Text.both("élément compris, à vérifier", "thing understood, worth a look");
            case ESTIMATED -> Text.both("valeur estimée d'après le contenu", "value estimated from the content");
            case LEFT -> Text.both("élément laissé dans le fichier", "thing left in the file");
        };
    }

    /** What was taken is told apart from what waits for a person. */
    private void changes(List<Change> changes) {
        told(
                changes.stream()
                        .filter(change -> change.taken() && change.kind() != Change.Kind.ADDED)
                        .toList(),
                Text.both("La série dit maintenant comme les fichiers :", "The series now says as the files do:"));
        List<Change> waiting =
                changes.stream().filter(change -> !change.taken()).toList();
        told(
                waiting,
                Text.both(
                        "Les fichiers disent autre chose que la série, qui n'a pas changé :",
                        "The files say something else than the series, which has not changed:"));
        if (waiting.stream().anyMatch(ImportText::canBeTaken)) {
            say(Text.both(
                    "  + et ~ : importez de nouveau avec --accept pour les prendre.",
                    "  + and ~: import again with --accept to take them."));
        }
        if (waiting.stream().anyMatch(change -> change.kind() == Change.Kind.DISPUTED)) {
            say(Text.both(
                    "  ! : quelqu'un a modifié la série, ou deux fichiers se contredisent\u00a0; la série garde sa valeur.",
                    "  !: somebody edited the series, or two files disagree; the series keeps its value."));
        }
    }

    private static boolean canBeTaken(Change change) {
        return change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.CHANGED;
    }

    private void told(List<Change> changes, Text heading) {
        if (!changes.isEmpty()) {
            say(heading);
            changes.forEach(this::change);
        }
    }

    private void change(Change change) {
        String mark = switch (change.kind()) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case DISPUTED -> "!";
            case GONE -> "-";
        };
        if (change.kind() == Change.Kind.GONE) {
            line("  " + mark + " " + place(change) + lang(" : ", ": ") + shown(change.theirs())
                    + lang(
                            " n'est plus dans le fichier; la série le garde.",
                            " is no longer in the file; the series keeps it."));
            return;
        }
        String ours = change.ours().map(node -> shown(node) + " → ").orElse("");
        line("  " + mark + " " + place(change) + lang(" : ", ": ") + ours + shown(change.theirs()) + "  ("
                + change.spot() + ")");
    }

    private String place(Change change) {
        return fields.of(change.place(), around.lang());
    }

    /** A value in words: lists between commas, a text in the reader's language, a thing by its name. */
    private String shown(Node node) {
        return shortened(
                switch (node) {
                    case Scalar scalar -> scalar.text();
                    case Sequence list -> list.items().stream().map(this::shown).collect(Collectors.joining(", "));
                    case Mapping mapping ->
                        Stream.of(around.lang().base().tag(), "title", "statement", "label", "name", "code")
                                .flatMap(key -> mapping.get(key).stream())
                                .findFirst()
                                .map(this::shown)
                                .orElseGet(() -> mapping.entries().stream()
                                        .map(entry -> entry.key() + " " + shown(entry.value()))
                                        .collect(Collectors.joining(", ")));
                });
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private void pages(Portfolio.Arrival arrival) {
        if (arrival.isEmpty()) {
            say(Text.both(
                    "Rien n'est entré : aucun micro-titre n'a été trouvé.",
                    "Nothing came in: no micro-credential was found."));
        } else if (arrival.pages().isEmpty()) {
            say(Text.both("Rien n'a changé.", "Nothing has changed."));
        } else {
            say(Text.both("Écrit :", "Written:"));
            arrival.pages().keySet().forEach(page -> line("  " + page));
        }
    }

    private void say(Text text) {
        line(around.say(text));
    }

    private void line(String line) {
        around.out().println(line);
    }
}
