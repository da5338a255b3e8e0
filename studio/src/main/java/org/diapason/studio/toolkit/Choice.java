package org.diapason.studio.toolkit;

import static org.diapason.core.base.Text.both;

import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.series.Series;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.kit.Format;
import org.diapason.formats.kit.Languages;
import org.diapason.formats.kit.Products;
import org.diapason.studio.shell.Written;

/**
 * In which languages and formats the things of a series are made, as its team chose.
 *
 * @param langs the choices of languages: fr, en, fr-en
 * @param formats the formats of what exists in several, by the ends of their names
 */
record Choice(List<String> langs, List<String> formats) {

    static final List<String> LANGS = List.of("fr", "en", "fr-en");

    /** Nobody has chosen yet: what opens everywhere, what can be written in, and what can be printed. */
    static final Choice USUAL = new Choice(List.of("fr", "en"), List.of("html", "docx", "pdf"));

    static final Written<Choice> SCRIPT =
            Written.mute("toolkit", codec(), choice -> both("Outils de la série", "Tools of the series"));

    Choice {
        langs = List.copyOf(langs);
        formats = List.copyOf(formats);
    }

    /** What is made of a series of which nobody has chosen yet: its documents in the languages that it is written in. */
    static Choice usual(Series series) {
        List<String> own = USUAL.langs().stream()
                .filter(each -> series.languages().stream()
                        .anyMatch(lang -> lang.base().tag().equals(each)))
                .toList();
        return own.isEmpty() ? USUAL : new Choice(own, USUAL.formats());
    }

    private static RecordCodec<Choice> codec() {
        Fields<Choice> f = new Fields<>("toolkit", both("un choix", "a choice"));
        var langs = f.list("langs", both("langues", "languages"), Codecs.NAME, Choice::langs);
        var formats = f.list("formats", both("formats", "formats"), Codecs.NAME, Choice::formats);
        return f.make(in -> new Choice(in.get(langs), in.get(formats)));
    }

    /** The languages of each file. */
    List<List<Lang>> choices() {
        return choices(langs);
    }

    static List<List<Lang>> choices(List<String> langs) {
        return langs.stream()
                .map(each -> Arrays.stream(each.split("-", -1)).map(Lang::new).toList())
                .toList();
    }

    /** The formats themselves. */
    List<Format> inFormats() {
        return Products.formats().stream()
                .filter(format -> formats.contains(format.extension()))
                .toList();
    }

    /** The formats among which somebody can choose: those of documents, which exist in several. */
    static List<Format> toChoose() {
        return Products.all().stream()
                .filter(product -> product.languages() == Languages.ASKED
                        && product.formats().size() > 1)
                .flatMap(product -> product.formats().stream())
                .distinct()
                .toList();
    }
}
