package org.diapason.formats.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;

/** Choices, yes and no, languages, credits, levels and days of one micro-credential, out of its cells. */
final class CellValues {

    private static final List<String> FRAMEWORKS =
            List.of("EQF", "CEC", "NQF", "OQF", "ISCED", "CITE", "RNCP", "AQF", "SCQF");
    private static final int MOST_UNITS = 1000;

    private final Gathered gathered;
    private final Draft draft;
    private final Notes notes;

    CellValues(Gathered gathered, Draft draft, Notes notes) {
        this.gathered = gathered;
        this.draft = draft;
        this.notes = notes;
    }

    void rest() {
        choice("mode");
        facilitated();
        languages();
        choice("platform");
        result();
        credit();
        level();
        choice("stackable");
        gathered.first("owner").ifPresent(bit -> draft.words("owner", Plainly.decoded(bit.words()), bit.spot()));
        review();
    }

    void choice(String field) {
        choice(field, field);
    }

    void choice(String field, String into) {
        gathered.first(field).ifPresent(bit -> {
            String words = Plainly.decoded(bit.words());
            Set<String> found = new LinkedHashSet<>(Choices.exact(field, words)
                    .map(List::of)
                    .orElseGet(() -> List.copyOf(Choices.within(field, words))));
            if (field.equals("mode") && found.size() > 1 && found.contains("online")) {
                found = Set.of("hybrid");
            }
            if (found.size() == 1) {
                String code = found.iterator().next();
                draft.code(into, Code.of(code), bit.spot());
                tellDoubt(field, words, code, bit);
                return;
            }
            boolean open = found.isEmpty() && (field.equals("platform") || field.equals("badge-format"));
            Optional<Code> own = open ? Naming.slug(words) : Optional.empty();
            own.ifPresent(code -> draft.code(into, code, bit.spot()));
            note(
                    own.isPresent() ? Fate.GUESSED : Fate.LEFT,
                    bit,
                    own.isPresent() ? SheetSentences.OWN_CHOICE : SheetSentences.NO_CHOICE);
        });
    }

    /** Tells a choice whose words were used in part, or only come close to it. */
    private void tellDoubt(String field, String words, String code, Bit bit) {
        boolean exact = Choices.exact(field, words).isPresent();
        if (!exact || Choices.isLoose(field, words)) {
            List<String> unused = exact ? List.of() : Choices.unused(field, words);
            note(Fate.GUESSED, bit, SheetSentences.readAs(Choices.name(field, code), unused));
        }
    }

    /** Tells words that were used in part, where several choices may stand in them. */
    private void tellUnused(String field, Bit bit) {
        List<String> unused = Choices.unused(field, bit.words());
        if (Choices.exact(field, bit.words()).isEmpty() && !unused.isEmpty()) {
            note(Fate.GUESSED, bit, SheetSentences.unused(unused));
        }
    }

    private void facilitated() {
        gathered.first("facilitated").ifPresent(bit -> {
            Set<String> found =
                    Choices.exact("yes", bit.words()).map(Set::of).orElseGet(() -> Choices.within("yes", bit.words()));
            if (found.size() == 1) {
                draft.yes("facilitated", found.contains("true"), bit.spot());
                tellUnused("yes", bit);
            } else {
                note(Fate.LEFT, bit, SheetSentences.NO_CHOICE);
            }
        });
    }

    private void languages() {
        Set<String> tags = new LinkedHashSet<>();
        for (Bit bit : gathered.all("delivery-languages")) {
            Set<String> found = Choices.within("language", bit.words());
            found.forEach(tag -> tags.addAll(List.of(tag.split(" ", -1))));
            if (found.isEmpty()) {
                note(Fate.LEFT, bit, SheetSentences.NO_CHOICE);
            } else {
                tellUnused("language", bit);
            }
        }
        gathered.first("delivery-languages").filter(bit -> !tags.isEmpty()).ifPresent(bit -> {
            List<Node> items = new ArrayList<>();
            tags.forEach(tag -> items.add(new Scalar(tag, Kind.STRING, bit.spot())));
            draft.list("delivery-languages", items, bit.spot());
        });
    }

