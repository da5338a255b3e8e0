package org.diapason.formats.html;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;

/** Puts the same hostile words in the place of every text of a record, however deep. */
final class HostileWords {

    static final String WORDS =
            "javascript:alert(1)//\"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>--></style></title>&amp;";

    private static final Set<Class<?>> LEFT_ALONE = Set.of(Code.class, Lang.class, Version.class, Place.class);

    private HostileWords() {}

    static <T extends Record> T in(T record) {
        @SuppressWarnings("unchecked")
        T changed = (T) change(record);
        return changed;
    }

    private static Object change(Object value) {
        return switch (value) {
            case String ignored -> WORDS;
            case Text text -> hostile(text);
            case List<?> list -> list.stream().map(HostileWords::change).toList();
            case Set<?> set -> {
                Set<Object> changed = new LinkedHashSet<>();
                set.forEach(each -> changed.add(change(each)));
                yield changed;
            }
            case Map<?, ?> map -> {
                Map<Object, Object> changed = new LinkedHashMap<>();
                map.forEach((key, each) -> changed.put(key, change(each)));
                yield changed;
            }
            case Record record when !LEFT_ALONE.contains(record.getClass()) -> rebuilt(record);
            default -> value;
        };
    }

    private static Text hostile(Text text) {
        Map<Lang, String> words = new LinkedHashMap<>();
        text.words().keySet().forEach(lang -> words.put(lang, WORDS));
        return Text.of(words);
    }

    private static Object rebuilt(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                values[i] = change(components[i].getAccessor().invoke(record));
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
