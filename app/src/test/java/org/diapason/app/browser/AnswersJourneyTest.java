package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.CoreQuestions;
import org.diapason.core.feedback.Instrument;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Answers that were gathered by other tools: looked at, their columns known from then on, brought in, told. */
@ExtendWith(Stage.Door.class)
class AnswersJourneyTest {

    /** What Qualtrics writes before the questions. */
    private static final List<String> ASIDE = List.of("StartDate", "IPAddress", "LocationLatitude", "ResponseId");

    /** The second of them is asked in words of its own. */
    private static final List<String> ASKED =
            List.of(words("attained"), "How was the speed?", words("activities"), words("assessment"));

    private static final String SPEED = "[name=column][value='Q2 · How was the speed?'] + select";

    private final Stage stage;

    @TempDir
    private Path folder;

    AnswersJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void answers_of_other_tools_come_in_and_what_was_said_of_their_columns_is_kept(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/feedback").follow("/feedback/rounds");
            walk.follow("/feedback/import");
            Path spring =
                    qualtrics("spring.csv", "5,4,4,5", "3,3,3,3", ",,,", "4,,5,4", "5,5,4,4", "4,4,5,5", "2,4,5,3");
            look(walk, spring).see("#told-personal").see("#told-blank").missing("#told-straight");
            assertThat(walk.at("#seen")).not().containsText("192.0.2.");
            assertThat(walk.at(SPEED)).hasValue("");
            look(walk.pick(SPEED, "pace"), spring).see("#told-straight");
            bring(walk, spring).count("[id^='round-']", 1).see("[id^='round-'] b:has-text('6')");
            walk.follow("/feedback/import");
            Path fall = qualtrics("fall.csv", "4,4,5,4", "5,5,4,5", "4,3,4,4", "5,4,5,4", "3,4,4,5");
            assertThat(look(walk, fall).missing("#told-straight").at(SPEED)).hasValue("pace");
            bring(walk, fall).follow("/feedback/import");
            Path forms = forms("Survey(1-5).xlsx");
            look(walk, forms).see("#told-personal").missing("[name=answers] option[value='']");
            bring(walk, forms).count("[id^='round-']", 3);
            told(walk.page("feedback"), "learner-attained", 16);
            told(walk, "learner-pace", 10);
        });
    }

    /** Looks at what a file gives; without scripts the page is another one, in which no file is chosen yet. */
    private static Walk look(Walk walk, Path file) {
        return chosen(walk, file).press("button[value=look]").see("#seen table");
    }

    private static Walk bring(Walk walk, Path file) {
        return chosen(walk, file).send("button[value=bring]").see("[id^='round-']");
    }

    private static Walk chosen(Walk walk, Path file) {
        return walk.at("#file").inputValue().isEmpty() ? walk.give("#file", file) : walk;
    }

    /** Holds that a question is told of so many answers. */
    private static void told(Walk walk, String question, int many) {
        assertThat(walk.at("#" + question + " tbody td.number").first()).hasText(Integer.toString(many));
    }

    private static String words(String code) {
        return CoreQuestions.of(Instrument.LEARNER).stream()
                .filter(question -> question.code().value().equals(code))
                .findFirst()
                .orElseThrow()
                .words()
                .show(Lang.EN);
    }

    /** Three rows of headers, and a row for each of these answers. */
    private Path qualtrics(String name, String... answers) {
        StringBuilder file = new StringBuilder(String.join(",", ASIDE));
        IntStream.rangeClosed(1, ASKED.size()).forEach(i -> file.append(",Q").append(i));
        file.append('\n').append(String.join(",", ASIDE));
        ASKED.forEach(words -> file.append(",\"").append(words).append('"'));
        file.append("\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\"").append(",".repeat(ASIDE.size() + ASKED.size() - 1));
        for (int i = 0; i < answers.length; i++) {
            file.append("\n2026-06-01 10:00:00,192.0.2.")
                    .append(i)
                    .append(",45.4,R_")
                    .append(i)
                    .append(',');
            file.append(answers[i]);
        }
        try {
            return Files.writeString(folder.resolve(name), file.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with names and addresses before the questions. */
    private Path forms(String name) {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Sheet1");
            List<String> head = List.of("ID", "Start time", "Email", "Name", words("attained"));
            var first = sheet.createRow(0);
            IntStream.range(0, head.size()).forEach(i -> first.createCell(i).setCellValue(head.get(i)));
            for (int i = 1; i <= 5; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(3).setCellValue("Ana Roy " + i);
                row.createCell(4).setCellValue("Strongly agree");
            }
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
