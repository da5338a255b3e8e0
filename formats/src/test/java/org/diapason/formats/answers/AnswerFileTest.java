package org.diapason.formats.answers;

import static org.diapason.formats.answers.ReadAnswers.question;
import static org.diapason.formats.answers.ReadAnswers.value;
import static org.diapason.formats.answers.ReadAnswers.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.Completed;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.tree.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as the tools write them: their headers, their separators, their ways of writing an answer. */
class AnswerFileTest {

    @TempDir
    Path folder;

    private Brought read(String name, byte[] bytes) throws Exception {
        return new ReadAnswers(folder).read(name, bytes, Map.of());
    }

    private Brought read(String name, byte[] bytes, Map<String, String> known) throws Exception {
        return new ReadAnswers(folder).read(name, bytes, known);
    }

    private Brought text(String name, String text) throws Exception {
        return new ReadAnswers(folder).text(name, text);
    }

    @Test
    void qualtrics_has_three_rows_of_headers() throws Exception {
        Brought brought = text("qualtrics.csv", """
                StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1,Q2,Q3
                Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,Location Latitude,Location Longitude,Distribution Channel,User Language,"The pace suited me.",How many hours did you spend on it in all?,What would you change first?
                "{""ImportId"":""startDate"",""timeZone"":""America/Toronto""}","{""ImportId"":""endDate"",""timeZone"":""America/Toronto""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate"",""timeZone"":""America/Toronto""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""recipientFirstName""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""externalDataReference""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""locationLongitude""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}"
                2026-06-01 10:00:00,2026-06-01 10:05:00,IP Address,192.0.2.7,100,300,True,2026-06-01 10:05:01,R_1,,,,,45.4,-75.7,anonymous,EN,Somewhat agree,12.5,"More practice, please"
                2026-06-01 11:00:00,2026-06-01 11:05:00,IP Address,192.0.2.8,100,300,True,2026-06-01 11:05:01,R_2,,,,,45.4,-75.7,anonymous,EN,5,,
                """);
        assertEquals(2, brought.answers().size());
        assertEquals(4, value(brought, 0, "pace"));
        assertEquals(50, value(brought, 0, "hours"));
        assertEquals("More practice, please", words(brought, 0, "improve"));
        assertEquals(5, value(brought, 1, "pace"));
        assertEquals(Completed.BLANK, value(brought, 1, "hours"));
        assertTrue(brought.headers(AnswerColumn.Use.PERSONAL)
                .containsAll(List.of("IPAddress", "RecipientEmail", "LocationLatitude", "LocationLongitude")));
        assertFalse(brought.toString().contains("192.0.2.7"));
    }

    @Test
    void limesurvey_writes_codes_or_questions_and_numbers_of_answers() throws Exception {
        Brought codes = text("results-survey123456.csv", """
                \ufeff"id";"submitdate";"lastpage";"startlanguage";"seed";"ipaddr";"completed";"attained";"recommend"
                "1";"2026-06-01 10:00:00";"1";"fr";"1734";"192.0.2.7";"Y";"A4";"9"
                "2";"2026-06-01 11:00:00";"1";"fr";"1735";"192.0.2.8";"N";"";"10"
                """);
        assertEquals(List.of(1, 0), List.of(value(codes, 0, "completed"), value(codes, 1, "completed")));
        assertEquals(4, value(codes, 0, "attained"));
        assertEquals(Completed.BLANK, value(codes, 1, "attained"));
        assertEquals(10, value(codes, 1, "recommend"));
        assertEquals(List.of("id", "ipaddr"), codes.headers(AnswerColumn.Use.PERSONAL));
        Brought full = text(
                "full.csv",
                "\"Response ID\",\"Date submitted\",\"G01Q02. " + question("pace", Lang.FR)
                        + "\"\n\"1\",\"\",\"Plutôt d'accord\"\n");
        assertEquals(4, value(full, 0, "pace"));
    }

