package org.diapason.core.harmony.outcomes;

/** The British writing of an English verb that the lists give in the Canadian or American one, and the other way round. */
final class Spelling {

    private static final String[][] PAIRS = {
        {"ize", "ise"},
        {"yze", "yse"},
        {"fulfill", "fulfil"},
        {"enrol", "enroll"},
        {"honour", "honor"},
        {"counsel", "counsell"},
        {"practise", "practice"},
        {"catalogue", "catalog"},
        {"centre", "center"},
        {"instill", "instil"},
        {"program", "programme"},
        {"license", "licence"},
        {"cancel", "cancell"}
    };

    private Spelling() {}

    /** The other writing, or the same where there is only one. */
    static String other(String verb) {
        for (String[] pair : PAIRS) {
            if (verb.endsWith(pair[0])) {
                return verb.substring(0, verb.length() - pair[0].length()).concat(pair[1]);
            }
        }
        return verb;
    }
}
