package org.diapason.cli.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.portfolio.Change;
import org.diapason.formats.portfolio.Found;
import org.diapason.formats.portfolio.Portfolio;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;

/** What an import came to, for people: what came in, what was made of it, and what was left where it is. */
final class ImportText {

    private static final int FEW = 12;
    private static final int LONGEST = 80;

    private final Surroundings around;
    private final boolean all;

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
            counts.add(count.number() + " " + around.say(count.what()));
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
        line("  " + mark(fate) + " " + remarks.size() + " " + around.say(name(fate)));
        int most = all ? remarks.size() : fate == Fate.TAKEN ? 0 : FEW;
        for (Remark remark : remarks.subList(0, Math.min(most, remarks.size()))) {
            line("      " + remark.spot() + "  " + quoted(remark.original()) + around.say(remark.message()));
        }
        int more = remarks.size() - most;
        if (more > 0 && fate != Fate.TAKEN) {
            say(Text.both(
                    "      et " + more + " autres (--all les montre)",
                    "      and " + more + " more (--all shows them)"));
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

    private static Text name(Fate fate) {
        return switch (fate) {
            case TAKEN -> Text.both("compris", "understood");
            case GUESSED -> Text.both("compris, à vérifier", "understood, worth a look");
            case ESTIMATED -> Text.both("estimés d'après le contenu", "estimated from the content");
            case LEFT -> Text.both("laissés où ils sont", "left where they are");
        };
    }

    private void changes(List<Change> changes) {
        List<Change> told = changes.stream()
                .filter(change -> change.kind() != Change.Kind.ADDED || !change.taken())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        say(Text.both(
                "Ce que les fichiers disent autrement que la série :",
                "What the files say differently from the series:"));
        told.forEach(this::change);
        say(Text.both(
                "  ~ et + : « --accept » les prend. ! : la série garde le sien; modifiez-le si le fichier a raison.",
                "  ~ and +: “--accept” takes them. !: the series keeps its own; edit it if the file is right."));
    }

    private void change(Change change) {
        String mark = switch (change.kind()) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case DISPUTED -> "!";
        };
        String ours = change.ours().map(node -> shown(node) + " → ").orElse("");
        line("  " + mark + " " + change.place() + lang(" : ", ": ") + ours + shown(change.theirs()) + "  ("
                + change.spot() + ")");
    }

    private static String shown(Node node) {
        return shortened(
                node instanceof Scalar scalar
                        ? scalar.text()
                        : JsonWriter.write(node).replaceAll("\\s+", " "));
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
            arrival.pages().keySet().forEach(page -> line(page.toString()));
        }
    }

    private void say(Text text) {
        line(around.say(text));
    }

    private void line(String line) {
        around.out().println(line);
    }
}
