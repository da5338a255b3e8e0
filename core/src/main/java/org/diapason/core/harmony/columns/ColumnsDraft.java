package org.diapason.core.harmony.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Measure;
import org.diapason.core.harmony.Measures;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** Reads series into columns, each micro-credential once. */
final class ColumnsDraft {

    static final int[] NOWHERE = {};

    final List<Series> series;
    final int[] firsts;
    final Code[] codes;
    final Column.Draft<Figures> coverage;
    final Column.Draft<Figures> service;
    final Column.Draft<Drawn> practice;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<Code, TreeSet<Integer>> spoken = new HashMap<>();
    private final Resolving resolving = new Resolving();

    /** How one kind is read, and what was read so far. */
    private record Reading(ElementKind kind, Measure measure, Column.Draft<Fact<Value>> values) {}

    ColumnsDraft(Collection<Series> many, Kinds kinds) {
        this.series = List.copyOf(many);
        this.firsts = new int[series.size()];
        int rows = 0;
        for (int at = 0; at < firsts.length; at++) {
            firsts[at] = rows;
            rows = Math.addExact(rows, series.get(at).microCredentials().size());
        }
        this.codes = new Code[rows];
        this.coverage = new Column.Draft<>(rows);
        this.service = new Column.Draft<>(rows);
        this.practice = new Column.Draft<>(rows);
        for (Code code : kinds.codes()) {
            ElementKind kind = kinds.get(code);
            if (!Measures.dependsOnDay(kind.measure())) {
                readings.add(new Reading(kind, Measures.named(kind.measure()), new Column.Draft<>(rows)));
            }
        }
    }

    Columns done() {
        for (int at = 0; at < firsts.length; at++) {
            read(series.get(at), firsts[at]);
        }
        return new Columns(this);
    }

    Map<ElementKind, Column<Fact<Value>>> values() {
        Map<ElementKind, Column<Fact<Value>>> values = new LinkedHashMap<>();
        readings.forEach(reading -> values.put(reading.kind(), reading.values().done()));
        return values;
    }

    Map<Code, int[]> spokenOf() {
        Map<Code, int[]> rows = new HashMap<>();
        spoken.forEach((element, each) ->
                rows.put(element, each.stream().mapToInt(Integer::intValue).toArray()));
        return rows;
    }

    private void read(Series one, int first) {
        Tuner tuner = TunedRow.tuner(one, java.time.LocalDate.EPOCH);
        List<MicroCredential> members = one.microCredentials();
        for (int i = 0; i < members.size(); i++) {
            MicroCredential mc = members.get(i);
            codes[first + i] = mc.code();
            for (Reading reading : readings) {
                reading.values().add(tuner.value(reading.kind(), reading.measure(), mc));
            }
            coverage.add(resolving.coverage(mc));
            service.add(resolving.service(mc));
            practice.add(new Drawn(mc.learning().practice(), isMeasured(mc), resolving.practice(mc)));
        }
        if (!one.deviations().isEmpty() || !one.judgements().isEmpty()) {
            spoken(one, first);
        }
    }

    private static boolean isMeasured(MicroCredential mc) {
        return mc.learning().actionMap().is(map -> map.metric().isStated());
    }

    private void spoken(Series one, int first) {
        Map<Code, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < one.microCredentials().size(); i++) {
            rows.computeIfAbsent(one.microCredentials().get(i).code(), code -> new ArrayList<>())
                    .add(first + i);
        }
        for (Deviation deviation : one.deviations()) {
            spoken(deviation.element(), rows.getOrDefault(deviation.microCredential(), List.of()));
        }
        for (Judgement judgement : one.judgements()) {
            spoken(judgement.element(), rows.getOrDefault(judgement.microCredential(), List.of()));
        }
    }

    private void spoken(Code element, List<Integer> rows) {
        spoken.computeIfAbsent(element, any -> new TreeSet<>()).addAll(rows);
    }
}