    @Test
    void limesurvey_names_parts_of_a_question_and_cuts_long_words() throws Exception {
        Brought parts = text("results-survey1.csv", """
                \ufeff"id";"submitdate";"lastpage";"startlanguage";"seed";"token";"startdate";"datestamp";"refurl";"agree[pace]";"agree[look]";"agree[comment]";"interviewtime"
                "1";"2026-06-01 10:00:00";"1";"en";"1734";"Kx93";"2026-06-01 09:50:00";"2026-06-01 10:00:00";"";"A2";"A5";"fine";"61.2"

                """);
        assertEquals(1, parts.answers().size());
        assertEquals(List.of(2, 5), List.of(value(parts, 0, "pace"), value(parts, 0, "look")));
        assertEquals(List.of("id", "token", "refurl"), parts.headers(AnswerColumn.Use.PERSONAL));
        assertEquals(List.of("agree[comment]"), parts.headers(AnswerColumn.Use.UNKNOWN));

        String cut = question("hours", Lang.EN).substring(0, 15) + ".. ";
        Brought full = text(
                "full.csv",
                "\"Response ID\";\"Date submitted\";\"Last page\";\"Start language\";\"Seed\";\"Access code\";"
                        + "\"Date started\";\"Date last action\";\"IP address\";\"Referrer URL\";\"Say what you think ["
                        + question("pace", Lang.EN)
                        + "]\";\"" + cut
                        + "\";\"How .. \"\r\n\"1\";\"\";\"1\";\"en\";\"9\";\"Kx93\";\"\";\"\";\"192.0.2.7\";\"\";\"Agree\";\"12\";\"3\"\r\n\r\n");
        assertEquals(4, value(full, 0, "pace"));
        assertEquals(48, value(full, 0, "hours"));
        assertEquals(List.of("How .. "), full.headers(AnswerColumn.Use.UNKNOWN));
        assertEquals(
                List.of("Response ID", "Access code", "IP address", "Referrer URL"),
                full.headers(AnswerColumn.Use.PERSONAL));
    }

    @Test
    void google_forms_writes_the_questions_and_whole_labels() throws Exception {
        Brought brought = text(
                "form.csv",
                "\"Horodateur\",\"Adresse e-mail\",\"" + question("look", Lang.FR) + "\",\""
                        + question("improve", Lang.FR)
                        + "\"\n\"2026/06/01 10:00:00 AM UTC−4\",\"ana@example.ca\",\"3\",\"Des images,\nplus grandes\"\n");
        assertEquals(3, value(brought, 0, "look"));
        assertEquals("Des images,\nplus grandes", words(brought, 0, "improve"));
        assertEquals(List.of("Adresse e-mail"), brought.headers(AnswerColumn.Use.PERSONAL));
        assertFalse(brought.answers().toString().contains("ana@example.ca"));
    }

