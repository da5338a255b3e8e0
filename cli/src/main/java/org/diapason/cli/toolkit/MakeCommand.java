package org.diapason.cli.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.cartridgeout.LossReport;
import org.diapason.formats.kit.Format;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.Product;
import org.diapason.formats.kit.Products;
import org.diapason.formats.seriesfile.SeriesReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes the files that carry the decisions of a series: all of them, or those of the kinds named. */
public final class MakeCommand implements Command {

    @Override
    public String name() {
        return "make";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Fait les documents d'une série\u00a0: plans de cours, grilles, guides, dossier de l'employeur…",
                "Makes the documents of a series: syllabi, rubrics, guides, the employer's dossier…");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "-o",
                        around.say(Text.both("DOSSIER", "FOLDER")),
                        Text.both("Le dossier où les ranger.", "The folder that will hold them."),
                        around)
                .build());
        spec.addOption(Options.value(
                        "--lang",
                        "fr|en|fr+en",
                        Text.both(
                                "Leurs langues, séparées par des virgules\u00a0; fr+en met les deux dans un même fichier. Les deux d'habitude.",
                                "Their languages, with commas between them; fr+en puts both in one file. Both as a rule."),
                        around)
                .completionCandidates(List.of("fr", "en", "fr,en", "fr+en"))
                .build());
        spec.addOption(Options.value(
                        "--format",
                        String.join("|", Wanted.formatNames()),
                        Text.both(
                                "Les formats de ce qui existe en plusieurs, séparés par des virgules\u00a0; html d'habitude.",
                                "The formats of what exists in several, with commas between them; html as a rule."),
                        around)
                .completionCandidates(Wanted.formatNames())
                .build());
        spec.addOption(Options.value(
                        "--template",
                        around.say(Text.both("MODÈLE.docx", "TEMPLATE.docx")),
                        Text.both(
                                "Votre propre document Word, dont les balises {{ainsi}} sont remplies.",
                                "Your own Word document, whose tags {{like_this}} are filled."),
                        around)
                .build());
        spec.addOption(
                Options.flag("--list", Text.both("Montre ce qui peut être fait.", "Shows what can be made."), around));
        spec.addOption(Today.option(around));
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(around.say(Text.both("[GENRE…] SÉRIE", "[KIND…] SERIES")))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .required(false)
                .description(around.say(Text.both(
                        "Les genres de fichiers\u00a0; tous quand aucun n'est nommé. Puis la série.",
                        "The kinds of files; all when none is named. Then the series.")))
                .build());
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        if (words.matchedOptionValue("--list", false)) {
            list(around);
            return IN_TUNE;
        }
        Optional<LocalDate> today = Today.of(words, around);
        Optional<Wanted> wanted = today.isEmpty() ? Optional.empty() : Wanted.of(words, around);
        if (wanted.isEmpty()) {
            return CANNOT_READ;
        }
        Optional<SeriesReading> reading =
                SeriesDesk.open(around.path(wanted.get().series()), around);
        if (reading.isEmpty()) {
            return CANNOT_READ;
        }
        Judged judged = Judged.of(reading.get().dossier().orElseThrow(), today.get());
        String own = words.matchedOptionValue("--template", "");
        Optional<Kit> kit = own.isEmpty()
                ? Optional.of(Kit.of(judged, wanted.get().products()))
                : new OwnTemplate(own, wanted.get(), around).kit(judged);
        return kit.map(each -> make(each, wanted.get(), around)).orElse(CANNOT_READ);
    }

    private static int make(Kit kit, Wanted wanted, Surroundings around) {
        Path folder = around.path(wanted.folder());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            around.err()
                    .println(around.say(Text.both(
                            folder + " est un fichier\u00a0: donnez le nom d'un dossier.",
                            folder + " is a file: give the name of a folder.")));
            return CANNOT_READ;
        }
        try {
            int made = new Making(kit, wanted, folder, around).all();
            around.out()
                    .println(around.say(Text.both(
                            made + (made < 2 ? " fichier dans " : " fichiers dans ") + folder,
                            made + (made == 1 ? " file in " : " files in ") + folder)));
            losses(kit, wanted, around);
            return IN_TUNE;
        } catch (IOException failed) {
            around.err()
                    .println(around.say(Text.both(
                            folder
                                    + " ne peut pas être écrit\u00a0: pouvez-vous y écrire, et reste-t-il de la place\u00a0?",
                            folder + " cannot be written: may you write there, and is there room left?")));
            return CANNOT_READ;
        }
    }

    /** Whoever asks for courses reads at once what platforms lose of them; the same stands in lms-losses. */
    private static void losses(Kit kit, Wanted wanted, Surroundings around) {
        boolean courses = wanted.products().stream()
                .anyMatch(product -> product.kind().value().startsWith("cartridge"));
        if (courses && !wanted.everything()) {
            LossReport.lines(kit.judged(), around.lang())
                    .forEach(line -> around.out().println("  " + line));
        }
    }

    private static void list(Surroundings around) {
        for (Product product : Products.all()) {
            String formats = product.formats().stream().map(Format::extension).collect(Collectors.joining(", "));
            around.out().println(product.kind() + "  " + around.say(product.title()) + " (" + formats + ")");
            around.out().println("    " + around.say(product.purpose()));
        }
    }

    @Override
    public List<String> examples() {
        return List.of(
                "./diapason make examples/boulangerie -o kit",
                "./diapason make syllabus skill-statement examples/boulangerie -o kit --lang fr+en",
                "./diapason make syllabus examples/boulangerie -o kit --template letterhead.docx");
    }
}
