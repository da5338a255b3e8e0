package org.diapason.cli.toolkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.AcceptanceCriteria;
import org.diapason.core.toolkit.AcceptanceCriterion;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Acceptance;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.acceptance.Acceptance.Result;
import org.diapason.formats.acceptance.AcceptanceFile;
import org.diapason.formats.acceptance.Delivered;
import org.diapason.formats.acceptance.Verification;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Holds a delivered course against the acceptance criteria of its request for quotation. */
public final class VerifyCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Vérifie un cours livré, critère par critère\u00a0: réussi, manqué, ou à juger par une personne.",
                "Verifies a delivered course, criterion by criterion: pass, fail, or for a person to judge.");
    }

    /** What both commands about delivered courses understand. */
    static void options(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "--micro-credential",
                        "CODE",
                        Text.both(
                                "Le micro-titre, où le titre du cours ne le dit pas.",
                                "The micro-credential, where the title of the course does not say."),
                        around)
                .build());
        spec.addOption(Options.value(
                        "--format",
                        "text|json",
                        Text.both("La forme de la réponse.", "The form of the answer."),
                        around)
                .completionCandidates(FORMATS)
                .build());
        spec.addOption(Today.option(around));
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "--rfq",
                        around.say(Text.both("FICHIER", "FILE")),
                        Text.both(
                                "Les critères (acceptance.json), ou la série elle-même.",
                                "The criteria (acceptance.json), or the series itself."),
                        around)
                .required(true)
                .build());
        options(spec, around);
        spec.addPositional(Options.files(
                "1",
                around.say(Text.both("PAQUET", "PACKAGE")),
                Text.both(
                        "Le cours livré\u00a0: .imscc, .mbz de Moodle, export Open edX.",
                        "The delivered course: .imscc, .mbz of Moodle, Open edX export."),
                around));
    }

    /** What was asked for: the series, and the criteria that both sides agreed on. */
    private record Asked(Judged judged, List<AcceptanceCriterion> criteria) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        Optional<LocalDate> today = Today.of(words, around);
        if (today.isEmpty() || !isFormat(words, around)) {
            return CANNOT_READ;
        }
        Optional<Asked> asked = asked(around.path(words.matchedOptionValue("--rfq", "")), today.get(), around);
        String name = Options.words(words).getFirst();
        Optional<Delivered> delivered = asked.isEmpty() ? Optional.empty() : DeliveryDesk.open(name, around);
        if (delivered.isEmpty()) {
            return CANNOT_READ;
        }
        Optional<MicroCredential> meant = DeliveryDesk.meant(
                words.matchedOptionValue("--micro-credential", ""), asked.get().judged(), delivered.get(), around);
        if (meant.isEmpty()) {
            return CANNOT_READ;
        }
        Acceptance acceptance =
                Verification.of(asked.get().judged(), meant.get(), asked.get().criteria(), delivered.get());
        if (words.matchedOptionValue("--format", "text").equals("json")) {
            around.out().print(JsonWriter.write(json(name, meant.get(), delivered.get(), acceptance)));
        } else {
            around.out()
                    .println(name + "  " + meant.get().code() + " "
                            + around.say(meant.get().title()));
            DeliveryDesk.untold(delivered.get(), around);
            write(acceptance, around);
        }
        return acceptance.isPassed() ? IN_TUNE : OFF_KEY;
    }

    private static Optional<Asked> asked(Path file, LocalDate today, Surroundings around) {
        if (file.toString().endsWith(".json")) {
            Tree tree = new TreeReader().read(file);
            if (AcceptanceFile.is(tree)) {
                SeriesReading reading = AcceptanceFile.series(tree);
                SeriesDesk.tell(reading.troubles(), around);
                return reading.dossier().map(dossier -> {
                    Judged judged = Judged.of(dossier, today);
                    return new Asked(judged, AcceptanceFile.criteria(tree, judged));
                });
            }
        }
        return SeriesDesk.open(file, around).map(reading -> {
            Judged judged = Judged.of(reading.dossier().orElseThrow(), today);
            return new Asked(judged, AcceptanceCriteria.of(judged));
        });
    }

    private static void write(Acceptance acceptance, Surroundings around) {
        for (Result each : acceptance.results()) {
            String found = each.answer() == Answer.PASS ? "" : "  (" + around.say(each.found()) + ")";
            around.out()
                    .println("  " + around.say(label(each.answer())) + "  "
                            + each.criterion().id() + "  "
                            + around.say(each.criterion().what())
                            + around.say(Text.both("\u00a0: ", ": "))
                            + around.say(each.criterion().bound()) + found);
        }
        if (!acceptance.drift().isFaithful()) {
            DriftText.write(acceptance.drift(), around);
        }
        long pass = acceptance.count(Answer.PASS);
        long fail = acceptance.count(Answer.FAIL);
        long untold = acceptance.count(Answer.CANNOT_TELL);
        around.out()
                .println(around.say(Text.both(
                        "Réussis\u00a0: " + pass + "\u00a0; manqués\u00a0: " + fail + "\u00a0; à juger\u00a0: "
                                + untold,
                        "Pass: " + pass + "; fail: " + fail + "; to judge: " + untold)));
    }

    private static Text label(Answer answer) {
        return switch (answer) {
            case PASS -> Text.both("réussi", "pass  ");
            case FAIL -> Text.both("manqué", "FAIL  ");
            case CANNOT_TELL -> Text.both("à juger", "judge ");
        };
    }

    private static Node json(String name, MicroCredential mc, Delivered delivered, Acceptance acceptance) {
        List<Node> results = new ArrayList<>();
        for (Result each : acceptance.results()) {
            results.add(Node.mapping(List.of(
                    Node.entry("id", Node.string(each.criterion().id().value())),
                    Node.entry(
                            "answer",
                            Node.string(each.answer()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))),
                    Node.entry("found", both(each.found())))));
        }
        return Node.mapping(List.of(
                Node.entry("package", Node.string(name)),
                Node.entry("origin", DeliveryDesk.origin(delivered)),
                Node.entry("micro-credential", Node.string(mc.code().value())),
                Node.entry("passed", Node.bool(acceptance.isPassed())),
                Node.entry("criteria", Node.sequence(results)),
                Node.entry("drift", DriftText.json(acceptance.drift()))));
    }

    private static Node both(Text text) {
        return Node.mapping(text.words().entrySet().stream()
                .map(each -> Node.entry(each.getKey().tag(), Node.string(each.getValue())))
                .toList());
    }

    /** Whether the answer can be had in the form that is asked for. */
    static boolean isFormat(ParseResult words, Surroundings around) {
        return Options.isFormat(words.matchedOptionValue("--format", "text"), FORMATS, around);
    }

    @Override
    public List<String> examples() {
        return List.of(
                "./diapason verify course.imscc --rfq acceptance.json",
                "./diapason verify course.imscc --rfq examples/boulangerie --micro-credential PE --format json");
    }
}
