package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.sheet.Column.Means;
import org.diapason.formats.tree.Spot;
import org.jspecify.annotations.Nullable;

/** Hears a file row by row: looks at the first rows of each sheet to understand it, then gathers every row. */
final class SheetReading implements RowVisitor {

    private static final int LOOKED_AT = 60;
    private static final double SURE = 0.9;

    private final String file;
    private final Optional<SheetMapping> mapping;
    private final Notes notes;
    private final Gathering gathering;
    private final List<Layout> layouts = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>();
    private final Set<Integer> computed = new HashSet<>();
    private Spread spread = new Spread(List.of());
    private String sheet = "";
    private @Nullable Layout layout;
    private @Nullable Gathered last;
    private String lastCode = "";
    private String lastTitle = "";
    private String noTotal = "";
    private String place = "";
    private Reader reader = new Reader(new Layout("", 0, List.of()));
    private int taken;

    SheetReading(String file, Optional<SheetMapping> mapping, Notes notes, Gathering gathering) {
        this.file = file;
        this.mapping = mapping;
        this.notes = notes;
        this.gathering = gathering;
    }

    /** What was understood of each sheet that has rows. */
    List<Layout> layouts() {
        return layouts;
    }

    /** How many rows were gathered. */
    int taken() {
        return taken;
    }

    @Override
    public boolean sheet(String name, boolean hidden, List<Merged> merged) {
        sheet = name;
        place = sheet.isEmpty() ? file : file + "!" + sheet;
        layout = null;
        last = null;
        gathering.begin();
        waiting.clear();
        computed.clear();
        spread = new Spread(merged);
        boolean aside = !name.isEmpty() && Choices.exact("aside", name).isPresent();
        if (hidden || aside) {
            notes.add(Fate.LEFT, Spot.start(place), name, hidden ? SheetSentences.HIDDEN_SHEET : SheetSentences.ASIDE);
        }
        return !hidden && !aside;
    }

    @Override
    public void row(Line line) {
        spread.over(line);
        if (layout == null) {
            waiting.add(line);
            if (waiting.size() >= LOOKED_AT) {
                begin();
            }
        } else {
            gather(line, layout);
        }
    }

    @Override
    public void end() {
        if (layout == null && !waiting.isEmpty()) {
            begin();
        }
    }

    @Override
    public void told(Text what) {
        notes.add(Fate.GUESSED, Spot.start(file), "", what);
    }

    private void begin() {
        Optional<SheetMapping.Plan> plan = mapping.flatMap(given -> given.of(fileName(file), sheet));
        Layout found = plan.map(given -> Layout.of(given, sheet, waiting)).orElseGet(() -> Layout.of(sheet, waiting));
        layout = found;
        reader = new Reader(found);
        layouts.add(found);
        if (!found.isNamed()) {
            notes.add(Fate.LEFT, Spot.start(place), sheet, SheetSentences.NO_TITLES);
        } else {
            found.columns().forEach(column -> tell(column, found));
        }
        for (Line line : List.copyOf(waiting)) {
            if (line.number() > found.headerRow()) {
                gather(line, found);
            } else if (line.number() < found.headerRow()) {
                notes.add(
                        Fate.LEFT,
                        cell(line, Math.max(0, line.first())),
                        line.at(Math.max(0, line.first())),
                        SheetSentences.ABOVE);
            }
        }
        waiting.clear();
    }

    private void tell(Column column, Layout found) {
        if (column.header().isBlank() && column.isLeft()) {
            return;
        }
        Spot spot = Spot.cell(place, Math.max(1, found.headerRow()), column.index() + 1);
        Fate fate = column.isLeft() ? Fate.LEFT : column.confidence() >= SURE ? Fate.TAKEN : Fate.GUESSED;
        boolean known = column.means() != Means.NOTHING;
        notes.add(fate, spot, Plainly.clean(column.header()), SheetSentences.column(column, known));
    }

