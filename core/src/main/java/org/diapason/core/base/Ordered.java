package org.diapason.core.base;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that cannot change and keep their order, so that the same series always gives the same report. */
public final class Ordered {

    private Ordered() {}

    /** A copy of the map in its own order; {@code Map.copyOf} would shuffle it from run to run. */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy of the items in their own order, each once. */
    public static <T> Set<T> set(Collection<T> items) {
        // One item has only one order, and one item is what most values hold.
        if (items.size() <= 1) {
            return Set.copyOf(items);
        }
        return items instanceof Kept<T> kept ? kept : new Kept<>(new LinkedHashSet<>(items));
    }

    /** A set that is already a copy of its own, so that it need not be copied again. */
    private static final class Kept<T> extends AbstractSet<T> {

        private final Set<T> items;

        Kept(Set<T> items) {
            this.items = items;
        }

        @Override
        public boolean contains(Object item) {
            return items.contains(item);
        }

        @Override
        public Iterator<T> iterator() {
            return Collections.unmodifiableSet(items).iterator();
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