    private void result() {
        Set<String> kinds = new LinkedHashSet<>();
        for (Bit bit : gathered.all("result")) {
            Set<String> found = Choices.exact("result", bit.words())
                    .map(Set::of)
                    .orElseGet(() -> Choices.within("result", bit.words()));
            kinds.addAll(found);
            if (found.isEmpty()) {
                note(Fate.LEFT, bit, SheetSentences.NO_CHOICE);
            } else {
                tellUnused("result", bit);
            }
        }
        Optional<Bit> criterion = gathered.first("result-criterion");
        if (kinds.isEmpty()) {
            criterion.ifPresent(bit -> note(Fate.LEFT, bit, SheetSentences.NO_CHOICE));
            return;
        }
        Bit first = gathered.all("result").getFirst();
        Draft result = new Draft(first.spot())
                .codes("kinds", kinds.stream().map(Code::of).toList(), first.spot());
        for (Bit bit : gathered.all("result-criterion")) {
            String words = Plainly.decoded(bit.words());
            bit.lang()
                    .ifPresentOrElse(
                            lang -> result.words("criterion", lang, words, bit.spot()),
                            () -> result.words("criterion", words, bit.spot()));
        }
        draft.put("result", result.done());
    }

    private void credit() {
        gathered.first("credit").or(() -> gathered.first("ects")).ifPresent(bit -> {
            boolean ects = gathered.first("credit").isEmpty();
            String words = Plainly.clean(Plainly.decoded(bit.words()));
            int end = 0;
            while (end < words.length()
                    && (Character.isDigit(words.charAt(end)) || ".,".indexOf(words.charAt(end)) >= 0)) {
                end++;
            }
            Optional<Range> units = Durations.count(words.substring(0, end)).filter(Range::isExact);
            String rest = words.substring(end);
            Optional<Code> system = ects || Plainly.key(rest).contains("ects")
                    ? Optional.of(Code.of("ects"))
                    : rest.isBlank() ? Optional.of(Code.of("credits")) : Naming.slug(rest);
            if (units.isEmpty() || system.isEmpty() || units.get().low() > MOST_UNITS || rest.length() > 60) {
                note(Fate.LEFT, bit, SheetSentences.NO_CREDIT);
                return;
            }
            draft.put(
                    "credit",
                    new Draft(bit.spot())
                            .code("system", system.get(), bit.spot())
                            .amount("units", units.get(), bit.spot())
                            .done());
        });
    }

    private void level() {
        gathered.first("level").ifPresent(bit -> {
            List<String> words =
                    List.of(Plainly.key(bit.words()).toUpperCase(Locale.ROOT).split(" ", -1));
            Optional<String> framework =
                    FRAMEWORKS.stream().filter(words::contains).findFirst();
            Optional<String> number = words.stream()
                    .filter(word -> word.length() < 3 && word.chars().allMatch(Character::isDigit))
                    .findFirst();
            if (framework.isEmpty() || number.isEmpty()) {
                note(Fate.LEFT, bit, SheetSentences.NO_LEVEL);
                return;
            }
            Draft level = new Draft(bit.spot())
                    .code("scheme", Code.of(framework.get()), bit.spot())
                    .words("code", number.get(), bit.spot())
                    .words("label", bit.words(), bit.spot());
            draft.list("level", List.of(level.done()), bit.spot());
        });
    }

    private void review() {
        gathered.first("review-on").ifPresent(bit -> {
            Optional<LocalDate> day = Days.read(bit.words());
            day.ifPresentOrElse(
                    date -> draft.put("review-on", new Scalar(date.toString(), Kind.STRING, bit.spot())),
                    () -> note(Fate.LEFT, bit, SheetSentences.NO_DATE));
        });
    }

    private void note(Fate fate, Bit bit, Text what) {
        notes.add(fate, bit.spot(), bit.words(), what);
    }
}
