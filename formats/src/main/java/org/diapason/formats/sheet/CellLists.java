package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;

/** Outcomes, modules, assessments and pages of one micro-credential, cut out of its cells. */
final class CellLists {

    private static final int MOST_OWN_WORDS = 4;
    private static final int LONGEST_ADDRESS = 2000;

    private final Gathered gathered;
    private final Draft draft;
    private final Notes notes;
    private final Optional<Code> owner;
    private final Set<Code> taken = new HashSet<>();

    CellLists(Gathered gathered, Draft draft, Notes notes, Optional<Code> owner) {
        this.gathered = gathered;
        this.draft = draft;
        this.notes = notes;
        this.owner = owner;
    }

    void all() {
        outcomes();
        modules();
        assessments();
        sources();
    }

    private void outcomes() {
        List<Mapping> outcomes = new ArrayList<>();
        for (Bit bit : gathered.all("outcome")) {
            String sentence = Plainly.clean(Pieces.unmarked(announced(bit)));
            if (!isTranslation(bit, sentence, outcomes)) {
                outcome(sentence, bit, outcomes);
            }
        }
        for (Bit bit : gathered.all("outcomes")) {
            Pieces.of(announced(bit)).stream()
                    .flatMap(piece -> sentences(piece, bit).stream())
                    .limit(Pieces.MOST)
                    .forEach(piece -> outcome(piece, bit, outcomes));
        }
        put("outcomes", outcomes);
    }

    /** Whether the words say the outcome before in another language: the same row, under the same code. */
    private static boolean isTranslation(Bit bit, String sentence, List<Mapping> outcomes) {
        if (bit.lang().isEmpty() || bit.code().isEmpty() || outcomes.isEmpty()) {
            return false;
        }
        Mapping before = outcomes.getLast();
        boolean sameRow = before.spot().line() == bit.spot().line()
                && before.spot().file().equals(bit.spot().file());
        if (!sameRow || !Translated.is(before, "statement")) {
            return false;
        }
        outcomes.set(
                outcomes.size() - 1,
                Translated.also(before, "statement", bit.lang().get(), sentence, bit.spot()));
        return true;
    }

    private List<String> sentences(String piece, Bit bit) {
        List<String> sentences = Pieces.atSlashes(piece);
        if (Halves.inDoubt(sentences)) {
            notes.add(Fate.GUESSED, bit.spot(), piece, SheetSentences.CUT_AT_SLASH);
        }
        return sentences;
    }

    /** What stands behind the words that announce outcomes, such as « La personne pourra : ». */
    private String announced(Bit bit) {
        String words = Plainly.decoded(bit.words());
        String leadIn = Announced.leadIn(words);
        if (!leadIn.isEmpty()) {
            notes.add(Fate.TAKEN, bit.spot(), leadIn, SheetSentences.LEAD_IN);
        }
        return words.substring(leadIn.length());
    }

    private void outcome(String sentence, Bit bit, List<Mapping> outcomes) {
        if (sentence.isEmpty()) {
            return;
        }
        Optional<Code> leading = Naming.leading(sentence);
        String statement = leading.map(code -> Naming.without(sentence, code)).orElse(sentence);
        Optional<Code> given = Naming.code(bit.code()).or(() -> leading).map(code -> Naming.within(owner, code));
        Code code = given.filter(taken::add).orElseGet(() -> free("O", outcomes.size() + 1));
        String words = statement.isBlank() ? sentence : statement;
        outcomes.add(statement(code, words, bit));
    }

    private Mapping statement(Code code, String words, Bit bit) {
        Optional<Halves> halves = bit.lang().isPresent() ? Optional.empty() : Halves.of(words);
        halves.ifPresent(both -> notes.add(Fate.GUESSED, bit.spot(), words, SheetSentences.TWO_LANGUAGES));
        if (halves.isEmpty() && bit.lang().isEmpty()) {
            return item(code, "statement", words, bit.spot());
        }
        Draft outcome = new Draft(bit.spot()).code("code", code, bit.spot());
        halves.ifPresent(both -> outcome.words("statement", Lang.FR, both.french(), bit.spot())
                .words("statement", Lang.EN, both.english(), bit.spot()));
        bit.lang().ifPresent(lang -> outcome.words("statement", lang, words, bit.spot()));
        return outcome.done();
    }

