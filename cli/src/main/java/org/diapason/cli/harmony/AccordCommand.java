package org.diapason.cli.harmony;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.Writing;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.series.Series;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.seriesfile.DecisionFiles;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Draws the draft of a framework from what the micro-credentials of a series already do. */
public final class AccordCommand implements Command {

    @Override
    public String name() {
        return "accord";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Tire d'un portefeuille l'ébauche d'un cadre de travail, avec la raison de chaque choix.",
                "Draws the draft of a framework from a portfolio, with the reason for every choice.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        String file = around.say(Text.both("FICHIER", "FILE"));
        spec.addOption(Options.value(
                        "-o",
                        file,
                        Text.both("Où écrire l'ébauche du cadre de travail.", "Where to write the draft framework."),
                        around)
                .build());
        spec.addOption(Options.value(
                        "--report",
                        file,
                        Text.both(
                                "Où écrire la page à apporter à une rencontre.",
                                "Where to write the page to bring to a meeting."),
                        around)
                .build());
        spec.addOption(Options.value(
                        "--decisions",
                        file,
                        Text.both(
                                "Ce que l'équipe a décidé : decisions.yaml avec la série, sauf si vous nommez un autre fichier.",
                                "What the team decided: decisions.yaml with the series, unless you name another file."),
                        around)
                .build());
        spec.addOption(Options.flag(
                "--all",
                Text.both("Montre aussi ce qui est déjà décidé.", "Shows what is decided already too."),
                around));
        spec.addOption(Today.option(around));
        spec.addPositional(Options.files(
                "1", around.say(Text.both("SÉRIE", "SERIES")), Text.both("La série.", "The series."), around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        Optional<LocalDate> today = Today.of(words, around);
        Path root = around.path(Options.words(words).getFirst());
        Optional<SeriesReading> reading = today.isEmpty() ? Optional.empty() : SeriesDesk.open(root, around);
        Path kept = decisionsFile(words.matchedOptionValue("--decisions", ""), root, around);
        Optional<Decisions> decisions = reading.isEmpty() ? Optional.empty() : decisions(kept, around);
        if (decisions.isEmpty()) {
            return CANNOT_READ;
        }
        Case seen = Case.of(reading.orElseThrow().dossier().orElseThrow(), today.orElseThrow());
        Accord accord = Accord.of(seen);
        boolean all = words.matchedOptionValue("--all", false);
        new AccordText(around).write(seen.series(), accord, all ? Decisions.NONE : decisions.get());
        return write(words, seen, accord, decisions.get(), kept, around);
    }

    private static Path decisionsFile(String named, Path root, Surroundings around) {
        if (!named.isEmpty()) {
            return around.path(named);
        }
        return Files.isDirectory(root) ? root.resolve(DecisionFiles.FILE) : root.resolveSibling(DecisionFiles.FILE);
    }

    private static Optional<Decisions> decisions(Path file, Surroundings around) {
        if (!Files.exists(file)) {
            return Optional.of(Decisions.NONE);
        }
        DecisionFiles.Reading reading = DecisionFiles.read(file);
        SeriesDesk.tell(reading.troubles(), around);
        return reading.decisions();
    }

    private static int write(
            ParseResult words, Case seen, Accord accord, Decisions decisions, Path kept, Surroundings around) {
        String draft = words.matchedOptionValue("-o", "");
        String report = words.matchedOptionValue("--report", "");
        try {
            if (!draft.isEmpty()) {
                DraftFile file = new DraftFile(around.path(draft));
                if (file.isEdited()) {
                    return edited(around.path(draft), around);
                }
                Framework framework = draft(seen.series(), accord, decisions);
                file.write(SeriesFiles.frameworkYaml(framework, seen.series().source()));
                Writing.whole(
                        kept,
                        DecisionFiles.yaml(decisions, accord, seen.series().source()));
                around.out().println(around.path(draft));
                around.out().println(kept);
            }
            if (!report.isEmpty()) {
                Writing.whole(
                        around.path(report),
                        AccordPage.render(seen, accord, decisions, around.lang(), Surroundings.version()));
                around.out().println(around.path(report));
            }
        } catch (IOException failed) {
            around.err()
                    .println(around.say(Text.both(
                            "Impossible d'écrire " + failed.getMessage()
                                    + " : le dossier existe-t-il, et pouvez-vous y écrire\u00a0?",
                            failed.getMessage()
                                    + " cannot be written: does the folder exist, and may you write there?")));
            return CANNOT_READ;
        }
        next(draft, report, words, around);
        return IN_TUNE;
    }

    private static int edited(Path file, Surroundings around) {
        around.err()
                .println(
                        around.say(
                                Text.both(
                                        file
                                                + " n'est pas une ébauche intacte : quelqu'un l'a modifié. Donnez un autre nom à -o. Rien n'a changé.",
                                        file
                                                + " is not an untouched draft: somebody edited it. Give another name to -o. Nothing was changed.")));
        return CANNOT_READ;
    }

    private static void next(String draft, String report, ParseResult words, Surroundings around) {
        String series = Options.words(words).getFirst();
        if (!draft.isEmpty()) {
            around.out()
                    .println(around.say(Text.both(
                            "Ensuite : répondez dans decisions.yaml, puis diapason impact " + series + " --framework "
                                    + draft,
                            "Next: answer in decisions.yaml, then diapason impact " + series + " --framework "
                                    + draft)));
        } else if (report.isEmpty()) {
            around.out()
                    .println(around.say(Text.both(
                            "Ensuite : diapason accord " + series + " -o cadre.yaml --report accord.html",
                            "Next: diapason accord " + series + " -o framework.yaml --report accord.html")));
        }
    }

    private static Framework draft(Series series, Accord accord, Decisions decisions) {
        Text title = Text.both("Cadre de travail : " + series.title(), "Framework: " + series.title());
        return accord.draft(Code.of("accord"), title, decisions);
    }

    @Override
    public List<String> examples() {
        return List.of(
                "./diapason accord my-series -o framework.yaml",
                "./diapason accord my-series --report accord.html --lang fr");
    }
}
