package org.diapason.formats.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;

/** The forms that fields are made of. */
public final class Codecs {

    /** Words, in the series' main language or by language. */
    public static final Codec<Text> TEXT = TextCodec.TEXT;

    /** Words of no language, such as the name of a person or a company. */
    public static final Codec<String> NAME = Strings.LINE;

    /** A code that nothing else in the file depends on; 007 stays 007. */
    public static final Codec<Code> CODE = Strings.CODE;

    /** A version; 1.10 stays 1.10. */
    public static final Codec<Version> VERSION = Strings.VERSION;

    /** A language by its tag. */
    public static final Codec<Lang> LANG = Strings.LANG;

    /** A web address, http or https. */
    public static final Codec<String> WEB = Strings.ADDRESS;

    /** A day, as year-month-day. */
    public static final Codec<LocalDate> DATE = Dates.DATE;

    /** A time of the day, to the minute: 18:30. */
    public static final Codec<LocalTime> TIME = Times.TIME;

    /** A time zone by its continent and city: America/Toronto. */
    public static final Codec<ZoneId> ZONE = Times.ZONE;

    /** True or false. */
    public static final Codec<Boolean> YES_NO = YesNo.YES_NO;

    /** An amount: 3, 3-5, 3+, at least 3, or {min: 3, max: 5}. */
    public static final Codec<Range> RANGE = RangeGroup.RANGE;

    /** An amount in its short forms only, where a group of keys would mean something else. */
    public static final Codec<Range> BRIEF_RANGE = Ranges.BRIEF;

    /** A mark that is there or not: true. */
    public static final Codec<Boolean> YES = YesNo.TRUE;

    /** What the studio calls something that only the studio knows. */
    public static final Codec<Id> ID = Strings.ID;

    private Codecs() {}

    /** A whole number, both bounds included. */
    public static Codec<Integer> whole(int least, int most) {
        return Numbers.whole(least, most);
    }

    /** A number, both bounds included. */
    public static Codec<Double> decimal(double least, double most) {
        return Numbers.decimal(least, most);
    }

    /** One of these, by its name in kebab case. */
    public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
        return Choices.of(type, Map.of());
    }

    /** One of these, each explained in both languages in the schema. */
    public static <E extends Enum<E>> Codec<E> choice(Class<E> type, Function<E, Text> label) {
        return Choices.of(type, Choices.labels(type, label));
    }

    /** One of these known values, by its word; they are looked up when the first word is read. */
    public static <T> Codec<T> known(Supplier<Map<String, T>> values, Function<? super T, String> word) {
        return Known.of(values, word);
    }

    /** This word and no other. */
    public static Codec<String> only(String word) {
        return Choices.only(word);
    }

    /** The edition of the file's form; a newer one than this is refused politely. */
    public static Codec<Integer> edition(int newest) {
        return new Edition(newest);
    }

    /** A code that is declared here, once in the whole file, so that others can refer to it. */
    public static Codec<Code> newCode(CodeKind kind) {
        return new CodeCodec(kind, true);
    }

    /** A code that is declared elsewhere in the file; when it is not, the nearest one is proposed. */
    public static Codec<Code> codeOf(CodeKind kind) {
        return new CodeCodec(kind, false);
    }

    /** A list, which may be empty. */
    public static <T> Codec<List<T>> list(Codec<T> item) {
        return new ListCodec<>(item, 0);
    }

    /** A list of at least so many. */
    public static <T> Codec<List<T>> list(Codec<T> item, int least) {
        return new ListCodec<>(item, least);
    }

    /** A list in which no two items have the same name, such as the same code. */
    public static <T> Codec<List<T>> onceEach(Codec<List<T>> list, Function<? super T, ?> name) {
        return new OnceEach<>(list, name);
    }

    /** A list in which nothing stands twice, in its order. */
    public static <T> Codec<Set<T>> set(Codec<T> item) {
        return onceEach(list(item), each -> each).as(Ordered::set, List::copyOf);
    }

    /** Keys of the author's own with their values, in their order. */
    public static <K, V> Codec<Map<K, V>> map(Codec<K> keys, Codec<V> values) {
        return new MapCodec<>(keys, values);
    }

    /** A sealed type whose records are told apart by which key is there. */
    public static <U> Codec<U> byKey(Text label, List<Variant<? extends U>> variants) {
        return new UnionByKey<>(label, List.copyOf(variants));
    }

    /** A sealed type whose records are told apart by the value of one key. */
    public static <U> Codec<U> byKind(String key, Text label, List<Variant<? extends U>> variants) {
        return new UnionByKind<>(key, label, List.copyOf(variants));
    }

    /** A codec that is not made yet, for records that hold records of their own kind. */
    public static <T> Codec<T> lazy(Supplier<? extends Codec<T>> codec) {
        return new Lazy<>(codec);
    }
}
