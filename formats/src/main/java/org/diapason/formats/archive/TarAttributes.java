package org.diapason.formats.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a pax header says of the next file: lines of {@code length key=value}. */
final class TarAttributes {

    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean broken;

    TarAttributes(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0 && !broken) {
            at += line(bytes, at);
        }
    }

    /** Whether its lines do not add up. */
    boolean isBroken() {
        return broken || values.containsKey("size") && size().isEmpty();
    }

    /** Whether the file has holes, which only GNU tar knows to fill. */
    boolean isSparse() {
        return values.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse."));
    }

    Optional<String> path() {
        return Optional.ofNullable(values.get("path"));
    }

    OptionalLong size() {
        String size = values.getOrDefault("size", "");
        boolean digits = !size.isEmpty() && size.length() <= 15 && size.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalLong.of(Long.parseLong(size)) : OptionalLong.empty();
    }

    /** Takes the line that begins here, and gives its length. */
    private int line(byte[] bytes, int from) {
        int length = 0;
        int at = from;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && length < bytes.length) {
            length = length * 10 + bytes[at++] - '0';
        }
        int end = from + length;
        if (length <= at - from + 1 || end > bytes.length || bytes[at] != ' ') {
            broken = true;
            return 1;
        }
        String line = new String(bytes, at + 1, end - at - 2, StandardCharsets.UTF_8);
        int equals = line.indexOf('=');
        if (equals > 0) {
            values.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return length;
    }
}
