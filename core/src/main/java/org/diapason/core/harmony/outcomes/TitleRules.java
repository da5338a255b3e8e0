package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/**
 * What the title of a micro-credential must not promise.
 *
 * @param longest the most characters it may have
 * @param forbidden words that would pass for a degree, by language
 */
public record TitleRules(int longest, Map<Lang, List<String>> forbidden) {

    public TitleRules {
        Map<Lang, List<String>> copy = new LinkedHashMap<>();
        forbidden.forEach((lang, words) -> copy.put(lang, List.copyOf(words)));
        forbidden = Ordered.map(copy);
    }

    /** The rules that come with Diapason, after those of New Zealand (2022). */
    public static TitleRules standard() {
        return Standard.READ;
    }

    /** What a title breaks, language by language. */
    public List<TitleRemark> check(Text title) {
        List<TitleRemark> remarks = new ArrayList<>();
        title.words().forEach((lang, words) -> {
            int length = words.codePointCount(0, words.length());
            if (length > longest) {
                remarks.add(new TitleRemark.TooLong(lang, length, longest));
            }
            PhraseFinder<String> finder = new PhraseFinder<>();
            forbidden.getOrDefault(lang.base(), List.of()).forEach(word -> finder.add(word, word));
            finder.in(words).forEach(hit -> remarks.add(new TitleRemark.ForbiddenWord(lang, hit.written())));
        });
        return List.copyOf(remarks);
    }

    private static TitleRules read() {
        int longest = 0;
        Map<Lang, List<String>> forbidden = new LinkedHashMap<>();
        for (List<String> line : Table.rows(TitleRules.class, "titles.tsv")) {
            if (line.get(0).equals("longest")) {
                longest = Integer.parseInt(line.get(1));
            } else {
                forbidden.put(new Lang(line.get(1)), Cells.items(line.get(2)));
            }
        }
        return new TitleRules(longest, forbidden);
    }

    private static final class Standard {
        static final TitleRules READ = read();
    }
}
