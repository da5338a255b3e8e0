package org.diapason.formats.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.formats.tree.Refusal;

/**
 * Brightspace writes a row for each answer, not for each person: they are put side by side again, attempt by attempt. Of
 * a question of choice it writes every choice, and which of them is checked. Its summary has the same columns and counts
 * responses instead of naming attempts: nobody can tell from it which answers belong together.
 */
final class LongRows {

    private static final Set<String> QUESTION = Set.of("qtext", "questiontext", "textedelaquestion");
    private static final Set<String> ANSWER = Set.of("answer", "reponse");
    private static final Set<String> MATCH = Set.of("answermatch", "correspondancedelareponse");
    private static final Set<String> ATTEMPT = Set.of("attempt", "attemptid", "tentative", "username", "orgdefinedid");
    private static final Set<String> UNCHECKED = Set.of("unchecked", "noncoche", "0", "false");

    private final String file;
    private final List<String> header;
    private final int question;
    private final int answer;
    private final int match;
    private final Map<List<String>, Map<String, String>> attempts = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new LinkedHashMap<>();

    LongRows(String file, List<String> header) {
        this.file = file;
        this.header = header;
        question = place(header, QUESTION);
        answer = place(header, ANSWER);
        match = place(header, MATCH);
    }

    static boolean isLong(List<String> header) {
        return place(header, QUESTION) >= 0 && place(header, ANSWER) >= 0;
    }

    /** Whether such a file says to which attempt an answer belongs. */
    static boolean saysWhose(List<String> header) {
        return header.stream().map(HeaderWords::plain).anyMatch(ATTEMPT::contains);
    }

    private static int place(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(HeaderWords.plain(header.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    void row(List<String> cells) throws Refusal {
        List<String> attempt = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (ATTEMPT.contains(HeaderWords.plain(header.get(i)))) {
                attempt.add(at(cells, i));
            }
        }
        Map<String, String> answers = attempts.computeIfAbsent(attempt, _ -> new LinkedHashMap<>());
        if (attempts.size() > AnswerFile.MOST) {
            throw AnswerFile.tooMany(file);
        }
        String words = at(cells, question);
        asked.putIfAbsent(words, asked.size());
        if (match < 0 || !UNCHECKED.contains(HeaderWords.plain(at(cells, match)))) {
            answers.putIfAbsent(words, at(cells, answer));
        }
    }

    private static String at(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    /** A header of questions, then a row for each attempt. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(asked.keySet()));
        attempts.values()
                .forEach(each -> rows.add(asked.keySet().stream()
                        .map(words -> each.getOrDefault(words, ""))
                        .toList()));
        return rows;
    }
}
