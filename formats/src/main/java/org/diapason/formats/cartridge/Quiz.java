package org.diapason.formats.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.xml.Xml;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlWalk;

/**
 * A quiz of QTI 1.2: counted, and its questions read as far as a series has a place for them.
 *
 * @param title its title, empty where it has none
 * @param items how many questions a learner answers
 * @param kinds how many questions of each kind there are, such as multiple_choice
 * @param points how many points they are worth together, where each says it
 * @param attempts how often it may be taken, in the file's own word
 * @param minutes how long it may take, in the file's own word
 * @param questions the questions that could be read
 * @param left how many could not
 */
record Quiz(
        String title,
        int items,
        Map<String, Integer> kinds,
        OptionalDouble points,
        Optional<String> attempts,
        Optional<String> minutes,
        List<Mapping> questions,
        int left) {

    /** No quiz has more; a hostile one is counted on, and not kept. */
    private static final int MOST = 500;

    Quiz {
        kinds = Map.copyOf(kinds);
        questions = List.copyOf(questions);
    }

    /** Whether every question asks for words of one's own. */
    boolean isWritten() {
        return !kinds.isEmpty() && kinds.keySet().stream().allMatch(kind -> kind.contains("essay"));
    }

    /** The method of an assessment under this title. */
    Code method(String title) {
        String key = " " + Plainly.key(title) + " ";
        boolean exam = key.contains(" exam ") || key.contains(" examen ");
        return Code.of(exam ? "exam" : isWritten() ? "essay" : "quiz");
    }

    /** What it is made of, in words. */
    Text told() {
        String made = kinds.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .collect(Collectors.joining(", ", " (", ")"));
        String lost = left == 0 ? "" : String.valueOf(left);
        String worth = points.isPresent() ? String.valueOf(points.getAsDouble()) : "";
        return Text.both(
                "Questions\u00a0: " + items + made + part("\u00a0; points\u00a0: ", worth)
                        + part("\u00a0; tentatives\u00a0: ", attempts.orElse(""))
                        + part("\u00a0; minutes\u00a0: ", minutes.orElse(""))
                        + part("\u00a0; sans place dans une série\u00a0: ", lost) + ".",
                "Questions: " + items + made + part("; points: ", worth) + part("; attempts: ", attempts.orElse(""))
                        + part("; minutes: ", minutes.orElse("")) + part("; without a place in a series: ", lost)
                        + ".");
    }

    private static String part(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }

    /** Counts the questions of this document. */
    static Quiz read(String file, InputStream bytes) throws Refusal, IOException {
        Counting counting = new Counting();
        try (XmlWalk walk = Xml.walk(file, bytes)) {
            while (walk.next()) {
                counting.at(walk);
            }
        }
        return counting.quiz();
    }

    private static final class Counting {

        private final Map<String, Integer> kinds = new LinkedHashMap<>();
        private final Map<String, String> fields = new LinkedHashMap<>();
        private String title = "";
        private int items;
        private int drawn;
        private int inSection;
        private double points;
        private int pointed;
        private final List<Mapping> questions = new ArrayList<>();
        private final Set<Code> codes = new HashSet<>();
        private int left;

        void at(XmlWalk walk) throws Refusal, IOException {
            switch (walk.name()) {
                case "assessment" ->
                    title = Plainly.clean(walk.attribute("title").orElse(""));
                case "section" -> closeSection();
                case "qtimetadatafield" -> field(walk.element());
                case "selection_number" -> draw(walk.text().strip());
                case "item" -> item(walk.element());
                default -> {}
            }
        }

        private void field(XmlNode field) {
            fields.putIfAbsent(field.words("fieldlabel").toLowerCase(Locale.ROOT), field.words("fieldentry"));
        }

        private void item(XmlNode item) {
            inSection++;
            Map<String, String> own = new LinkedHashMap<>();
            item.at("itemmetadata", "qtimetadata")
                    .ifPresent(data -> data.all("qtimetadatafield")
                            .forEach(field -> own.putIfAbsent(field.words("fieldlabel"), field.words("fieldentry"))));
            String profile = own.getOrDefault("cc_profile", own.getOrDefault("question_type", ""));
            kinds.merge(kind(profile), 1, Integer::sum);
            String worth = own.getOrDefault("points_possible", own.getOrDefault("cc_weighting", ""));
            number(worth).ifPresent(value -> {
                points += value;
                pointed++;
            });
            if (!QuizItem.isToWrite(item)) {
                question(item, kind(profile), worth);
            }
        }

        private void question(XmlNode item, String kind, String worth) {
            Code code = QuizItem.code(item).filter(codes::add).orElseGet(this::nextCode);
            Optional<Mapping> question =
                    questions.size() < MOST ? QuizItem.read(item, kind, code, worth) : Optional.empty();
            question.ifPresentOrElse(questions::add, () -> left++);
        }

        private Code nextCode() {
            int number = questions.size() + 1;
            while (!codes.add(Code.of("Q" + number))) {
                number++;
            }
            return Code.of("Q" + number);
        }

        /** A section may draw some of its questions at random. */
        private void draw(String number) {
            number(number).ifPresent(value -> drawn = (int) Math.clamp(value, 0, 100_000));
        }

        private void closeSection() {
            // A section without questions of its own draws them from a bank.
            boolean draws = drawn > 0 && (inSection == 0 || drawn < inSection);
            items += draws ? drawn : inSection;
            drawn = 0;
            inSection = 0;
        }

        Quiz quiz() {
            closeSection();
            int known = kinds.values().stream().mapToInt(Integer::intValue).sum();
            boolean allPointed = known > 0 && pointed == known && items == known;
            return new Quiz(
                    title,
                    items,
                    kinds,
                    allPointed ? OptionalDouble.of(points) : OptionalDouble.empty(),
                    stated("cc_maxattempts"),
                    stated("qmd_timelimit"),
                    questions,
                    left);
        }

        private Optional<String> stated(String label) {
            return Optional.ofNullable(fields.get(label)).map(Plainly::clean).filter(words -> !words.isEmpty());
        }

        /** cc.multiple_choice.v0p1 and multiple_choice_question are one kind. */
        private static String kind(String profile) {
            String bare =
                    profile.strip().toLowerCase(Locale.ROOT).replace("cc.", "").replace("_question", "");
            int version = bare.indexOf(".v0");
            String kind = version < 0 ? bare : bare.substring(0, version);
            return kind.isEmpty() || kind.length() > 40 ? "unstated" : kind;
        }

        private static OptionalDouble number(String words) {
            try {
                double value = Double.parseDouble(words);
                return Double.isFinite(value) && value >= 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
            } catch (NumberFormatException none) {
                return OptionalDouble.empty();
            }
        }
    }
}
