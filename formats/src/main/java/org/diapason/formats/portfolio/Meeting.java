package org.diapason.formats.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * Where files meet: decides which of them speak of the same micro-credential, by its code, by what an earlier import
 * decided, or by its title; gives a code to whoever has none; and turns references by title into codes.
 */
final class Meeting {

    private final Ledger ledger;
    private final Names names = new Names();
    private final Map<String, Mapping> known = new LinkedHashMap<>();
    private final Map<String, String> byTitle = new HashMap<>();

    /** A meeting at which these micro-credentials are already in the series. */
    Meeting(Ledger ledger, Map<String, Mapping> already) {
        this.ledger = ledger;
        already.forEach(this::know);
        already.keySet().forEach(names::keep);
    }

    /** What this file says of each micro-credential, by the code that it has in the series. */
    Map<String, Mapping> receive(Found found) {
        Map<String, Mapping> received = new LinkedHashMap<>();
        for (Mapping sketch : found.intake().microCredentials()) {
            String code = identify(found.file(), sketch);
            Mapping coded = withCode(sketch, code);
            know(code, coded);
            received.merge(code, coded, (one, two) -> new Merge(true, false, change -> {}).merge(code, null, two, one));
        }
        return received;
    }

    /** Remembers the first that has this code, and the first that has each of its titles. */
    private void know(String code, Mapping sketch) {
        if (known.putIfAbsent(code, sketch) == null) {
            titles(sketch).stream()
                    .map(Plainly::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> byTitle.putIfAbsent(key, code));
        }
    }

    private String identify(String file, Mapping sketch) {
        String own = word(sketch, "code");
        if (Code.isCode(own)
                && (known.containsKey(own) || ledgerKnows(file, sketch).isEmpty())) {
            names.keep(own);
            return own;
        }
        return ledgerKnows(file, sketch).or(() -> byTitle(sketch)).orElseGet(() -> {
            List<String> titles = titles(sketch);
            return names.make(titles.isEmpty() ? "" : titles.getFirst()).value();
        });
    }

    private Optional<String> ledgerKnows(String file, Mapping sketch) {
        return ledger.codeOf(file, sketch);
    }

    private Optional<String> byTitle(Mapping sketch) {
        return titles(sketch).stream()
                .map(Plainly::key)
                .map(byTitle::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether two sketches of one file speak of the same: by code where both have one, by title else. */
    static boolean isSame(Mapping one, Mapping other) {
        String code = word(other, "code");
        return !code.isEmpty() && word(one, "code").equals(code) || shareATitle(one, other);
    }

    private static boolean shareATitle(Mapping one, Mapping other) {
        List<String> theirs = titles(other).stream().map(Plainly::key).toList();
        return titles(one).stream().map(Plainly::key).anyMatch(key -> !key.isEmpty() && theirs.contains(key));
    }

    private static List<String> titles(Mapping sketch) {
        return switch (sketch.get("title").orElse(null)) {
            case Scalar scalar -> List.of(scalar.text());
            case Mapping byLanguage ->
                byLanguage.entries().stream()
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(value -> ((Scalar) value).text())
                        .toList();
            case null, default -> List.of();
        };
    }

    private static Mapping withCode(Mapping sketch, String code) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("code", sketch.spot(), new Scalar(code, Node.Kind.STRING, sketch.spot())));
        sketch.entries().stream().filter(entry -> !entry.key().equals("code")).forEach(entries::add);
        return new Mapping(entries, sketch.spot());
    }

    /** The same fields, where a prerequisite named by its title is named by its code. */
    Mapping resolved(Mapping sketch) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : sketch.entries()) {
            boolean refers = entry.key().equals("requires") || entry.key().equals("of");
            entries.add(refers ? new Entry(entry.key(), entry.spot(), coded(entry.value())) : entry);
        }
        return new Mapping(entries, sketch.spot());
    }

    private Node coded(Node value) {
        return switch (value) {
            case Scalar scalar -> byTitleOf(scalar).orElse(scalar);
            case Sequence list ->
                new Sequence(list.items().stream().map(this::coded).toList(), list.spot());
            case Mapping group -> resolved(group);
        };
    }

    private Optional<Scalar> byTitleOf(Scalar scalar) {
        if (known.containsKey(scalar.text())) {
            return Optional.empty();
        }
        return Optional.ofNullable(byTitle.get(Plainly.key(scalar.text())))
                .map(code -> new Scalar(code, Node.Kind.STRING, scalar.spot()));
    }

    private static String word(Mapping in, String key) {
        return in.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }
}
