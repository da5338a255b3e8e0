package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds known expressions in a text, the longest where several begin; capitals, accents and plurals are forgiven. */
final class PhraseFinder<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /** An expression and what it stands for; the first to name an expression is right. */
    void add(String expression, T meaning) {
        List<Token> tokens = tokens(expression);
        if (!tokens.isEmpty()) {
            Entry<T> entry = new Entry<>(tokens.stream().map(Token::stem).toList(), meaning);
            List<Entry<T>> entries =
                    byFirstWord.computeIfAbsent(tokens.getFirst().stem(), _ -> new ArrayList<>());
            if (entries.stream().noneMatch(other -> other.stems().equals(entry.stems()))) {
                entries.add(entry);
                entries.sort((one, other) -> other.stems().size() - one.stems().size());
            }
        }
    }

    /** Every expression in the text, in its order, none within another. */
    List<Hit<T>> in(String text) {
        List<Token> tokens = tokens(text);
        List<Hit<T>> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Entry<T> entry = longest(tokens, at);
            if (entry == null) {
                at++;
            } else {
                int last = at + entry.stems().size() - 1;
                int from = tokens.get(at).from();
                int to = tokens.get(last).to();
                hits.add(new Hit<>(entry.meaning(), text.substring(from, to), from));
                at = last + 1;
            }
        }
        return hits;
    }

    private @Nullable Entry<T> longest(List<Token> tokens, int at) {
        for (Entry<T> entry : byFirstWord.getOrDefault(tokens.get(at).stem(), List.of())) {
            if (stands(entry, tokens, at)) {
                return entry;
            }
        }
        return null;
    }

    private boolean stands(Entry<T> entry, List<Token> tokens, int at) {
        if (at + entry.stems().size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < entry.stems().size(); i++) {
            if (!entry.stems().get(i).equals(tokens.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int at = Letters.wordStart(text, 0); at < text.length(); ) {
            int end = Letters.wordEnd(text, at);
            tokens.add(new Token(Stem.singular(Letters.fold(text.substring(at, end))), at, end));
            at = Letters.wordStart(text, end);
        }
        return tokens;
    }

    /** An expression that was found, as it is written, and where it begins. */
    record Hit<T>(T meaning, String written, int from) {}

    private record Entry<T>(List<String> stems, T meaning) {}

    private record Token(String stem, int from, int to) {}
}
