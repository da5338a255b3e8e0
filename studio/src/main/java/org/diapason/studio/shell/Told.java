package org.diapason.studio.shell;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.diapason.core.base.Lang;

/**
 * What was worked out of a series as it lies open. It follows from that revision on that day and from nothing else, so
 * that it never grows old; two who ask at once both work it out and come to the same. When memory is short it is
 * forgotten, and worked out again.
 */
public final class Told {

    private volatile SoftReference<Map<Object, Object>> memory = new SoftReference<>(new ConcurrentHashMap<>());

    private record InLanguage(Class<?> what, Lang lang) {}

    /** What there is one of, worked out when it is first asked. */
    public <T> T once(Class<T> what, Supplier<T> work) {
        return once(what, what, work);
    }

    /** What there is one of in each language. */
    public <T> T once(Class<T> what, Lang lang, Supplier<T> work) {
        return once(new InLanguage(what, lang), what, work);
    }

    /** What there is one of for each such key, which says all that it depends on besides the series. */
    public <T> T once(Object key, Class<T> what, Supplier<T> work) {
        Map<Object, Object> known = known();
        Object told = known.get(key);
        if (told == null) {
            told = work.get();
            known.put(key, told);
        }
        return what.cast(told);
    }

    /** Notes what was found out of it and of what lies beside it, in the place of what was noted before. */
    public void note(Object what) {
        known().put(what.getClass(), what);
    }

    /** What was noted last, when anything was. */
    <T> Optional<T> noted(Class<T> what) {
        return Optional.ofNullable(known().get(what)).map(what::cast);
    }

    private Map<Object, Object> known() {
        Map<Object, Object> known = memory.get();
        if (known == null) {
            known = new ConcurrentHashMap<>();
            memory = new SoftReference<>(known);
        }
        return known;
    }
}
