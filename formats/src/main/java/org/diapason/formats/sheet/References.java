package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;

/** Prerequisites named by the code or the title of another micro-credential of the file. */
final class References {

    private static final List<String> JOINS = List.of(" et ", " and ", " & ", " + ", ",", "/");

    private final Gathering gathering;
    private final Notes notes;
    private final Map<Gathered, Code> codes;

    References(Gathering gathering, Notes notes, Map<Gathered, Code> codes) {
        this.gathering = gathering;
        this.notes = notes;
        this.codes = codes;
    }

    void into(Draft draft, Gathered gathered) {
        List<Node> required = new ArrayList<>();
        List<Bit> bits = gathered.all("requires");
        boolean none = false;
        for (Bit bit : bits) {
            none |= Choices.exact("none", bit.words()).isPresent();
            if (Choices.exact("none", bit.words()).isEmpty()) {
                Pieces.of(bit.words()).forEach(piece -> piece(piece, bit, gathered, required));
            }
        }
        if (!required.isEmpty() || none) {
            draft.list(
                    "requires",
                    required.stream().distinct().toList(),
                    bits.getFirst().spot());
        }
    }

    private void piece(String piece, Bit bit, Gathered self, List<Node> required) {
        if (one(piece, bit, self, required)) {
            return;
        }
        List<String> parts = parts(piece);
        boolean all = parts.size() > 1 && parts.stream().allMatch(part -> isKnown(part, self) || isCode(part));
        if (all) {
            parts.forEach(part -> one(part, bit, self, required));
        } else {
            notes.add(Fate.LEFT, bit.spot(), piece, SheetSentences.NO_SUCH);
        }
    }

    private boolean one(String words, Bit bit, Gathered self, List<Node> required) {
        Optional<Gathered> other = gathering.named(words).filter(found -> found != self);
        if (other.isPresent()) {
            Optional<Code> code = Optional.ofNullable(codes.get(other.get()));
            // Without a code the title stands, which becomes a code once the series has given one.
            String title = other.get()
                    .first("title")
                    .map(found -> Plainly.clean(found.words()))
                    .orElse(words);
            required.add(new Scalar(code.map(Code::value).orElse(title), Kind.STRING, bit.spot()));
            return true;
        }
        if (isCode(words)) {
            required.add(new Scalar(words, Kind.STRING, bit.spot()));
            notes.add(Fate.GUESSED, bit.spot(), words, SheetSentences.ELSEWHERE);
            return true;
        }
        return false;
    }

    private boolean isKnown(String words, Gathered self) {
        return gathering.named(words).filter(found -> found != self).isPresent();
    }

    /** Whether the words look like the code of a micro-credential of another file. */
    private static boolean isCode(String words) {
        return Code.isCode(words)
                && words.length() <= 16
                && words.codePoints().anyMatch(Character::isLetter)
                && words.codePoints().noneMatch(Character::isLowerCase);
    }

    private static List<String> parts(String piece) {
        List<String> parts = List.of(piece);
        for (String join : JOINS) {
            List<String> cut = new ArrayList<>();
            for (String part : parts) {
                for (String word : part.split(java.util.regex.Pattern.quote(join), -1)) {
                    if (!word.isBlank()) {
                        cut.add(word.strip());
                    }
                }
            }
            parts = cut;
        }
        return parts;
    }
}
