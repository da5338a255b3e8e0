package org.diapason.formats.codec;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.formats.codec.Shape.Line.Sort;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;

/** Values of one line: codes, versions, languages, addresses, names. */
final class Strings {

    /** White space as ECMA-262 has it, so that a schema and the reader agree on what is blank. */
    private static final String SPACE =
            "\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    private static final int LONGEST_ADDRESS = 2000;

    private static final Mapping WORDS = Schemas.object(
            Node.entry("type", Node.sequence(List.of(Node.string("string"), Node.string("number")))),
            Schemas.text("pattern", "[^" + SPACE + "]"));

    private static final Text LEAVE_OUT =
            Text.both("Laissez le champ de côté si personne n'a rien dit.", "Leave the field out if nobody stated it.");

    static final Codec<Code> CODE = of(
            Sort.CODE,
            Text.both(
                    "un code (lettres et chiffres, . _ - entre eux)",
                    "a code (letters and digits, . _ - between them)"),
            Code::isCode,
            Code::of,
            Code::value,
            digitsToo("^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]*$", Schemas.number("maxLength", "" + Code.LONGEST)),
            "TL-1");

    static final Codec<Version> VERSION = of(
            Sort.VERSION,
            Text.both("un numéro de version", "a version number"),
            Version::isVersion,
            Version::new,
            Version::value,
            digitsToo("^[0-9]{1,9}(\\.[0-9]{1,9})*$", Schemas.number("maxLength", "32")),
            "1.2");

    static final Codec<Lang> LANG = new ScalarCodec<>(
            new Shape.Line(Sort.LANG),
            Text.both("une langue (fr, en, fr-CA…)", "a language (fr, en, fr-CA…)"),
            Set.of(Kind.STRING),
            text -> Lang.isTag(text) ? Parsed.of(new Lang(text)) : Choices.unknown(text, List.of("fr", "en")),
            lang -> Node.string(lang.tag()),
            Schemas.type(
                    "string",
                    Schemas.text("pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
                    Schemas.number("maxLength", "35")),
            Sentences.write("fr"));

    static final Codec<String> ADDRESS = new ScalarCodec<>(
            new Shape.Line(Sort.WEB),
            Text.both("une adresse web (https://…)", "a web address (https://…)"),
            Set.of(Kind.STRING),
            Strings::address,
            Node::string,
            Schemas.type(
                    "string",
                    Schemas.text("format", "uri"),
                    Schemas.text("pattern", "^https?://[^/?#" + SPACE + "][^" + SPACE + "]*$"),
                    Schemas.number("maxLength", "" + LONGEST_ADDRESS)),
            Sentences.write("https://example.org/page"));

    static final Codec<Id> ID = new ScalarCodec<>(
            new Shape.Line(Sort.NAME),
            Text.both("un identifiant du studio", "an identifier of the studio"),
            Set.of(Kind.STRING),
            text -> Id.parse(text)
                    .map(Parsed::of)
                    .orElseGet(() -> Parsed.not(
                            text, Text.both("un identifiant du studio", "an identifier of the studio"), LEAVE_OUT)),
            id -> Node.string(id.toString()),
            Schemas.type("string", Schemas.text("format", "uuid")),
            LEAVE_OUT);

    static final Codec<String> LINE = words(Text.both("un texte", "a text"));

    private Strings() {}

    /** Words that are not blank; a number is words too. */
    static Codec<String> words(Text expects) {
        return new ScalarCodec<>(
                new Shape.Line(Sort.NAME),
                expects,
                Set.of(Kind.STRING, Kind.NUMBER),
                text -> isBlank(text) ? Parsed.not(text, expects, LEAVE_OUT) : Parsed.of(text),
                Node::string,
                WORDS,
                Text.both(
                        "Mettez le texte entre guillemets droits, sur la même ligne ou après « | ».",
                        "Put the text between straight quotes, on the same line or after “|”."));
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(Strings::isSpace);
    }

    private static boolean isSpace(int c) {
        return c >= '\t' && c <= '\r' || c == 0xA0 || c == 0xFEFF || Character.isSpaceChar(c);
    }

    private static <T> Codec<T> of(
            Sort sort,
            Text expects,
            Predicate<String> isOne,
            Function<String, T> make,
            Function<T, String> print,
            Mapping schema,
            String example) {
        Text mend = Sentences.write(example);
        return new ScalarCodec<>(
                new Shape.Line(sort),
                expects,
                Set.of(Kind.STRING, Kind.NUMBER),
                text -> isOne.test(text) ? Parsed.of(make.apply(text)) : Parsed.not(text, expects, mend),
                value -> Node.string(print.apply(value)),
                schema,
                mend);
    }

    /** A pattern for words, beside which the same may be written as a number without quotes: 7, 1.10. */
    private static Mapping digitsToo(String pattern, Entry longest) {
        return Schemas.anyOf(List.of(
                Schemas.type("string", Schemas.text("pattern", pattern), longest),
                Schemas.type("number", Schemas.number("minimum", "0"))));
    }

    private static Parsed<String> address(String text) {
        String rest = text.startsWith("https://")
                ? text.substring("https://".length())
                : text.startsWith("http://") ? text.substring("http://".length()) : "";
        boolean good = !rest.isEmpty()
                && text.length() <= LONGEST_ADDRESS
                && "/?#".indexOf(rest.charAt(0)) < 0
                && rest.codePoints().noneMatch(Strings::isSpace);
        return good
                ? Parsed.of(text)
                : Parsed.not(
                        text,
                        Text.both("une adresse web (https://…)", "a web address (https://…)"),
                        Sentences.write("https://example.org/page"));
    }
}
