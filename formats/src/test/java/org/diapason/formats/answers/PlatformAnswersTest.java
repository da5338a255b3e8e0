package org.diapason.formats.answers;

import static org.diapason.formats.answers.ReadAnswers.question;
import static org.diapason.formats.answers.ReadAnswers.value;
import static org.diapason.formats.answers.ReadAnswers.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that learning platforms gathered, in the layouts that their own source or published exports show. */
class PlatformAnswersTest {

    @TempDir
    Path folder;

    @Test
    void canvas_numbers_its_questions_and_writes_points_beside_them() throws Exception {
        Brought brought = new ReadAnswers(folder).text("survey.csv", """
                name,id,sis_id,root_account,section,section_id,section_sis_id,submitted,attempt,"101: The pace suited me.",1.0,"102: What would you change first?",0.0,n correct,n incorrect,score
                Ana,7,a7,school.example.ca,One,3,s3,2026-06-01 14:00:00 UTC,1,4,1.0,Nothing,0.0,0,0,1.0
                """);
        assertEquals(4, value(brought, 0, "pace"));
        assertEquals("Nothing", words(brought, 0, "improve"));
        assertEquals(List.of("name", "id", "sis_id"), brought.headers(AnswerColumn.Use.PERSONAL));
    }

    @Test
    void moodle_puts_its_own_columns_before_numbered_questions() throws Exception {
        Brought brought = new ReadAnswers(folder).text("questionnaire.csv", """
                Response,Submitted on:,Institution,Department,Course,Group,ID,Full name,Username,Q01_pace,Q02_recommend
                1,01/06/2026 10:00:00,,,Kneading,,7,Ana Roy,aroy,2,8
                """);
        assertEquals(2, value(brought, 0, "pace"));
        assertEquals(8, value(brought, 0, "recommend"));
        assertTrue(brought.headers(AnswerColumn.Use.PERSONAL).containsAll(List.of("Full name", "Username")));
    }

    @Test
    void moodle_feedback_puts_labels_in_brackets_and_signs_by_name() throws Exception {
        Brought brought = new ReadAnswers(folder)
                .text(
                        "feedback.csv",
                        "\"Nom complet de l'utilisateur\",Groupes,\"Adresse de courriel\",Date,\"(pace) Allure\",\""
                                + question("improve", Lang.FR) + "\"\n"
                                + "\"Ana Roy\",Pétrissage,ana@example.ca,\"lundi 1 juin 2026, 10:00\",\"Plutôt d&#039;accord\",\"Plus d&#039;essais &amp; moins de &lt;théorie&gt;\"\n");
        assertEquals(4, value(brought, 0, "pace"));
        assertEquals("Plus d'essais & moins de <théorie>", words(brought, 0, "improve"));
        assertEquals(
                List.of("Nom complet de l'utilisateur", "Adresse de courriel"),
                brought.headers(AnswerColumn.Use.PERSONAL));
        assertEquals(List.of("Groupes", "Date"), brought.headers(AnswerColumn.Use.ASIDE));
    }

    @Test
    void the_questionnaire_of_moodle_names_the_parts_of_a_rating() throws Exception {
        Brought brought = new ReadAnswers(folder).text("rate.csv", """
                Response,Submitted on:,Institution,Department,Course,Group,ID,Full name,Username,Q01_agree->pace,Q01_agree->look,Q02_recommend
                1,01/06/2026 10:00:00,,,Kneading,,7,Ana Roy,aroy,2,5,8
                Averages (where applicable):,,,,,,,,,2,5,8
                """);
        assertEquals(1, brought.answers().size());
        assertEquals(
                List.of(2, 5, 8),
                List.of(value(brought, 0, "pace"), value(brought, 0, "look"), value(brought, 0, "recommend")));
    }

    @Test
    void a_summary_of_brightspace_cannot_be_taken_apart_again() throws IOException {
        String summary =
                "Section #,Q #,Q Type,Q Title,Q Text,Bonus?,Difficulty,Answer,Answer Match,# Responses\n,1,LIK,,The pace suited me.,FALSE,1,Agree,,12\n";
        assertEquals(
                Fault.NOT_RECOGNISED,
                new ReadAnswers(folder).fault(new ReadAnswers(folder).artifact("summary.csv", summary)));
    }

    @Test
    void brightspace_writes_a_row_for_each_answer() throws Exception {
        Brought brought = new ReadAnswers(folder).text("attempts.csv", """
                Org Defined ID,Username,FirstName,LastName,Attempt #,Attempt Start,Attempt End,Section #,Q #,Q Type,Q Title,Q Text,Bonus?,Difficulty,Answer,Answer Match,Score,Out Of
                1,aroy,Ana,Roy,1,2026-06-01 10:00,2026-06-01 10:05,,1,LIK,,The pace suited me.,FALSE,1,Disagree,Unchecked,0,0
                1,aroy,Ana,Roy,1,2026-06-01 10:00,2026-06-01 10:05,,1,LIK,,The pace suited me.,FALSE,1,Agree,Checked,0,0
                1,aroy,Ana,Roy,1,2026-06-01 10:00,2026-06-01 10:05,,2,LA,,What would you change first?,FALSE,1,Nothing,,0,0
                2,bcot,Ben,Cot,1,2026-06-01 11:00,2026-06-01 11:05,,1,LIK,,The pace suited me.,FALSE,1,Disagree,Checked,0,0
                2,bcot,Ben,Cot,1,2026-06-01 11:00,2026-06-01 11:05,,1,LIK,,The pace suited me.,FALSE,1,Agree,Unchecked,0,0
                """);
        assertEquals(2, brought.answers().size());
        assertEquals(List.of(4, 2), List.of(value(brought, 0, "pace"), value(brought, 1, "pace")));
        assertEquals("Nothing", words(brought, 0, "improve"));
        assertFalse(brought.answers().toString().contains("aroy"));
    }
}
