package org.diapason.formats.jsonfile;

import java.util.HashSet;
import java.util.Set;

/** Finds what stands between quotes in the beginning of a JSON file, damaged or cut as it may be. */
final class Quoted {

    private static final int LONGEST = 300;

    private final String text;

    Quoted(String text) {
        this.text = text;
    }

    Set<String> all() {
        Set<String> all = new HashSet<>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' && start < 0) {
                start = i + 1;
            } else if (c == '"') {
                if (i - start <= LONGEST) {
                    all.add(text.substring(start, i).replace("\\/", "/"));
                }
                start = -1;
            }
        }
        return all;
    }
}