    /** A code and clean words, made without a draft since a file may hold a hundred thousand of them. */
    private static Mapping item(Code code, String field, String words, Spot spot) {
        return new Mapping(
                List.of(
                        new Entry("code", spot, new Scalar(code.value(), Kind.STRING, spot)),
                        new Entry(field, spot, new Scalar(words, Kind.STRING, spot))),
                spot);
    }

    private Code free(String letter, int from) {
        Code code = Naming.nth(owner, letter, from);
        for (int i = from + 1; !taken.add(code); i++) {
            code = Naming.nth(owner, letter, i);
        }
        return code;
    }

    private void modules() {
        List<Mapping> modules = new ArrayList<>();
        for (Bit bit : gathered.all("module")) {
            module(Plainly.clean(Plainly.decoded(bit.words())), bit, modules);
        }
        for (Bit bit : gathered.all("modules")) {
            boolean count = bit.words().strip().chars().allMatch(Character::isDigit);
            if (count) {
                notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.MODULES_COUNTED);
            } else if (!Translated.all(bit, modules, title -> title)) {
                Pieces.names(bit.words()).forEach(piece -> module(piece, bit, modules));
            }
        }
        put("modules", modules);
    }

    private void module(String title, Bit bit, List<Mapping> modules) {
        if (!title.isEmpty()) {
            Code code = free("M", modules.size() + 1);
            modules.add(bit.lang()
                    .map(lang -> new Draft(bit.spot())
                            .code("code", code, bit.spot())
                            .words("title", lang, title, bit.spot())
                            .done())
                    .orElseGet(() -> item(code, "title", title, bit.spot())));
        }
    }

    private void assessments() {
        List<Mapping> assessments = new ArrayList<>();
        for (Bit bit : gathered.all("assessments")) {
            boolean more = !Translated.all(
                    bit, assessments, words -> Weighted.of(words).title());
            for (String piece : more ? Pieces.names(bit.words()) : List.<String>of()) {
                assessment(piece, bit, assessments);
            }
        }
        put("assessments", assessments);
    }

    private void assessment(String words, Bit bit, List<Mapping> assessments) {
        Spot spot = bit.spot();
        Weighted weighted = Weighted.of(words);
        String title = weighted.title();
        Optional<String> known = Choices.exact("method", title)
                .or(() -> Choices.within("method", title).stream().findFirst());
        boolean own = known.isEmpty() && title.split(" ", -1).length <= MOST_OWN_WORDS;
        Optional<Code> method = known.map(Code::of).or(() -> own ? Naming.slug(title) : Optional.empty());
        if (method.isEmpty()) {
            notes.add(Fate.LEFT, spot, words, SheetSentences.NO_METHOD);
            return;
        }
        if (own) {
            notes.add(Fate.GUESSED, spot, words, SheetSentences.OWN_METHOD);
        }
        Draft assessment = new Draft(spot).code("code", free("A", assessments.size() + 1), spot);
        bit.lang()
                .ifPresentOrElse(
                        lang -> assessment.words("title", lang, title, spot),
                        () -> assessment.words("title", title, spot));
        assessment.code("method", method.get(), spot);
        weighted.share().ifPresent(share -> assessment.put("weight", new Scalar(share, Kind.NUMBER, spot)));
        assessments.add(assessment.done());
    }

    private void sources() {
        List<Node> pages = new ArrayList<>();
        for (Bit bit : gathered.all("sources")) {
            for (String word : bit.words().split("[\\s,;]+", -1)) {
                if (isWeb(word)) {
                    pages.add(new Scalar(word, Kind.STRING, bit.spot()));
                } else if (!word.isBlank()) {
                    notes.add(Fate.LEFT, bit.spot(), word, SheetSentences.NO_PAGE);
                }
            }
        }
        if (!pages.isEmpty()) {
            draft.list("sources", pages, pages.getFirst().spot());
        }
    }

    private static boolean isWeb(String word) {
        int scheme = word.startsWith("https://") ? 8 : word.startsWith("http://") ? 7 : 0;
        return scheme > 0
                && word.length() > scheme
                && word.length() <= LONGEST_ADDRESS
                && "/?#".indexOf(word.charAt(scheme)) < 0
                && word.codePoints()
                        .noneMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0xFEFF);
    }

    private void put(String field, List<Mapping> items) {
        if (!items.isEmpty()) {
            draft.list(field, items, items.getFirst().spot());
        }
    }
}
