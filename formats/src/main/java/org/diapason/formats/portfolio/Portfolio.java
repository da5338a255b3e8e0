package org.diapason.formats.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Tree;

/** Brings files into the folder of a series: the first time, and again when the files changed. */
public final class Portfolio {

    private static final String ITEMS = "micro-credentials";

    private final Path folder;
    private final Setting given;
    private final Columns columns;
    private final boolean accept;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Mapping> items = new LinkedHashMap<>();
    private Mapping series = Node.mapping(List.of());
    private Ledger ledger = Ledger.empty();

    /**
     * A portfolio that is kept in this folder.
     *
     * @param accept whether what a known file says differently now is taken, or only told
     */
    public Portfolio(Path folder, Setting setting, boolean accept) {
        this.folder = folder;
        this.given = setting;
        this.columns = new Columns(folder);
        this.accept = accept;
    }

    /**
     * Reads the files and works out what the series becomes; nothing is written yet.
     *
     * @throws IOException when the machine fails to read
     */
    public Arrival bring(List<Path> files, LocalDate today) throws IOException {
        ledger = Ledger.in(folder);
        Tree before = SeriesFiles.tree(folder);
        before.root().ifPresent(this::keep);
        Opening opening = new Opening(columns.in(given));
        List<Found> found = opening.open(files);
        Meeting meeting = new Meeting(ledger, items);
        Map<Found, Map<String, Mapping>> received = new LinkedHashMap<>();
        found.forEach(each -> received.put(each, meeting.receive(each)));
        for (Found each : found) {
            if (!each.isUnread()) {
                receive(each, received.getOrDefault(each, Map.of()), meeting, today);
            }
        }
        Fitting fitting = new Fitting();
        Mapping whole = fitting.fit(whole());
        Map<Path, String> pages = new LinkedHashMap<>(pages(whole));
        if (given.columns().isEmpty()) {
            pages.putAll(columns.pages(opening.understood()));
        }
        return new Arrival(found, List.copyOf(changes), fitting.left(), codes(found, received), pages);
    }

    private void keep(Node root) {
        if (root instanceof Mapping mapping) {
            series = without(mapping, ITEMS);
            if (mapping.get(ITEMS).orElse(null) instanceof Sequence list) {
                list.items().forEach(item -> items.put(Merge.code(item), (Mapping) item));
            }
        }
    }

    private void receive(Found found, Map<String, Mapping> received, Meeting meeting, LocalDate today) {
        Ledger.Brought before = ledger.brought(found.file());
        if (isKnown(found, before, received, meeting)) {
            return;
        }
        boolean fresh = before.digest().isEmpty();
        Merge merge = new Merge(fresh || accept, accept, changes::add);
        Map<String, Ledger.Said> said = new LinkedHashMap<>();
        received.forEach((code, sketch) -> {
            Mapping theirs = meeting.resolved(sketch);
            Mapping ours = items.getOrDefault(code, Node.mapping(List.of()));
            int heard = changes.size();
            Mapping merged = merge.merge(code, before.fields(code), theirs, ours);
            said.put(code, Ledger.Said.of(theirs, disputed(code, changes.subList(heard, changes.size()))));
            if (!merged.entries().isEmpty()) {
                items.put(code, merged);
            }
        });
        gone(before, received);
        series = merge.merge("", before.series(), found.intake().series(), series);
        if (fresh || accept) {
            ledger.files().put(found.file(), brought(found, said, today));
        }
    }

    /** The same file that says the same; its columns may have been given another meaning since. */
    private static boolean isKnown(Found found, Ledger.Brought before, Map<String, Mapping> received, Meeting meeting) {
        return before.digest().equals(found.digest())
                && before.items().keySet().equals(received.keySet())
                && received.entrySet().stream()
                        .allMatch(each -> meeting.resolved(each.getValue())
                                .says(before.items()
                                        .getOrDefault(each.getKey(), Ledger.Said.of(Node.mapping(List.of()), List.of()))
                                        .fields()));
    }

    /** The fields of this micro-credential about which series and file say different things. */
    private static List<String> disputed(String code, List<Change> heard) {
        return heard.stream()
                .filter(change ->
                        change.kind() == Change.Kind.DISPUTED && change.ours().isPresent())
                .map(change -> change.place().substring(code.length() + 1))
                .toList();
    }

    /** What the file had the last time and has no longer stays, and is told. */
    private void gone(Ledger.Brought before, Map<String, Mapping> received) {
        before.items().forEach((code, said) -> {
            Mapping ours = items.get(code);
            if (ours != null && !received.containsKey(code)) {
                Node title = said.fields().get("title").orElse(said.fields());
                changes.add(new Change(Change.Kind.GONE, code, Optional.of(ours), title, false));
            }
        });
    }

    private static Ledger.Brought brought(Found found, Map<String, Ledger.Said> said, LocalDate today) {
        String importer = found.importer().map(Code::value).orElse("");
        return new Ledger.Brought(
                found.digest(), importer, today.toString(), found.intake().series(), said);
    }

    /** The whole series as one tree, with what every series file must have. */
    private Mapping whole() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        put(entries, "diapason", Node.number("1"));
        put(entries, "code", Node.string(folderCode()));
        put(entries, "title", Node.string(Plainly.clean(folderName())));
        put(entries, "languages", Node.sequence(List.of(Node.string(given.lang().tag()))));
        series.entries().forEach(entry -> entries.put(entry.key(), entry));
        entries.put(ITEMS, Node.entry(ITEMS, Node.sequence(List.copyOf(items.values()))));
        return new Mapping(List.copyOf(entries.values()), series.spot());
    }

    private void put(Map<String, Entry> entries, String key, Node value) {
        if (series.get(key).isEmpty()) {
            entries.put(key, Node.entry(key, value));
        }
    }

    private String folderName() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private String folderCode() {
        String code = folderName().replace(' ', '-');
        return Code.isCode(code) ? code : "series";
    }

    private static Map<String, List<String>> codes(List<Found> found, Map<Found, Map<String, Mapping>> received) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        found.forEach(each -> codes.put(
                each.file(), List.copyOf(received.getOrDefault(each, Map.of()).keySet())));
        return codes;
    }

    /** The files to write: the series, a file for each micro-credential, and the record; those that changed alone. */
    private Map<Path, String> pages(Mapping whole) throws IOException {
        return new Pages(folder).of(whole, ledger);
    }

    private static Mapping without(Mapping mapping, String key) {
        return new Mapping(
                mapping.entries().stream()
                        .filter(entry -> !entry.key().equals(key))
                        .toList(),
                mapping.spot());
    }

    /**
     * What bringing the files comes to.
     *
     * @param found what each file gave
     * @param changes what files that came again say differently, and what two files dispute
     * @param left what came in and does not fit a series file
     * @param codes the micro-credentials of each file, by the codes that they have in the series
     * @param pages the files to write with their content, nothing for those that stay as they are
     */
    public record Arrival(
            List<Found> found,
            List<Change> changes,
            List<Remark> left,
            Map<String, List<String>> codes,
            Map<Path, String> pages) {

        /** Writes the files: each whole or not at all, and the record of imports last. */
        public void write() throws IOException {
            Pages.write(pages);
        }

        /** Whether nothing came in: then nothing is worth writing. */
        public boolean isEmpty() {
            return found.stream().allMatch(Found::isEmpty);
        }

        /** Whether some file could not be read at all. */
        public boolean hasUnread() {
            return found.stream().anyMatch(Found::isUnread);
        }
    }
}
