package org.diapason.studio.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Spine;

/** A shelf that forgets everything when the test ends; what is put on it is written and read like on a real one. */
public final class MemoryShelf<T> implements Shelf<T> {

    private final Script<T> script;
    private final Map<Id, Book<T>> books = new LinkedHashMap<>();

    public MemoryShelf(Script<T> script) {
        this.script = script;
    }

    private record Book<T>(Id organisation, List<Kept<T>> revisions, List<Past> past, Set<String> keys) {
        Kept<T> newest() {
            return revisions.getLast();
        }
    }

    @Override
    public List<Spine> list(Id organisation) {
        return books.values().stream()
                .filter(book -> book.organisation().equals(organisation))
                .map(book -> spine(book.newest()))
                .sorted(Comparator.comparing(Spine::at).reversed())
                .toList();
    }

    @Override
    public Optional<Spine> spine(Id organisation, Id id) {
        return find(organisation, id).map(this::spine);
    }

    private Spine spine(Kept<T> kept) {
        return new Spine(kept.id(), script.title(kept.content()), kept.revision(), kept.at(), kept.by());
    }

    @Override
    public Optional<Kept<T>> find(Id organisation, Id id) {
        return book(organisation, id).map(Book::newest);
    }

    @Override
    public Optional<Kept<T>> find(Id organisation, Id id, long revision) {
        return book(organisation, id)
                .flatMap(book -> book.revisions().stream()
                        .filter(kept -> kept.revision() == revision)
                        .findFirst());
    }

    private Optional<Book<T>> book(Id organisation, Id id) {
        return Optional.ofNullable(books.get(id))
                .filter(book -> book.organisation().equals(organisation));
    }

    @Override
    public List<Past> history(Id organisation, Id id) {
        return book(organisation, id).map(book -> book.past().reversed()).orElse(List.of());
    }

    @Override
    public Kept<T> add(Id id, Act act, T content) {
        Book<T> book = new Book<>(act.by().organisation(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        books.put(id, book);
        return keep(book, id, act, content);
    }

    @Override
    public <R> Saving<T, R> update(Id id, Act act, Function<Kept<T>, Change<T, R>> change) {
        Optional<Book<T>> found = book(act.by().organisation(), id);
        if (found.isEmpty()) {
            return new Saving.Gone<>();
        }
        Book<T> book = found.get();
        if (act.key() instanceof Fact.Stated<String>(String key) && !book.keys().add(key)) {
            return new Saving.Repeated<>(book.newest());
        }
        return switch (change.apply(book.newest())) {
            case Change.To<T, R>(T content) -> new Saving.Saved<>(keep(book, id, act, content));
            case Change.Refused<T, R>(R why) -> {
                act.key().ifStated(book.keys()::remove);
                yield new Saving.Refused<>(book.newest(), why);
            }
        };
    }

    private Kept<T> keep(Book<T> book, Id id, Act act, T content) {
        long revision = book.revisions().size() + 1L;
        T read = script.read(script.write(content));
        Kept<T> kept = new Kept<>(id, revision, read, act.at(), act.by().name());
        book.revisions().add(kept);
        book.past().add(new Past(revision, act.at(), act.by().id(), act.by().name(), act.verb(), act.words()));
        return kept;
    }

    @Override
    public boolean remove(Id id, Act act) {
        return books.remove(id) != null;
    }

    @Override
    public boolean restore(Id id, Act act) {
        return false;
    }
}
