package org.diapason.studio.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Finder;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Shelves;
import org.diapason.core.shelf.Spine;
import org.diapason.core.shelf.Wire;

/** Shelves in memory, for tests: what is kept is written down and read back, as on the real ones. */
public final class MemoryShelves implements Shelves, Finder, Wire {

    private final Map<String, MemoryShelf<?>> shelves = new LinkedHashMap<>();
    private final List<Hearing> listening = new CopyOnWriteArrayList<>();

    private record Hearing(Id organisation, Consumer<News> hear) {}

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T> Shelf<T> of(Script<T> script) {
        return (Shelf<T>) shelves.computeIfAbsent(script.kind(), kind -> new MemoryShelf<>(script));
    }

    @Override
    public Line listen(Id organisation, Consumer<News> hear) {
        Hearing one = new Hearing(organisation, hear);
        listening.add(one);
        return () -> listening.remove(one);
    }

    @Override
    public synchronized List<Hit> find(Id organisation, String words, Lang lang, int most) {
        List<Hit> hits = new ArrayList<>();
        shelves.values().forEach(shelf -> shelf.find(organisation, plain(words), hits));
        return hits.subList(0, Math.min(most, hits.size()));
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private record Drawer(Id organisation, Id id) {}

    private record Leaf(String json, Past past, Id organisation) {}

    private final class MemoryShelf<T> implements Shelf<T> {

        private final Script<T> script;
        private final Map<Drawer, List<Leaf>> leaves = new LinkedHashMap<>();
        private final Map<String, Id> made = new LinkedHashMap<>();
        private final Set<String> done = new LinkedHashSet<>();
        private final Set<Drawer> removed = new LinkedHashSet<>();
        private final Map<Drawer, String> marks = new LinkedHashMap<>();

        private MemoryShelf(Script<T> script) {
            this.script = script;
        }

        @Override
        public synchronized List<Spine> list(Id organisation) {
            return leaves.keySet().stream()
                    .filter(each -> each.organisation().equals(organisation))
                    .flatMap(each -> spine(organisation, each.id()).stream())
                    .sorted(Comparator.comparing(Spine::at).reversed())
                    .toList();
        }

        @Override
        public Optional<Spine> spine(Id organisation, Id id) {
            return find(organisation, id)
                    .map(kept -> new Spine(id, script.title(kept.content()), kept.revision(), kept.at(), kept.by()));
        }

        @Override
        public synchronized Optional<Kept<T>> find(Id organisation, Id id) {
            Drawer drawer = new Drawer(organisation, id);
            List<Leaf> all = leaves.getOrDefault(drawer, List.of());
            return all.isEmpty() || removed.contains(drawer) ? Optional.empty() : Optional.of(kept(id, all.getLast()));
        }

        @Override
        public synchronized Optional<Kept<T>> find(Id organisation, Id id, long revision) {
            return leaves.getOrDefault(new Drawer(organisation, id), List.of()).stream()
                    .filter(leaf -> leaf.past().revision() == revision)
                    .findFirst()
                    .map(leaf -> kept(id, leaf));
        }

        @Override
        public synchronized List<Past> history(Id organisation, Id id) {
            return leaves.getOrDefault(new Drawer(organisation, id), List.of()).reversed().stream()
                    .map(Leaf::past)
                    .toList();
        }

        @Override
        public synchronized Kept<T> add(Id id, Act act, T content) {
            if (act.key() instanceof Fact.Stated<String>(String key)) {
                Id before = made.putIfAbsent(key, id);
                if (before != null) {
                    return find(act.by().organisation(), before).orElseThrow();
                }
            }
            return put(id, act, content);
        }

        @Override
        public synchronized <R> Saving<T, R> update(Id id, Act act, Function<Kept<T>, Change<T, R>> change) {
            Optional<Kept<T>> kept = find(act.by().organisation(), id);
            if (kept.isEmpty()) {
                return new Saving.Gone<>();
            }
            if (act.key() instanceof Fact.Stated<String>(String key) && done.contains(key + id)) {
                return new Saving.Repeated<>(kept.get());
            }
            return switch (change.apply(kept.get())) {
                case Change.Refused<T, R>(R why) -> new Saving.Refused<>(kept.get(), why);
                case Change.To<T, R>(T content) -> {
                    act.key().ifStated(key -> done.add(key + id));
                    yield new Saving.Saved<>(put(id, act, content));
                }
            };
        }

        @Override
        public synchronized boolean remove(Id id, Act act) {
            return leaves.containsKey(new Drawer(act.by().organisation(), id))
                    && removed.add(new Drawer(act.by().organisation(), id));
        }

        @Override
        public synchronized boolean restore(Id id, Act act) {
            return removed.remove(new Drawer(act.by().organisation(), id));
        }

        @Override
        public synchronized boolean destroy(Id id, Act act) {
            return leaves.remove(new Drawer(act.by().organisation(), id)) != null;
        }

        @Override
        public synchronized void mark(Id organisation, Id id, String words) {
            marks.put(new Drawer(organisation, id), words);
        }

        @Override
        public synchronized String mark(Id organisation, Id id) {
            return marks.getOrDefault(new Drawer(organisation, id), "");
        }

        private Kept<T> put(Id id, Act act, T content) {
            Id organisation = act.by().organisation();
            marks.remove(new Drawer(organisation, id));
            List<Leaf> all = leaves.computeIfAbsent(new Drawer(organisation, id), each -> new ArrayList<>());
            Past past =
                    new Past(all.size() + 1L, act.at(), act.by().id(), act.by().name(), act.verb(), act.words());
            all.add(new Leaf(script.write(content), past, organisation));
            listening.stream()
                    .filter(one -> one.organisation().equals(organisation))
                    .forEach(one -> one.hear().accept(new News(script.kind(), id, past.revision())));
            return kept(id, all.getLast());
        }

        private Kept<T> kept(Id id, Leaf leaf) {
            Past past = leaf.past();
            return new Kept<>(id, past.revision(), script.read(leaf.json()), past.at(), past.by());
        }

        private void find(Id organisation, String words, List<Hit> hits) {
            for (Spine spine : list(organisation)) {
                T content = find(organisation, spine.id()).orElseThrow().content();
                for (Script.Words each : script.words(content)) {
                    if (plain(each.words()).contains(words)) {
                        hits.add(new Hit(
                                script.kind(),
                                spine.id(),
                                spine.title(),
                                each.place(),
                                each.what(),
                                each.lang(),
                                each.words()));
                    }
                }
            }
        }
    }
}
