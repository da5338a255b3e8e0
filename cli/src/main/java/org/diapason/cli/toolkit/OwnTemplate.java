package org.diapason.cli.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Template;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.KitFile;
import org.diapason.formats.kit.OwnWord;
import org.diapason.formats.kit.Product;
import org.diapason.formats.kit.Products;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.wordtemplate.Slip;
import org.diapason.formats.wordtemplate.WordTemplate;

/** Documents that are wanted in the user's own Word file. */
record OwnTemplate(String file, Wanted wanted, Surroundings around) {

    /** The same documents, each in that file; nothing, once said, when it cannot be filled. */
    Optional<Kit> kit(Judged judged) {
        if (wanted.everything() || wanted.langs().stream().anyMatch(langs -> langs.size() > 1)) {
            return refused(Text.both(
                    "Avec --template, nommez le genre du document, et ses langues une à une (fr,en).",
                    "With --template, name the kind of document, and its languages one by one (fr,en)."));
        }
        List<Template> templates = wanted.products().stream()
                .flatMap(product -> Templates.find(product.kind()).stream())
                .toList();
        if (templates.size() < wanted.products().size()) {
            return refused(Text.both(
                    "Seuls les documents entrent dans un modèle Word.", "Only documents go into a Word template."));
        }
        Path path = around.path(file);
        if (!Files.isRegularFile(path)) {
            return refused(Text.both(file + " n'existe pas.", file + " does not exist."));
        }
        try (Scratch scratch = Scratch.make()) {
            WordTemplate own = WordTemplate.read(new Artifact(file, path), setting(scratch));
            List<Product> filled =
                    templates.stream().map(each -> OwnWord.of(each, own)).toList();
            Kit kit = Kit.of(judged, filled);
            return isFillable(kit, own) ? Optional.of(kit) : Optional.empty();
        } catch (Refusal refusal) {
            return refused(Text.both(sentence(refusal, Lang.FR, "\u00a0: "), sentence(refusal, Lang.EN, ": ")));
        } catch (IOException unreadable) {
            return refused(Text.both(file + " ne peut pas être lu.", file + " cannot be read."));
        }
    }

    private String sentence(Refusal refusal, Lang lang, String after) {
        return file + after + refusal.trouble().message().show(lang) + " "
                + refusal.trouble().mend().show(lang);
    }

    private boolean isFillable(Kit kit, WordTemplate own) throws Refusal {
        Set<Slip> slips = new LinkedHashSet<>();
        for (KitFile each : kit.files(wanted.langs(), Products.formats())) {
            Template template = Templates.find(each.piece().product().kind()).orElseThrow();
            slips.addAll(own.slips(OwnWord.tags(template, each.order())));
        }
        slips.forEach(slip -> around.err()
                .println(file + ", " + around.say(slip.place()) + ", " + slip.tag() + "  "
                        + around.say(slip.message())));
        return slips.isEmpty();
    }

    private static Setting setting(Scratch scratch) {
        return new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch.folder());
    }

    private Optional<Kit> refused(Text why) {
        around.err().println(around.say(why));
        return Optional.empty();
    }
}
