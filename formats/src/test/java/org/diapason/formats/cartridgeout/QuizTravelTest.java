package org.diapason.formats.cartridgeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.Item.Answer;
import org.diapason.core.series.Item.Choice;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions go out in a cartridge and come back as they were, whatever their kind and their words. */
class QuizTravelTest {

    private static final List<Lang> BOTH = List.of(Lang.FR, Lang.EN);
    private static final List<String> WORDS = List.of(
            "Four & <sole>",
            "]]> fin",
            "L'été\u00a0: dur\u00a0?",
            "\"quoted\" 'it'",
            "emoji 🥖",
            "1 < 2",
            "=1+1",
            "63 °C",
            "x");

    @TempDir
    Path folder = Path.of("");

    @Test
    void questions_of_every_kind_come_back_as_they_went_out() throws IOException, Refusal {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Item> items = items(random);
            CartridgeEdition edition = random.nextBoolean() ? CartridgeEdition.V1_1 : CartridgeEdition.V1_3;
            List<Item> back = questions(quiz(Fact.of(items.size()), items, BOTH, edition));
            assertEquals(travelled(items), travelled(back), "seed " + seed);
        }
    }

    @Test
    void what_is_still_to_be_written_is_counted_and_no_question() throws IOException, Refusal {
        List<Item> items = items(new Random(1));
        Intake intake =
                Shelves.readBack(quiz(Fact.of(items.size() + 3), items, BOTH, CartridgeEdition.V1_1), Lang.FR, folder);
        assertEquals(travelled(items), travelled(questions(intake)));
        assertTrue(intake.microCredentials().toString().contains(String.valueOf(items.size() + 3)));
    }

    @Test
    void what_a_language_lacks_is_shown_in_the_other_and_says_so() throws IOException {
        Item item = new Item(
                Code.of("Q1"),
                Text.in(Lang.FR, "Quoi\u00a0?"),
                new Answer.One(List.of(
                        new Choice(Text.both("oui", "yes"), true, Fact.silent()),
                        new Choice(Text.in(Lang.EN, "no"), false, Fact.silent()))),
                Fact.silent(),
                Fact.of(Text.both("SECRET", "SECRET")),
                Fact.silent(),
                Fact.silent());
        String english = file(quiz(Fact.silent(), List.of(item), List.of(Lang.EN), CartridgeEdition.V1_1));
        assertTrue(english.contains("&lt;p lang=\"fr\"&gt;Quoi\u00a0?&lt;/p&gt;"), english);
        assertTrue(english.contains("&lt;p lang=\"en\"&gt;yes&lt;/p&gt;"));
        assertFalse(english.contains("oui"));
        String french = file(quiz(Fact.silent(), List.of(item), List.of(Lang.FR), CartridgeEdition.V1_1));
        assertTrue(french.contains("&lt;p lang=\"en\"&gt;no&lt;/p&gt;"));
        assertFalse(french.contains("SECRET"), "guidance for marking is no learner's");
    }

    /** As Moodle's importer reads it: right among several by case, and feedback of what goes on as that of all answers. */
    @Test
    void right_answers_and_feedback_stand_where_platforms_look_for_them() throws IOException {
        List<Choice> choices = List.of(
                new Choice(Text.both("un", "one"), true, Fact.of(Text.both("Bravo", "Well done"))),
                new Choice(Text.both("deux", "two"), true, Fact.silent()),
                new Choice(Text.both("trois", "three"), false, Fact.of(Text.both("Non", "No"))));
        String several = file(quiz(
                Fact.silent(), List.of(item(new Answer.Several(choices))), List.of(Lang.FR), CartridgeEdition.V1_1));
        assertEquals(2, several.split("case=\"Yes\"", -1).length - 1);
        String one = file(quiz(
                Fact.silent(),
                List.of(item(new Answer.One(List.of(choices.getFirst(), choices.getLast())))),
                List.of(Lang.FR),
                CartridgeEdition.V1_1));
        assertFalse(one.contains("continue=\"Yes\""), one);
        assertEquals(2, one.split("<displayfeedback", -1).length - 1);
    }

    private static Item item(Answer answer) {
        return new Item(
                Code.of("Q1"),
                Text.both("Quoi\u00a0?", "What?"),
                answer,
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent());
    }

    @Test
    void two_quizzes_of_the_same_codes_have_no_identifier_in_common() throws IOException {
        List<Item> items = items(new Random(3));
        List<Part> parts = List.of(part("a", Fact.silent(), items), part("b", Fact.of(30), items));
        List<String> idents = new ArrayList<>();
        files(bytes(parts, BOTH, CartridgeEdition.V1_1))
                .values()
                .forEach(words -> java.util.regex.Pattern.compile("<item ident=\"([^\"]+)\"")
                        .matcher(words)
                        .results()
                        .forEach(found -> idents.add(found.group(1))));
        assertEquals(items.size() + 30, idents.size());
        assertEquals(idents.size(), idents.stream().distinct().count());
    }

    /** What a cartridge has a place for; a blank's words lose which languages say the same. */
    private static List<Item> travelled(List<Item> items) {
        return items.stream()
                .map(item -> new Item(
                        item.code(),
                        plain(item.stem()),
                        answer(item.answer()),
                        item.feedback().map(QuizTravelTest::plain),
                        Fact.silent(),
                        item.points(),
                        Fact.silent()))
                .toList();
    }

    private static Answer answer(Answer answer) {
        return switch (answer) {
            case Answer.One(List<Choice> choices) -> new Answer.One(plain(choices));
            case Answer.Several(List<Choice> choices) -> new Answer.Several(plain(choices));
            case Answer.Blank(List<Text> accepted) ->
                new Answer.Blank(accepted.stream()
                        .flatMap(each -> each.words().values().stream())
                        .map(Plainly::clean)
                        .distinct()
                        .map(each -> Text.in(Lang.FR, each))
                        .toList());
            case Answer.TrueFalse _, Answer.Essay _ -> answer;
        };
    }

    private static List<Choice> plain(List<Choice> choices) {
        return choices.stream()
                .map(each -> new Choice(
                        plain(each.label()), each.right(), each.feedback().map(QuizTravelTest::plain)))
                .toList();
    }

    private static Text plain(Text text) {
        Map<Lang, String> words = new LinkedHashMap<>();
        BOTH.stream().filter(text::speaks).forEach(lang -> words.put(lang, Plainly.clean(text.show(lang))));
        return Text.of(words);
    }

    private static List<Item> items(Random random) {
        List<Item> items = new ArrayList<>();
        int many = 1 + random.nextInt(6);
        for (int at = 0; at < many; at++) {
            items.add(new Item(
                    Code.of(random.nextBoolean() ? "Q" + at : "É." + at),
                    text(random),
                    randomAnswer(random),
                    maybe(random, text(random)),
                    maybe(random, text(random)),
                    maybe(random, 1 + random.nextInt(Item.MOST_POINTS)),
                    maybe(random, List.of(Code.of("PE-1")))));
        }
        return items;
    }

    private static Answer randomAnswer(Random random) {
        int many = 2 + random.nextInt(4);
        int right = random.nextInt(many);
        List<Choice> choices = new ArrayList<>();
        boolean several = random.nextBoolean();
        for (int at = 0; at < many; at++) {
            boolean isRight = at == right || several && random.nextBoolean();
            choices.add(new Choice(text(random), isRight, maybe(random, text(random))));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Answer.TrueFalse(random.nextBoolean());
            case 1 -> new Answer.Blank(List.of(text(random), text(random)));
            case 2 -> new Answer.Essay();
            default -> several ? new Answer.Several(choices) : new Answer.One(choices);
        };
    }

    private static Text text(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1000);
        return switch (random.nextInt(3)) {
            case 0 -> Text.in(Lang.FR, word);
            case 1 -> Text.in(Lang.EN, word);
            default -> Text.both(word, "en " + word);
        };
    }

    private static <T> Fact<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Fact.of(value) : Fact.silent();
    }

    private List<Item> questions(byte[] cartridge) throws IOException, Refusal {
        return questions(Shelves.readBack(cartridge, Lang.FR, folder));
    }

    private static List<Item> questions(Intake intake) {
        List<Node.Entry> course =
                new ArrayList<>(intake.microCredentials().getFirst().entries());
        course.removeIf(entry -> entry.key().equals("code"));
        course.add(Node.entry("code", Node.string("PE")));
        return SeriesFiles.around(List.of(Node.mapping(course)), BOTH)
                .dossier()
                .orElseThrow()
                .series()
                .microCredentials()
                .getFirst()
                .learning()
                .assessments()
                .get()
                .stream()
                .map(Assessment::questions)
                .map(Fact::get)
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] quiz(Fact<Integer> many, List<Item> items, List<Lang> langs, CartridgeEdition edition) {
        return bytes(List.of(part("quiz", many, items)), langs, edition);
    }

    private static Part part(String id, Fact<Integer> many, List<Item> items) {
        return new Part.Quiz(id, Text.both("Questionnaire " + id, "Quiz " + id), List.of(), many, items);
    }

    private static byte[] bytes(List<Part> parts, List<Lang> langs, CartridgeEdition edition) {
        Text title = Text.both("Pain", "Bread");
        CourseSkeleton course = new CourseSkeleton(
                Code.of("PE"), title, Fact.silent(), Fact.silent(), langs, List.of(new Unit("m1", title, true, parts)));
        return CartridgeOut.bytes(course, langs, edition, "");
    }

    private static String file(byte[] cartridge) throws IOException {
        return files(cartridge).entrySet().stream()
                .filter(each -> !each.getKey().equals("imsmanifest.xml"))
                .map(Map.Entry::getValue)
                .filter(words -> words.contains("<questestinterop"))
                .collect(Collectors.joining());
    }

    private static Map<String, String> files(byte[] cartridge) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
