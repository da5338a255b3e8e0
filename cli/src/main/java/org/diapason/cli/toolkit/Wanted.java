package org.diapason.cli.toolkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.kit.Format;
import org.diapason.formats.kit.Product;
import org.diapason.formats.kit.Products;
import picocli.CommandLine.ParseResult;

/**
 * What somebody asked to be made.
 *
 * @param series the series, as the user named it
 * @param folder the folder, as the user named it
 * @param products what to make
 * @param langs the languages, several together where they share a file
 * @param formats the formats, for what exists in several
 */
record Wanted(String series, String folder, List<Product> products, List<List<Lang>> langs, List<Format> formats) {

    private static final Set<String> LANGS = Set.of("fr", "en", "fr+en", "en+fr");

    /** The formats by the names by which they are asked for. */
    static List<String> formatNames() {
        return Products.formats().stream().map(Format::extension).distinct().toList();
    }

    /** Whether everything is asked for, so that a page can lead to all of it. */
    boolean everything() {
        return products.size() == Products.all().size();
    }

    /** What these words ask for; nothing, once said, when they cannot be read. */
    static Optional<Wanted> of(ParseResult words, Surroundings around) {
        List<String> named = Options.words(words);
        String folder = words.matchedOptionValue("-o", "");
        if (named.isEmpty() || folder.isEmpty()) {
            return refused(
                    Text.both(
                            "Nommez la série et le dossier, par exemple\u00a0: diapason make ma-serie -o documents",
                            "Name the series and the folder, for instance: diapason make my-series -o documents"),
                    around);
        }
        Set<Product> products = new LinkedHashSet<>();
        for (String kind : named.subList(0, named.size() - 1)) {
            Optional<Product> product = Code.isCode(kind) ? Products.find(Code.of(kind)) : Optional.empty();
            if (product.isEmpty()) {
                return refused(unknown("Le document", "The document", kind, kinds()), around);
            }
            products.add(product.get());
        }
        List<List<Lang>> langs = new ArrayList<>();
        for (String lang : parts(words.matchedOptionValue("--lang", "fr,en"))) {
            if (!LANGS.contains(lang)) {
                return refused(unknown("La langue", "The language", lang, "fr, en, fr+en"), around);
            }
            langs.add(Arrays.stream(lang.split("\\+", -1)).map(Lang::new).toList());
        }
        List<Format> formats = new ArrayList<>();
        for (String format : parts(words.matchedOptionValue("--format", ""))) {
            List<Format> known = Products.formats().stream()
                    .filter(each -> each.extension().equals(format))
                    .toList();
            if (known.isEmpty() && !format.isEmpty()) {
                return refused(unknown("Le format", "The format", format, String.join(", ", formatNames())), around);
            }
            formats.addAll(known);
        }
        List<Product> chosen = products.isEmpty() ? Products.all() : List.copyOf(products);
        return Optional.of(new Wanted(named.getLast(), folder, chosen, langs, formats));
    }

    private static Set<String> parts(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kinds() {
        return Products.all().stream().map(each -> each.kind().value()).collect(Collectors.joining(", "));
    }

    private static Text unknown(String what, String whatInEnglish, String word, String known) {
        return Text.both(
                what + " «\u00a0" + word + "\u00a0» n'existe pas. Choisissez\u00a0: " + known + ".",
                whatInEnglish + " “" + word + "” is unknown. Choose: " + known + ".");
    }

    private static Optional<Wanted> refused(Text why, Surroundings around) {
        around.err().println(around.say(why));
        return Optional.empty();
    }
}