    private void gather(Line line, Layout found) {
        if (!found.isNamed() || isSetAside(line, found)) {
            return;
        }
        if (line.isHidden()) {
            notes.add(Fate.GUESSED, cell(line, line.first()), line.at(line.first()), SheetSentences.HIDDEN_ROW);
        }
        String code = reader.code(line);
        String title = reader.title(line);
        if (last != null && !code.isEmpty() && code.equals(lastCode) && title.equals(lastTitle)) {
            last.addRow();
            take(last, line);
            return;
        }
        if (code.isBlank() && title.isBlank()) {
            continues(line, found);
            return;
        }
        Spot spot = cell(line, line.first());
        gathering.of(code, title, spot).ifPresent(gathered -> {
            last = gathered;
            lastCode = code;
            lastTitle = title;
            take(gathered, line);
        });
    }

    /** A row without code and title goes on with the one before, where rows are outcomes or modules. */
    private void continues(Line line, Layout found) {
        boolean items = found.has("outcome") || found.has("module") || found.has("outcomes");
        if (last != null && items) {
            take(last, line);
            return;
        }
        notes.add(Fate.LEFT, cell(line, line.first()), line.at(line.first()), SheetSentences.NAMELESS);
    }

    private void take(Gathered gathered, Line line) {
        taken++;
        tellComputed(line);
        gathering.take(gathered, line, reader, place);
    }

    /** Totals, and headers that come again further down. */
    private boolean isSetAside(Line line, Layout found) {
        String first = line.at(Math.max(0, line.first()));
        if (first.equals(noTotal)) {
            return isHeaderAgain(line, found);
        }
        if (first.length() < 40
                && Choices.exact("total", first.replace(":", " ")).isPresent()) {
            notes.add(Fate.LEFT, cell(line, line.first()), first, SheetSentences.TOTAL);
            return true;
        }
        noTotal = first;
        return isHeaderAgain(line, found);
    }

    private boolean isHeaderAgain(Line line, Layout found) {
        int same = 0;
        int filled = 0;
        for (Column column : found.columns()) {
            if (!column.header().isBlank()) {
                filled++;
                same += line.at(column.index()).equals(column.header()) ? 1 : 0;
            }
            if (filled > same + 1) {
                return false;
            }
        }
        if (same > 1) {
            notes.add(Fate.LEFT, cell(line, line.first()), line.at(line.first()), SheetSentences.HEADER_AGAIN);
        }
        return same > 1;
    }

    private void tellComputed(Line line) {
        for (Column column : line.hasMarks() ? reader.columns() : List.<Column>of()) {
            int index = column.index();
            if (line.isFormula(index) && computed.add(index)) {
                Text what = line.isBlank(index) ? SheetSentences.NEVER_COMPUTED : SheetSentences.COMPUTED;
                notes.add(Fate.GUESSED, cell(line, index), line.at(index), what);
            }
        }
    }

    private Spot cell(Line line, int index) {
        return Spot.cell(place, line.number(), index + 1);
    }

    static String fileName(String file) {
        return file.substring(
                Math.max(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')), file.lastIndexOf('!')) + 1);
    }

    /** Words of merged areas, spread over the rows that they cover. */
    private static final class Spread {

        private final Map<Integer, List<Merged>> byTop = new HashMap<>();
        private final List<Merged> open = new ArrayList<>();
        private final Map<Merged, String> words = new HashMap<>();

        Spread(List<Merged> merged) {
            for (Merged area : merged) {
                if (area.bottom() > area.top()) {
                    byTop.computeIfAbsent(area.top(), any -> new ArrayList<>()).add(area);
                }
            }
        }

        void over(Line line) {
            if (byTop.isEmpty()) {
                return;
            }
            open.removeIf(area -> area.bottom() < line.number());
            for (Merged area : open) {
                if (line.isBlank(area.left())) {
                    line.put(area.left(), words.getOrDefault(area, ""));
                }
            }
            for (Merged area : byTop.getOrDefault(line.number(), List.of())) {
                open.add(area);
                words.put(area, line.at(area.left()));
            }
        }
    }
}
