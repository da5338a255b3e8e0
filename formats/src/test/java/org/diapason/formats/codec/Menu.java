package org.diapason.formats.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;

/** Records in which every form of field occurs once, so that the codecs can be tried without the real series. */
record Menu(
        int edition,
        Code code,
        Text title,
        Version version,
        List<Lang> languages,
        Fact<Text> summary,
        Obligation obligation,
        boolean open,
        double weight,
        Fact<List<Code>> order,
        Map<Code, Text> notes,
        Set<Code> kinds,
        Timing timing,
        Fact<Contact> contact,
        List<Dish> dishes,
        Map<Code, Rule> rules) {

    Menu {
        languages = List.copyOf(languages);
        notes = Ordered.map(notes);
        kinds = Ordered.set(kinds);
        dishes = List.copyOf(dishes);
        rules = Ordered.map(rules);
    }

    /** Written flat in the menu. */
    record Timing(Fact<Range> hours, Fact<LocalDate> from) {}

    /** Written flat in the menu, when there is one. */
    record Contact(String person, Fact<String> site) {}

    /** An item of a list; it may hold dishes of its own and refer to others. */
    record Dish(Code code, Text name, Fact<Integer> stars, List<Code> goesWith, Fact<State> state, List<Dish> parts) {
        Dish {
            goesWith = List.copyOf(goesWith);
            parts = List.copyOf(parts);
            if (goesWith.contains(code)) {
                throw new IllegalArgumentException("A dish does not go with itself");
            }
        }
    }

    /** Told apart by the key that is there. */
    sealed interface Rule {
        record InRange(Range range) implements Rule {}

        record OneOf(Set<Code> choices, boolean strict) implements Rule {}

        record Needs(int atLeast, List<Code> of) implements Rule {}

        record Free() implements Rule {}
    }

    /** Told apart by the value of one key. */
    sealed interface State {
        record Asked(Text reason) implements State {}

        record Granted(Text reason, LocalDate until) implements State {}
    }
}
