package org.diapason.formats.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.sheet.Gathered.Added;
import org.diapason.formats.tree.Spot;
import org.jspecify.annotations.Nullable;

/** Gathers the rows that speak of one micro-credential, within a sheet and across the sheets of a file. */
final class Gathering {

    /** The most micro-credentials of one file: a province's catalogue has fewer. */
    static final int MOST = 10_000;

    /** The most cells that are kept of one file. */
    static final int MOST_CELLS = 250_000;

    private static final int MOST_LOOKED_UP = 1_000;

    private static final Set<String> ERRORS = Set.of(
            "#DIV/0!",
            "#N/A",
            "#NAME?",
            "#NOM?",
            "#NULL!",
            "#NUL!",
            "#NUM!",
            "#NOMBRE!",
            "#REF!",
            "#VALUE!",
            "#VALEUR!",
            "#SPILL!",
            "#CALC!");

    private final Notes notes;
    private final Silences silences = new Silences();
    private final Map<String, Boolean> silent = new HashMap<>();
    private final Map<String, Gathered> byCode = new HashMap<>();
    private final Map<String, Gathered> byTitle = new HashMap<>();
    private final Map<String, Gathered> raw = new HashMap<>();
    private final Set<Gathered> all = new LinkedHashSet<>();
    /** Whose rows came last, and the words in each of its columns that it holds: most rows repeat them. */
    private @Nullable Gathered holder;

    private @Nullable String[] above = new String[0];
    private int cells;
    private int beyond;

    Gathering(Notes notes) {
        this.notes = notes;
    }

    Collection<Gathered> all() {
        return all;
    }

    /** How many rows came after the bounds were reached. */
    int beyond() {
        return beyond;
    }

    /** The micro-credential of this code or title, new when nobody spoke of it; nothing once there are too many. */
    Optional<Gathered> of(String code, String title, Spot spot) {
        String given = code + '\t' + title;
        Gathered same = raw.get(given);
        if (same == null) {
            same = known(code, title);
            if (same == null && all.size() < MOST) {
                same = new Gathered(spot);
            }
            if (same == null) {
                beyond++;
                return Optional.empty();
            }
            register(same, code, title);
            raw.put(given, same);
        }
        all.add(same);
        same.addRow();
        return Optional.of(same);
    }

    private @Nullable Gathered known(String code, String title) {
        return code.isBlank() ? byTitle.get(Plainly.key(title)) : byCode.get(Plainly.key(code));
    }

    private void register(Gathered gathered, String code, String title) {
        if (!code.isBlank()) {
            byCode.putIfAbsent(Plainly.key(code), gathered);
        }
        if (!title.isBlank()) {
            byTitle.putIfAbsent(Plainly.key(title), gathered);
        }
    }

    /** Another sheet begins, whose columns are others. */
    void begin() {
        holder = null;
    }

    /** Takes what the cells of a row say of a micro-credential. */
    void take(Gathered gathered, Line line, Reader reader, String place) {
        if (cells >= MOST_CELLS) {
            beyond++;
            return;
        }
        List<Column> columns = reader.columns();
        if (holder != gathered || above.length != columns.size()) {
            holder = gathered;
            above = new String[columns.size()];
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String words = line.at(column.index());
            boolean item = column.field().is("outcome-code");
            if (words.isEmpty() || item || words.equals(above[i]) || words.isBlank()) {
                continue;
            }
            if (!column.field().isMany() && gathered.holds(column.field(), words)) {
                above[i] = words;
                continue;
            }
            String code = column.field().is("outcome") ? reader.outcomeCode(line) : "";
            Spot spot = Spot.cell(place, line.number(), column.index() + 1);
            add(gathered, column, new Bit(words, column.lang(), spot, line.kind(column.index()), code));
        }
    }

    private void add(Gathered gathered, Column column, Bit bit) {
        if (bit.kind() == Line.ERROR || isError(bit.words())) {
            notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.ERROR_CELL);
            return;
        }
        if (isSilence(bit.words()) && !column.field().is("code")) {
            silences.add(column, bit);
            return;
        }
        Added added = gathered.add(column.field(), bit);
        cells += added == Added.NEW ? 1 : 0;
        if (added == Added.DISPUTED) {
            notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.disputed(column.field()));
        }
    }

    /** Most columns say the same few things of every micro-credential: what was looked up is kept. */
    private boolean isSilence(String words) {
        if (words.length() > Choices.LONGEST_SILENCE) {
            return false;
        }
        if (silent.size() > MOST_LOOKED_UP) {
            silent.clear();
        }
        return silent.computeIfAbsent(words, Choices::isSilence);
    }

    private static boolean isError(String words) {
        return words.length() < 12 && words.startsWith("#") && ERRORS.contains(words.strip());
    }

    /** Cells that say that nobody knows yet, and rows that could not be kept, in one sentence each. */
    void tell(String file) {
        silences.tell(notes);
        if (beyond > 0) {
            Text what = SheetSentences.beyond(beyond);
            notes.add(Fate.LEFT, Spot.start(file), "", what);
        }
    }

    /** Every micro-credential by its codes and titles, made plain, for references. */
    Optional<Gathered> named(String words) {
        String key = Plainly.key(words);
        return Optional.ofNullable(byCode.get(key)).or(() -> Optional.ofNullable(byTitle.get(key)));
    }
}
