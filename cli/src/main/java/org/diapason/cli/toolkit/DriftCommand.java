package org.diapason.cli.toolkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Delivered;
import org.diapason.formats.acceptance.Drift;
import org.diapason.formats.acceptance.DriftAudit;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says how a course in a learning management system has moved away from the skeleton of its micro-credential. */
public final class DriftCommand implements Command {

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Compare un cours exporté à son squelette\u00a0: ce qui manque, s'ajoute, change de nom ou de place.",
                "Compares an exported course with its skeleton: what is missing, extra, renamed or moved.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        VerifyCommand.options(spec, around);
        spec.addPositional(Options.files(
                "2",
                around.say(Text.both("PAQUET SÉRIE", "PACKAGE SERIES")),
                Text.both(
                        "Le cours exporté (.imscc, .mbz de Moodle, export Open edX), puis la série.",
                        "The exported course (.imscc, .mbz of Moodle, Open edX export), then the series."),
                around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        List<String> named = Options.words(words);
        Optional<LocalDate> today = Today.of(words, around);
        if (today.isEmpty() || !VerifyCommand.isFormat(words, around)) {
            return CANNOT_READ;
        }
        Optional<SeriesReading> reading = SeriesDesk.open(around.path(named.getLast()), around);
        Optional<Delivered> delivered =
                reading.isEmpty() ? Optional.empty() : DeliveryDesk.open(named.getFirst(), around);
        if (delivered.isEmpty()) {
            return CANNOT_READ;
        }
        Judged judged = Judged.of(reading.get().dossier().orElseThrow(), today.get());
        Optional<MicroCredential> meant =
                DeliveryDesk.meant(words.matchedOptionValue("--micro-credential", ""), judged, delivered.get(), around);
        if (meant.isEmpty()) {
            return CANNOT_READ;
        }
        Drift drift = DriftAudit.of(CourseSkeleton.of(judged, meant.get()), delivered.get(), around.lang());
        if (words.matchedOptionValue("--format", "text").equals("json")) {
            List<Node.Entry> entries = new ArrayList<>(DriftText.json(drift).entries());
            entries.addFirst(Node.entry("origin", DeliveryDesk.origin(delivered.get())));
            around.out().print(JsonWriter.write(Node.mapping(entries)));
        } else {
            around.out()
                    .println(meant.get().code() + " " + around.say(meant.get().title()));
            DeliveryDesk.untold(delivered.get(), around);
            DriftText.write(drift, around);
        }
        return drift.isFaithful() ? IN_TUNE : OFF_KEY;
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason drift export.imscc examples/boulangerie --micro-credential PE");
    }
}
