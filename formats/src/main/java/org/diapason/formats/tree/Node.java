package org.diapason.formats.tree;

import java.util.List;
import java.util.Optional;

/** One piece of a file: a value, a list, or a group of keys with their values. */
public sealed interface Node {

    /** The spot of whatever was not read from a file. */
    Spot NOWHERE = new Spot("", 0, 0);

    /** Where it begins. */
    Spot spot();

    /** Whether the other piece says the same, wherever it stands. */
    boolean says(Node other);

    /** What a single value is, as far as its writing tells. */
    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        /** Something already reported stands here; whoever reads on keeps quiet about it. */
        UNREADABLE
    }

    /** A single value, with the characters of the source untouched: 1.10 stays 1.10 and 007 stays 007. */
    record Scalar(String text, Kind kind, Spot spot) implements Node {

        @Override
        public boolean says(Node other) {
            return other instanceof Scalar theirs
                    && kind == theirs.kind
                    && (kind == Kind.NULL || text.equals(theirs.text));
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Spot spot) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public boolean says(Node other) {
            if (!(other instanceof Sequence theirs) || items.size() != theirs.items.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).says(theirs.items.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One key with its value. */
    record Entry(String key, Spot spot, Node value) {

        boolean says(Entry other) {
            return key.equals(other.key) && value.says(other.value);
        }
    }

    /** Keys with their values, in the order of the file, each key once. */
    record Mapping(List<Entry> entries, Spot spot) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of this key. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean says(Node other) {
            if (!(other instanceof Mapping theirs) || entries.size() != theirs.entries.size()) {
                return false;
            }
            for (int i = 0; i < entries.size(); i++) {
                if (!entries.get(i).says(theirs.entries.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Words, as whoever writes a file makes them. */
    static Scalar string(String text) {
        return new Scalar(text, Kind.STRING, NOWHERE);
    }

    /** A number by its digits; what somebody wrote in the place of digits stays words, so that the reader refuses it. */
    static Scalar number(String digits) {
        return new Scalar(digits, Plain.isNumber(digits) ? Kind.NUMBER : Kind.STRING, NOWHERE);
    }

    /** Yes or no. */
    static Scalar bool(boolean value) {
        return new Scalar(Boolean.toString(value), Kind.BOOLEAN, NOWHERE);
    }

    /** A list of these. */
    static Sequence sequence(List<? extends Node> items) {
        return new Sequence(List.copyOf(items), NOWHERE);
    }

    /** Keys with their values in this order. */
    static Mapping mapping(List<Entry> entries) {
        return new Mapping(entries, NOWHERE);
    }

    /** One key with its value. */
    static Entry entry(String key, Node value) {
        return new Entry(key, NOWHERE, value);
    }
}
