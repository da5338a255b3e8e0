package org.diapason.core.harmony.outcomes;

/** Whether a word that nobody listed looks like a verb, so that the linter says that it cannot tell and condemns nothing. */
enum VerbShape {
    FRENCH {
        private static final String[] SURE = {"iser", "ifier", "quer", "urer", "onner"};
        private static final String[] LIKELY = {"er", "ir", "endre", "indre", "oudre", "uire", "crire", "ettre"};

        @Override
        boolean isSure(String folded) {
            return endsWithOne(folded, SURE);
        }

        @Override
        boolean isLikely(String folded) {
            return isSure(folded) || endsWithOne(folded, LIKELY) && !folded.endsWith("ier");
        }

        @Override
        boolean marksInfinitives() {
            return true;
        }

        @Override
        boolean mayEnd(String text, int from, int to) {
            char last = Letters.fold(text.charAt(to - 1));
            return last == 'r'
                    || last == 'e' && Letters.endsWith(text, from, to, "re")
                    || last == 't' && Letters.endsWith(text, from, to, "ment");
        }
    },
    ENGLISH {
        private static final String[] SURE = {"ify", "ize", "ise", "yze", "yse"};
        private static final String[] LIKELY = {"ate"};

        @Override
        boolean isSure(String folded) {
            return endsWithOne(folded, SURE);
        }

        @Override
        boolean isLikely(String folded) {
            return isSure(folded) || endsWithOne(folded, LIKELY);
        }

        @Override
        boolean marksInfinitives() {
            return false;
        }

        @Override
        boolean mayEnd(String text, int from, int to) {
            char last = Letters.fold(text.charAt(to - 1));
            return last == 'y' || last == 'e' || last == 't' && Letters.endsWith(text, from, to, "ment");
        }
    };

    private static final int SHORTEST = 5;

    /** Whether hardly any noun ends like this. */
    abstract boolean isSure(String folded);

    /** Whether a word at the place of a verb ends like one. */
    abstract boolean isLikely(String folded);

    /** Whether an infinitive shows by its ending, as expliquer does and explain does not. */
    abstract boolean marksInfinitives();

    /** Whether the word could be a verb or an adverb by its ending: no means no, yes means look again. */
    abstract boolean mayEnd(String text, int from, int to);

    private static boolean endsWithOne(String folded, String[] endings) {
        if (folded.length() >= SHORTEST) {
            for (String ending : endings) {
                if (folded.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }
}
