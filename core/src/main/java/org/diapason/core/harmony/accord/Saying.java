package org.diapason.core.harmony.accord;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.InWords;

/** The verb that an element takes: 9 of 11 have 3, FLO-S is online. */
final class Saying {

    private final ElementKind kind;
    private final Lang lang;
    private final boolean french;

    private Saying(ElementKind kind, Lang lang) {
        this.kind = kind;
        this.lang = lang;
        this.french = lang.equals(Lang.FR);
    }

    static Saying of(ElementKind kind, Lang lang) {
        return new Saying(kind, lang);
    }

    /** What so many do. */
    String standard(long many, Standard standard) {
        boolean one = french ? many < 2 : many == 1;
        return switch (standard) {
            case Standard.Described ignored ->
                french ? (one ? "dit" : "disent") + " la même chose" : (one ? "says" : "say") + " the same";
            case Standard.Attested ignored ->
                french ? (one ? "en donne" : "en donnent") + " une preuve" : (one ? "gives" : "give") + " evidence";
            case Standard.InRange(Range range) when range.high() == 0 -> none(one);
            case Standard.InRange ignored -> verb(one) + " " + InWords.standard(standard, kind, lang);
            default -> verb(one) + " " + quoted(InWords.standard(standard, kind, lang));
        };
    }

    /** What one does. */
    String value(Value value) {
        return switch (value) {
            case Value.Amount(Range range) when range.high() == 0 -> none(true);
            case Value.Amount ignored -> verb(true) + " " + InWords.value(value, kind, lang);
            case Value.Choices(var codes) when codes.isEmpty() -> none(true);
            default -> verb(true) + " " + quoted(InWords.value(value, kind, lang));
        };
    }

    private String none(boolean one) {
        return french ? (one ? "n'en a pas" : "n'en ont pas") : one ? "has none" : "have none";
    }

    /** French names of choices have no article: they are quoted unless the verb can do without one. */
    private String quoted(String words) {
        return french && !is() ? InWords.quote(words, lang) : words;
    }

    private boolean is() {
        return kind.measure().value().equals("mode");
    }

    private String verb(boolean one) {
        String measure = kind.measure().value();
        return french ? frenchVerb(measure, one) : englishVerb(measure, one);
    }

    private static String frenchVerb(String measure, boolean one) {
        return switch (measure) {
            case "hours" -> one ? "demande" : "demandent";
            case "weeks" -> one ? "dure" : "durent";
            case "modules", "outcomes", "outcomes-per-module", "activities", "live-sessions" -> one ? "en a" : "en ont";
            case "mode" -> one ? "est" : "sont";
            default -> one ? "indique" : "indiquent";
        };
    }

    private static String englishVerb(String measure, boolean one) {
        return switch (measure) {
            case "hours" -> one ? "asks" : "ask";
            case "weeks" -> one ? "lasts" : "last";
            case "mode", "facilitated", "stackable" -> one ? "is" : "are";
            case "languages" -> one ? "is in" : "are in";
            case "platform" -> one ? "is on" : "are on";
            default -> one ? "has" : "have";
        };
    }
}
