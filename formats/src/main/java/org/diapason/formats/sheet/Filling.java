package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Length;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;

/** Turns what was gathered of one micro-credential into the fields of a series file. */
final class Filling {

    private static final List<String> TEXTS =
            List.of("summary", "stand-alone", "pace", "price", "awarding-body", "country", "quality-assurance", "note");

    private final Lang lang;
    private final Notes notes;
    private final Gathering gathering;
    private final Names competencies;
    private final Names audiences;
    private final Map<Gathered, Code> codes = new LinkedHashMap<>();
    private final Map<String, Length> lengths = new HashMap<>();

    Filling(Lang lang, Notes notes, Gathering gathering, Names competencies, Names audiences) {
        this.lang = lang;
        this.notes = notes;
        this.gathering = gathering;
        this.competencies = competencies;
        this.audiences = audiences;
    }

    /** Every micro-credential that was gathered. */
    List<Mapping> all() {
        for (Gathered gathered : gathering.all()) {
            gathered.first("code")
                    .flatMap(bit -> Naming.code(bit.words()))
                    .ifPresent(code -> codes.put(gathered, code));
        }
        List<Mapping> filled = new ArrayList<>();
        gathering.all().forEach(gathered -> fill(gathered).ifPresent(filled::add));
        return filled;
    }

    private Optional<Mapping> fill(Gathered gathered) {
        Draft draft = new Draft(gathered.spot());
        Optional<Code> code = Optional.ofNullable(codes.get(gathered));
        gathered.first("code").ifPresent(bit -> code(draft, bit, code));
        title(draft, gathered);
        if (!draft.has("title")) {
            return Optional.empty();
        }
        text(draft, gathered, "summary");
        CellValues values = new CellValues(gathered, draft, notes);
        values.choice("role");
        names(draft, gathered, "audiences", audiences);
        new References(gathering, notes, codes).into(draft, gathered);
        new CellLists(gathered, draft, notes, code).all();
        names(draft, gathered, "competencies", competencies);
        new CellLengths(gathered, draft, notes, lengths).all();
        values.rest();
        TEXTS.forEach(field -> text(draft, gathered, field));
        badge(draft, gathered);
        Mapping done = draft.done();
        notes.add(
                Fate.TAKEN,
                gathered.spot(),
                gathered.first("title")
                        .or(() -> gathered.first("code"))
                        .map(Bit::words)
                        .orElse(""),
                SheetSentences.taken(done.entries().size(), gathered.rows()));
        return Optional.of(done);
    }

    private void code(Draft draft, Bit bit, Optional<Code> code) {
        code.ifPresent(found -> draft.code("code", found, bit.spot()));
        boolean same = code.map(found -> found.value().equals(bit.words())).orElse(false);
        if (code.isEmpty()) {
            notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.NO_CODE);
        } else if (!same) {
            notes.add(
                    Fate.GUESSED,
                    bit.spot(),
                    bit.words(),
                    SheetSentences.codeMade(code.get().value()));
        }
    }

    private void title(Draft draft, Gathered gathered) {
        text(draft, gathered, "title");
        if (!draft.has("title")) {
            gathered.first("code").ifPresent(bit -> {
                draft.words("title", bit.words(), bit.spot());
                notes.add(Fate.GUESSED, bit.spot(), bit.words(), SheetSentences.TITLE_FROM_CODE);
            });
        }
    }

    private void text(Draft draft, Gathered gathered, String field) {
        words(draft, field, gathered.all(field));
    }

    /** Words in the language of the series, or in several where columns name them. */
    private void words(Draft draft, String field, List<Bit> bits) {
        boolean named = false;
        for (Bit bit : bits) {
            named |= bit.lang().isPresent();
        }
        for (Bit bit : bits) {
            String words = Plainly.decoded(bit.words());
            if (named) {
                draft.words(field, bit.lang().orElse(lang), words, bit.spot());
            } else {
                draft.words(field, words, bit.spot());
            }
        }
    }

    private void names(Draft draft, Gathered gathered, String field, Names names) {
        List<Code> found = new ArrayList<>();
        for (Bit bit : gathered.all(field)) {
            for (String name : Pieces.names(bit.words())) {
                names.code(name, bit.spot())
                        .ifPresentOrElse(
                                found::add, () -> notes.add(Fate.LEFT, bit.spot(), name, SheetSentences.NO_NAME));
            }
        }
        if (!found.isEmpty()) {
            draft.codes(field, found, gathered.first(field).map(Bit::spot).orElse(gathered.spot()));
        }
    }

    /** The badge: its name, or the title of the micro-credential where the file only says that there is one. */
    private void badge(Draft draft, Gathered gathered) {
        List<Bit> bits = gathered.all("badge");
        Optional<Bit> other = gathered.first("badge-format").or(() -> gathered.first("badge-criteria"));
        Optional<Bit> first = bits.stream().findFirst().or(() -> other);
        if (first.isEmpty()) {
            return;
        }
        Spot spot = first.get().spot();
        Draft badge = new Draft(spot);
        Optional<String> answer = bits.stream().findFirst().flatMap(bit -> Choices.exact("yes", bit.words()));
        if (answer.filter("false"::equals).isPresent()) {
            notes.add(Fate.LEFT, spot, first.get().words(), SheetSentences.NO_BADGE);
            return;
        }
        if (answer.isEmpty() && !bits.isEmpty()) {
            words(badge, "name", bits);
        } else {
            words(badge, "name", gathered.all(gathered.all("title").isEmpty() ? "code" : "title"));
            notes.add(Fate.GUESSED, spot, first.get().words(), SheetSentences.BADGE_BY_TITLE);
        }
        words(badge, "criteria", gathered.all("badge-criteria"));
        new CellValues(gathered, badge, notes).choice("badge-format", "format");
        draft.put("badge", badge.done());
    }
}
