package org.diapason.formats.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Rounds;
import org.diapason.formats.sheet.SheetLines;
import org.diapason.formats.tree.Refusal;

/**
 * Hears a file of answers row by row. The header is the first row; Qualtrics writes three, of which the third says
 * ImportId. A header that comes again is left. Who answered is looked at to find who answered twice, and forgotten.
 */
final class AnswerReading implements SheetLines.Hearer {

    private static final int HEADERS = 3;
    private static final int FEWEST_STATEMENTS = 4;
    private static final Set<String> RESPONSE = Set.of("response", "reponse");
    private static final Set<String> NOBODY = Set.of("anonymous", "anonyme");
    private static final String IMPORT_ID = "{\"ImportId\"";

    private final String file;
    private final List<Question> questions;
    private final Map<String, String> known;
    private final List<List<String>> waiting = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<AnswerColumn> columns = new ArrayList<>();
    private final List<Rounds.Marked> answers = new ArrayList<>();
    private final Set<String> people = new HashSet<>();
    private final List<LongRows> across = new ArrayList<>();
    private final Set<Completed> said = new HashSet<>();
    private List<String> header = List.of();
    private boolean ready;
    private int blank;
    private int unread;
    private int again;
    private String example = "";

    AnswerReading(String file, List<Question> questions, Map<String, String> known) {
        this.file = file;
        this.questions = questions;
        this.known = known;
    }

    @Override
    public void row(int number, List<String> cells) throws Refusal {
        if (ready) {
            answer(number, cells);
            return;
        }
        if (!across.isEmpty()) {
            across.getFirst().row(cells);
            return;
        }
        if (waiting.isEmpty() && LongRows.isLong(cells)) {
            if (!LongRows.saysWhose(cells)) {
                throw AnswerFile.counted(file);
            }
            across.add(new LongRows(file, cells));
            return;
        }
        waiting.add(cells);
        numbers.add(number);
        if (waiting.size() == HEADERS) {
            begin();
        }
    }

    private void begin() throws Refusal {
        ready = true;
        if (waiting.isEmpty()) {
            return;
        }
        boolean three =
                waiting.size() == HEADERS && waiting.get(2).stream().anyMatch(cell -> cell.startsWith(IMPORT_ID));
        header = waiting.getFirst();
        List<String> beside = three ? waiting.get(1) : List.of();
        Set<Question> taken = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            AnswerColumn column =
                    HeaderWords.know(i, header.get(i), i < beside.size() ? beside.get(i) : "", questions, known);
            // Two columns that say the same: the first counts.
            boolean second = column.question().isPresent()
                    && !taken.add(column.question().get());
            columns.add(second ? column.with(AnswerColumn.Use.UNKNOWN, Optional.empty()) : column);
        }
        for (int i = three ? HEADERS : 1; i < waiting.size(); i++) {
            answer(numbers.get(i), waiting.get(i));
        }
        waiting.clear();
    }

    private void answer(int number, List<String> cells) throws Refusal {
        if (cells.equals(header)) {
            again++;
            return;
        }
        if (isAverages(cells)) {
            blank++;
            return;
        }
        List<Integer> values = new ArrayList<>(java.util.Collections.nCopies(questions.size(), Completed.BLANK));
        List<String> words = new ArrayList<>(java.util.Collections.nCopies(questions.size(), ""));
        for (AnswerColumn column : columns) {
            String cell = column.at() < cells.size()
                    ? unescaped(cells.get(column.at()).strip())
                    : "";
            if (column.question().isPresent() && !cell.isEmpty()) {
                take(column.question().get(), cell, number, column, values, words);
            }
        }
        Completed completed = new Completed(values, words);
        if (completed.isBlank()) {
            blank++;
            return;
        }
        if (answers.size() == AnswerFile.MOST) {
            throw AnswerFile.tooMany(file);
        }
        answers.add(new Rounds.Marked(completed, mark(completed, cells)));
    }

    /** The questionnaire of Moodle may end with averages: a word stands where each response has its number. */
    private boolean isAverages(List<String> cells) {
        boolean numbered = !header.isEmpty() && RESPONSE.contains(HeaderWords.plain(header.getFirst()));
        String first = cells.isEmpty() ? "" : cells.getFirst().strip();
        return numbered && !first.isEmpty() && first.chars().noneMatch(Character::isDigit);
    }

    /** Feedback of Moodle writes the five signs of HTML by their names, in the answers of its downloads too. */
    private static String unescaped(String cell) {
        return cell.indexOf('&') < 0
                ? cell
                : cell.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#039;", "'")
                        .replace("&amp;", "&");
    }

    private void take(
            Question question, String cell, int number, AnswerColumn column, List<Integer> values, List<String> words) {
        int at = questions.indexOf(question);
        if (question.kind() == Question.Kind.WORDS) {
            words.set(at, cell.length() > Completed.LONGEST ? cell.substring(0, Completed.LONGEST) : cell);
            return;
        }
        OptionalInt value = CellAnswer.of(question, cell);
        if (value.isPresent()) {
            values.set(at, value.getAsInt());
        } else {
            unread++;
            example = example.isEmpty()
                    ? number + ", " + column.header() + ": " + cell.substring(0, Math.min(60, cell.length()))
                    : example;
        }
    }

    private String mark(Completed completed, List<String> cells) {
        StringBuilder who = new StringBuilder();
        for (AnswerColumn column : columns) {
            if (column.use() == AnswerColumn.Use.PERSONAL && isOne(column.header()) && column.at() < cells.size()) {
                String told = cells.get(column.at()).strip();
                // A form that asks nobody for a name says the same word of everybody.
                who.append(NOBODY.contains(HeaderWords.plain(told)) ? "" : told).append('\n');
            }
        }
        boolean known = !who.toString().isBlank() && !people.add(who.toString());
        boolean sameWords = completed.words().stream().anyMatch(each -> !each.isBlank()) && !said.add(completed);
        if (known || sameWords) {
            return Brought.DUPLICATE;
        }
        return isStraight(completed) ? Brought.STRAIGHT : "";
    }

    /** Whether a column tells one person from all others; the number of a response tells one response. */
    private static boolean isOne(String header) {
        String plain = HeaderWords.plain(header);
        return plain.contains("mail")
                || plain.contains("courriel")
                || plain.contains("messagerie")
                || plain.contains("username")
                || plain.contains("nomdutilisateur")
                || plain.contains("token")
                || plain.contains("jeton")
                || plain.contains("sisid")
                || plain.contains("orgdefinedid");
    }

    private boolean isStraight(Completed completed) {
        Set<Integer> given = new HashSet<>();
        int many = 0;
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).kind() == Question.Kind.SCALE
                    && completed.values().get(i) >= 0) {
                given.add(completed.values().get(i));
                many++;
            }
        }
        return many >= FEWEST_STATEMENTS && given.size() == 1;
    }

    Brought brought() throws Refusal {
        if (!across.isEmpty()) {
            AnswerReading wide = new AnswerReading(file, questions, known);
            int number = 0;
            for (List<String> row : across.getFirst().rows()) {
                number++;
                wide.row(number, row);
            }
            return wide.brought();
        }
        if (!ready) {
            begin();
        }
        return new Brought(columns, answers, blank, unread, example, again);
    }
}
