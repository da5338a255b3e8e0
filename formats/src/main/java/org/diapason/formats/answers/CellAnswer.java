package org.diapason.formats.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.feedback.Question;

/** What a cell answers, as survey tools write it: a number, a number with its label, a label alone, in either language. */
final class CellAnswer {

    private static final Pattern NUMBER =
            Pattern.compile("^(?:A|AO)?0*(\\d{1,4})(?:[.,]0+)?(?=$|[^\\d.,])(?!\\s*(?:h|:)\\s*\\d)");
    private static final Pattern HOURS =
            Pattern.compile("^(\\d{1,4})(?:[.,](\\d{1,6}))?\\s*(?:h|heures?|hours?|hrs?)?\\.?$");
    private static final Pattern CLOCK = Pattern.compile("^(\\d{1,4})\\s*(?:h|:)\\s*(\\d{1,2})$");

    /** From 1 to 5, plain. */
    private static final List<List<String>> AGREEMENT = List.of(
            List.of("pasdutoutdaccord", "tresendesaccord", "stronglydisagree", "totalementendesaccord"),
            List.of(
                    "plutotpasdaccord",
                    "endesaccord",
                    "disagree",
                    "ratherdisagree",
                    "somewhatdisagree",
                    "plutotendesaccord"),
            List.of(
                    "nilunnilautre",
                    "neutre",
                    "neither",
                    "neutral",
                    "neitheragreenordisagree",
                    "nidaccordniendesaccord"),
            List.of("plutotdaccord", "daccord", "agree", "ratheragree", "somewhatagree"),
            List.of("toutafaitdaccord", "tresdaccord", "stronglyagree", "entierementdaccord"));

    private static final List<String> YES = List.of("oui", "yes", "y", "o", "1", "true", "vrai");
    private static final List<String> NO = List.of("non", "no", "n", "0", "2", "false", "faux");

    private CellAnswer() {}

    /** The number of this answer; nothing when the cell cannot be read as one. A blank cell is asked of nobody. */
    static OptionalInt of(Question question, String cell) {
        OptionalInt value = switch (question.kind()) {
            case SCALE -> labelled(cell);
            case RECOMMEND -> number(cell);
            case YES_NO -> yesOrNo(HeaderWords.plain(cell));
            case HOURS -> hours(cell.strip());
            case CHOICE -> choice(question, cell);
            case WORDS -> OptionalInt.empty();
        };
        return value.isPresent() && question.takes(value.getAsInt()) ? value : OptionalInt.empty();
    }

    private static OptionalInt labelled(String cell) {
        String plain = HeaderWords.plain(cell).replaceFirst("^[1-5](?=\\D)", "");
        for (int i = 0; i < AGREEMENT.size(); i++) {
            if (AGREEMENT.get(i).contains(plain)) {
                return OptionalInt.of(i + 1);
            }
        }
        return number(cell);
    }

    private static OptionalInt number(String cell) {
        Matcher number = NUMBER.matcher(cell.strip());
        return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static OptionalInt yesOrNo(String plain) {
        return YES.contains(plain) ? OptionalInt.of(1) : NO.contains(plain) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static OptionalInt hours(String cell) {
        Matcher clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            return OptionalInt.of(Math.round(minutes * Question.QUARTERS / 60f));
        }
        Matcher plain = HOURS.matcher(cell);
        if (!plain.matches()) {
            return OptionalInt.empty();
        }
        String tail = plain.group(2) == null ? "0" : plain.group(2);
        return OptionalInt.of(new BigDecimal(plain.group(1) + "." + tail)
                .multiply(BigDecimal.valueOf(Question.QUARTERS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue());
    }

    /** One of the choices by its words, else by its place from 1. */
    private static OptionalInt choice(Question question, String cell) {
        String plain = HeaderWords.plain(cell);
        for (int i = 0; i < question.choices().size(); i++) {
            if (question.choices().get(i).words().values().stream()
                    .anyMatch(each -> HeaderWords.plain(each).equals(plain))) {
                return OptionalInt.of(i);
            }
        }
        OptionalInt place = number(cell);
        return place.isPresent() ? OptionalInt.of(place.getAsInt() - 1) : place;
    }
}