    @Test
    void microsoft_forms_writes_a_workbook_with_names_and_addresses() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Sheet1");
            List<String> header = List.of(
                    "ID",
                    "Start time",
                    "Completion time",
                    "Email",
                    "Name",
                    "Last modified time",
                    question("attained", Lang.EN) + "\u00a0",
                    question("hours", Lang.EN));
            var first = sheet.createRow(0);
            IntStream.range(0, header.size()).forEach(i -> first.createCell(i).setCellValue(header.get(i)));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(1);
            row.createCell(3).setCellValue("anonymous");
            row.createCell(4).setCellValue("Ana Roy");
            row.createCell(6).setCellValue("Strongly agree");
            row.createCell(7).setCellValue(7.5);
            book.write(bytes);
        }
        Brought brought = read("Survey(1-1).xlsx", bytes.toByteArray());
        assertEquals(5, value(brought, 0, "attained"));
        assertEquals(30, value(brought, 0, "hours"));
        assertEquals(List.of("ID", "Email", "Name"), brought.headers(AnswerColumn.Use.PERSONAL));
    }

    @Test
    void answers_that_microsoft_forms_calls_anonymous_are_not_one_person() throws Exception {
        Brought brought = text("forms.csv", """
                ID,Start time,Completion time,Email,Name,attained,pace
                1,11/20/26 9:00:00,11/20/26 9:05:00,anonymous,,4,2
                2,11/20/26 9:10:00,11/20/26 9:15:00,anonymous,,5,3
                3,11/20/26 9:20:00,11/20/26 9:25:00,anonyme,,4,4
                4,11/20/26 9:30:00,11/20/26 9:35:00,anonyme,,3,4
                """);
        assertEquals(4, brought.answers().size());
        assertEquals(0, brought.marked(Brought.DUPLICATE));
    }

    @Test
    void straight_lines_and_who_answers_twice_are_marked_and_kept() throws Exception {
        Brought brought = text("marks.csv", """
                email,attained,pace,activities,assessment,improve
                a@example.ca,3,3,3,3,
                b@example.ca,5,4,3,2,Plus de pain
                a@example.ca,1,2,3,4,
                c@example.ca,5,4,3,2,Plus de pain
                """);
        assertEquals(
                List.of(Brought.STRAIGHT, "", Brought.DUPLICATE, Brought.DUPLICATE),
                brought.answers().stream().map(each -> each.mark()).toList());
    }

    @Test
    void blanks_are_no_answers_headers_that_come_again_are_left_and_what_cannot_be_read_is_told() throws Exception {
        Brought brought = text("drift.csv", """
                pace,hours,colour
                4,12,red
                ,,
                ,,blue
                pace,hours,colour
                often,12 h 30,green
                """);
        assertEquals(2, brought.answers().size());
        assertEquals(1, brought.blank());
        assertEquals(1, brought.again());
        assertEquals(1, brought.unread());
        assertTrue(brought.example().contains("often"));
        assertEquals(50, value(brought, 1, "hours"));
        assertEquals(List.of("colour"), brought.headers(AnswerColumn.Use.UNKNOWN));
    }

    @Test
    void a_person_says_which_column_answers_what() throws Exception {
        byte[] file = "Rythme,pace\n2,5\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(2, value(read("own.csv", file, Map.of("Rythme", "pace", "pace", AnswerFile.NONE)), 0, "pace"));
        assertEquals(5, value(read("own.csv", file), 0, "pace"));
        assertEquals(5, value(read("own.csv", file, Map.of("pace", "of-another-instrument")), 0, "pace"));
    }

    @Test
    void what_was_said_of_the_first_question_of_one_survey_is_not_taken_for_that_of_another() throws Exception {
        String first = "Q1,Q2\nHow fast?,How long?\n\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{}\"\n4,2\n";
        Map<String, String> said = Map.of("Q1 · How fast?", "pace");
        Brought known = read("first.csv", first.getBytes(StandardCharsets.UTF_8), said);
        assertEquals(4, value(known, 0, "pace"));
        String second = first.replace("How fast?", "How far?");
        Brought other = read("second.csv", second.getBytes(StandardCharsets.UTF_8), said);
        assertEquals(List.of(), other.headers(AnswerColumn.Use.ANSWERS));
    }

    @Test
    void seven_hundred_columns_and_accents_of_windows_are_read() throws Exception {
        String header = IntStream.range(0, 706).mapToObj(i -> "x" + i).collect(Collectors.joining(";"));
        String row = IntStream.range(0, 706).mapToObj(i -> "é" + i).collect(Collectors.joining(";"));
        Brought brought =
                read("wide.csv", (header + ";improve\n" + row + ";Été\n").getBytes(Charset.forName("windows-1252")));
        assertEquals(707, brought.columns().size());
        assertEquals("Été", words(brought, 0, "improve"));
    }

    @Test
    void a_million_rows_are_refused_in_a_sentence_without_being_held() throws IOException {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("pace\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write("4\n");
            }
        }
        assertEquals(Fault.TOO_LARGE, fault(new Artifact("million.csv", file)));
    }

    @Test
    void what_is_no_table_is_refused_in_a_sentence_and_what_answers_nothing_gives_nothing() throws Exception {
        assertEquals(Fault.EMPTY_FILE, fault(artifact("empty.csv", "")));
        assertEquals(Fault.NOT_RECOGNISED, fault(artifact("page.csv", "<html><body>no</body></html>")));
        Brought brought = text("other.csv", "a,b\n1,2\n");
        assertEquals(List.of("a", "b"), brought.headers(AnswerColumn.Use.UNKNOWN));
        assertEquals(List.of(), brought.answers());
    }

    private Fault fault(Artifact artifact) {
        return new ReadAnswers(folder).fault(artifact);
    }

    private Artifact artifact(String name, String text) throws IOException {
        return new ReadAnswers(folder).artifact(name, text);
    }
}
