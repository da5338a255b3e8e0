package org.diapason.formats.seriesfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Vocabulary;

/** What a careful reader would mark in a sentence of the program. */
final class Prose {

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:()“”«»]+");
    private static final Pattern HYPHENATED = Pattern.compile("[a-z]+(-[a-z]+)+");

    private static final Map<String, Pattern> EITHER = Map.of(
            "begins with a small letter", Pattern.compile("^\\p{Ll}"),
            "does not end in a full stop", Pattern.compile("[^.?]$"),
            "two marks or blanks in a row", Pattern.compile("[ \u00a0]{2}|[.,;:]{2}|[ \u00a0][.,]"),
            "speaks of the program's insides", Pattern.compile("[{}]|\\bnull\\b|Optional|\\w\\[\\w+="),
            "a straight quotation mark", Pattern.compile("\""));

    private static final Map<String, Pattern> FRENCH = Map.of(
            "a mark without its no-break space",
                    Pattern.compile("[^\u00a0\u202f][;!?»]|[^\u00a0\u202f]:\\s|«[^\u00a0]"),
            "an English word", Pattern.compile("\\b(the|of|and|is|which|nobody|with|for|states?)\\b"));

    private static final Map<String, Pattern> ENGLISH = Map.of(
            "a blank before a mark", Pattern.compile("[ \u00a0][:;!?]|[«»]"),
            "a French word", Pattern.compile("\\b(est|sont|une|pour|dans|qui|avec|personne|indique)\\b"));

    private Prose() {}

    /** What is wrong with these words, a line for each thing and language. */
    static List<String> slips(Text text) {
        List<String> slips = new ArrayList<>();
        for (Map.Entry<Lang, Map<String, Pattern>> own :
                Map.of(Lang.FR, FRENCH, Lang.EN, ENGLISH).entrySet()) {
            Optional<String> words = Optional.ofNullable(text.words().get(own.getKey()));
            if (words.isEmpty()) {
                slips.add(own.getKey() + " is missing: " + text);
            }
            Map<String, Pattern> rules = new LinkedHashMap<>(EITHER);
            rules.putAll(own.getValue());
            words.ifPresent(said -> rules.forEach((name, rule) -> {
                String looked = name.endsWith("word") ? QUOTED.matcher(said).replaceAll("") : said;
                if (rule.matcher(looked).find()) {
                    slips.add(own.getKey() + ", " + name + ": " + said);
                }
            }));
        }
        if (text.show(Lang.FR).equals(text.show(Lang.EN))) {
            slips.add("the same in both languages: " + text);
        }
        return slips;
    }

    /** Words of the other language, quoted ones too: nobody but the program wrote these sentences. */
    static List<String> mixed(Text text) {
        return slips(Text.both(unquoted(text.show(Lang.FR)), unquoted(text.show(Lang.EN)))).stream()
                .filter(slip -> slip.contains(" word: "))
                .toList();
    }

    private static String unquoted(String sentence) {
        return sentence.replaceAll("[«»“”]", "");
    }

    /** Codes that stand where words should: known ones under another name, and any that no language hyphenates alike. */
    static List<String> rawCodes(Text text) {
        List<String> french = tokens(text.show(Lang.FR));
        List<String> english = tokens(text.show(Lang.EN));
        return french.stream()
                .filter(token -> HYPHENATED.matcher(token).matches() && english.contains(token)
                        || Code.isCode(token) && isKnownAsOther(token, english))
                .distinct()
                .map(token -> "a raw code, " + token + ": " + text)
                .toList();
    }

    private static boolean isKnownAsOther(String token, List<String> english) {
        Optional<Text> words = Vocabulary.find(Code.of(token));
        return words.isPresent()
                && english.contains(token)
                && !words.get().show(Lang.FR).equals(token)
                && token.length() > 2;
    }

    private static List<String> tokens(String sentence) {
        return Stream.of(BETWEEN.split(sentence.substring(0, sentence.length() - 1)))
                .filter(token -> !token.contains("["))
                .toList();
    }
}
