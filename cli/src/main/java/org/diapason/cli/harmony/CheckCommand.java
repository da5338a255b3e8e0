package org.diapason.cli.harmony;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.cli.series.SeriesRoots;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Profiles;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.descriptors.DescriptorSheet;
import org.diapason.formats.report.Judged;
import org.diapason.formats.seriesfile.SeriesReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges series against their frameworks. */
public final class CheckCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "sarif", "html");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Juge des séries\u00a0: ce qui est accordé, permis, justifié, désaccordé, non précisé, et comment y remédier.",
                "Judges series: what is in tune, permitted, justified, off key, not stated, and how to mend it.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "--format",
                        "text|json|sarif|html",
                        Text.both("La forme de la réponse.", "The form of the answer."),
                        around)
                .completionCandidates(FORMATS)
                .build());
        spec.addOption(Options.value(
                        "--profile",
                        "PROFILE",
                        Text.both(
                                "Juge aussi d'après un profil de description, par exemple eu-2022.",
                                "Also judges against a descriptor profile, for instance eu-2022."),
                        around)
                .build());
        spec.addOption(Today.option(around));
        spec.addOption(Options.flag(
                "--all",
                Text.both(
                        "Montre un à un les faits que personne n'a précisés.", "Shows what nobody stated one by one."),
                around));
        spec.addPositional(Options.files(
                "1..*",
                around.say(Text.both("FICHIER|DOSSIER", "FILE|FOLDER")),
                Text.both("Les séries à juger.", "The series to judge."),
                around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        String format = words.matchedOptionValue("--format", "text");
        String named = words.matchedOptionValue("--profile", "");
        Optional<LocalDate> today = Today.of(words, around);
        if (today.isEmpty() || !Options.isFormat(format, FORMATS, around) || !knownProfile(named, around)) {
            return CANNOT_READ;
        }
        List<Judged> judged = new ArrayList<>();
        boolean unreadable = false;
        for (String file : Options.words(words)) {
            for (Path root : SeriesRoots.in(around.path(file))) {
                Optional<SeriesReading> reading = SeriesDesk.open(root, around);
                unreadable |= reading.isEmpty();
                reading.ifPresent(read -> judged.add(judge(root, read, today.get())));
            }
        }
        Answer.in(format, words.matchedOptionValue("--all", false), around).write(judged);
        boolean ready = named.isEmpty() || ready(judged, named, format.equals("text"), around);
        if (unreadable) {
            return CANNOT_READ;
        }
        return ready && judged.stream().allMatch(each -> each.harmony().inTune()) ? IN_TUNE : OFF_KEY;
    }

    private static Judged judge(Path root, SeriesReading reading, LocalDate today) {
        Case seen = Case.of(reading.dossier().orElseThrow(), today);
        return new Judged(root.toString(), seen, Harmony.of(seen), reading.spots());
    }

    /** Whether every micro-credential states what the profile insists on; the gaps go where they disturb no machine. */
    private static boolean ready(List<Judged> judged, String named, boolean aloud, Surroundings around) {
        DescriptorProfile profile = Profiles.find(Code.of(named)).orElseThrow();
        boolean ready = true;
        for (Judged each : judged) {
            List<DescriptorSheet> sheets = ProfileText.sheets(each.seen(), profile);
            new ProfileText(aloud ? around : around.complaining()).write(profile, sheets);
            ready &= sheets.stream().allMatch(DescriptorSheet::isReady);
        }
        return ready;
    }

    private static boolean knownProfile(String profile, Surroundings around) {
        if (profile.isEmpty()
                || Code.isCode(profile) && Profiles.find(Code.of(profile)).isPresent()) {
            return true;
        }
        String known = String.join(
                ", ",
                Profiles.builtIn().stream().map(each -> each.code().value()).toList());
        around.err()
                .println(around.say(Text.both(
                        "Le profil «\u00a0" + profile + "\u00a0» est inconnu. Choisissez\u00a0: " + known + ".",
                        "The profile “" + profile + "” is unknown. Choose: " + known + ".")));
        return false;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "./diapason check examples/ontario-extend",
                "./diapason check --lang fr --profile eu-2022 examples/boulangerie",
                "./diapason check --format sarif examples > findings.sarif");
    }
}
