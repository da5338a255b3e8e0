package org.diapason.formats.sheet;

import static org.diapason.formats.sheet.Sheets.all;
import static org.diapason.formats.sheet.Sheets.at;
import static org.diapason.formats.sheet.Sheets.mc;
import static org.diapason.formats.sheet.Sheets.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldCellsTest {

    @TempDir
    private Path folder;

    @Test
    void each_word_for_unknown_is_told_once_a_column_with_its_first_cell() {
        Intake intake = text(folder, "silent.csv", """
                Titre,Heures,Prix
                Un,TBD,?
                Deux,tbd,À venir
                Trois,n/a,12 $
                """);

        assertEquals(List.of("", "", ""), all(intake, "hours"));
        assertEquals(
                List.of("silent.csv!B2", "silent.csv!C2", "silent.csv!C3", "silent.csv!B4"), below(intake, Fate.LEFT));
    }

    @ParameterizedTest
    @CsvSource({
        "'En ligne, asynchrone', online",
        "Comodal, hybrid",
        "'En ligne, avec trois rencontres', online",
        "'en présence, puis à distance', hybrid"
    })
    void a_choice_that_was_understood_in_part_is_told(String words, String mode) {
        Intake intake = text(folder, "mode.csv", "Titre,Mode\nUn,\"" + words + "\"\n");

        assertEquals(mode, at(mc(intake, 0), "mode"));
        assertEquals(List.of("mode.csv!B2"), below(intake, Fate.GUESSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"En ligne", "hybride", "En ligne et en présence"})
    void a_choice_that_was_understood_as_it_stands_is_not_doubted(String words) {
        assertEquals(List.of(), below(text(folder, "mode.csv", "Titre,Mode\nUn," + words + "\n"), Fate.GUESSED));
    }

    @Test
    void words_that_told_no_choice_are_shown_as_they_stand() {
        assertEquals(List.of("asynchrone"), Choices.unused("mode", "En ligne, asynchrone"));
        assertEquals(List.of("sous", "titrés"), Choices.unused("language", "Français et anglais (sous-titrés)"));
        assertEquals(List.of(), Choices.unused("language", "fr, en"));
    }

    @Test
    void another_amount_in_parentheses_makes_a_length_a_guess() {
        Intake intake = text(folder, "aside.csv", """
                Titre,Heures
                Un,20 h (dont 5 h en classe)
                Deux,20 h (20 heures)
                """);

        assertEquals(List.of("20", "20"), all(intake, "hours"));
        assertEquals(List.of("aside.csv!B2"), below(intake, Fate.GUESSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heures", "Semaines", "Séances synchrones", "Durée"})
    void a_negative_amount_is_left(String header) {
        Intake intake = text(folder, "minus.csv", "Titre," + header + "\nUn,-4\nDeux,−4 h\n");

        assertEquals(
                List.of(1, 1),
                intake.microCredentials().stream()
                        .map(mc -> mc.entries().size())
                        .toList());
        assertEquals(List.of("minus.csv!B2", "minus.csv!B3"), below(intake, Fate.LEFT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Planifier un projet; 2. Mobiliser une équipe | Planifier un projet | Mobiliser une équipe",
                "Identifier les risques / Prioriser les tâches | Identifier les risques | Prioriser les tâches",
                "identifier les risques / prioriser les tâches | identifier les risques | prioriser les tâches",
                "À la fin, la personne pourra : rédiger un courriel; relire | rédiger un courriel | relire",
                "You will be able to: write a plan; Read a plan | write a plan | Read a plan",
                "Lire entrées / sorties |Lire entrées / sorties |"
            })
    void outcomes_of_one_cell_are_cut_clean(String cell, String first, String second) {
        Intake intake = text(folder, "cut.csv", "Titre,Résultats d'apprentissage\nUn,\"" + cell + "\"\n");

        assertEquals(first.strip(), at(mc(intake, 0), "outcomes.0.statement"));
        assertEquals(second == null ? "" : second, at(mc(intake, 0), "outcomes.1.statement"));
        assertEquals(second == null ? "1" : "2", at(mc(intake, 0), "outcomes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Planifier un projet avec une équipe / Plan a project with a team",
                "Plan a project with a team / Planifier un projet avec une équipe",
                "plan a project with a team / planifier un projet avec une équipe",
                "1. Plan a project with a team / Planifier un projet avec une équipe"
            })
    void an_outcome_in_two_languages_is_one(String cell) {
        for (String column : List.of("Résultats d'apprentissage", "Résultat d'apprentissage")) {
            Intake intake = text(folder, "two.csv", "Titre," + column + "\nUn,\"" + cell + "\"\n");

            assertEquals("1", at(mc(intake, 0), "outcomes"));
            assertEquals(
                    "planifier un projet avec une équipe",
                    at(mc(intake, 0), "outcomes.0.statement.fr").toLowerCase(Locale.ROOT));
            assertEquals(
                    "plan a project with a team",
                    at(mc(intake, 0), "outcomes.0.statement.en").toLowerCase(Locale.ROOT));
            assertEquals(List.of("two.csv!B2"), below(intake, Fate.GUESSED));
        }
    }

    @Test
    void an_outcome_in_two_languages_keeps_its_code() {
        Intake intake = text(folder, "two.csv", """
                Titre,Résultats d'apprentissage
                Un,"LO1: Analyser des données / LO1: Analyze data; LO2: Prioriser les tâches / Prioritise the tasks"
                """);

        assertEquals("LO1", at(mc(intake, 0), "outcomes.0.code"));
        assertEquals("Analyser des données", at(mc(intake, 0), "outcomes.0.statement.fr"));
        assertEquals("Analyze data", at(mc(intake, 0), "outcomes.0.statement.en"));
        assertEquals("Prioritise the tasks", at(mc(intake, 0), "outcomes.1.statement.en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Identifier les risques / Prioriser les tâches | 0",
                "Plan a project / Mobilise the team | 0",
                "Communication orale / Oral communication | 1",
                "Planifier un projet / Communication orale | 1",
                "Plan a project / Planifier un projet / Run the project | 0"
            })
    void where_the_languages_are_in_doubt_a_slash_parts_outcomes_as_before(String cell, int doubts) {
        Intake intake = text(folder, "two.csv", "Titre,Résultats d'apprentissage\nUn,\"" + cell + "\"\n");

        assertEquals("", at(mc(intake, 0), "outcomes.0.statement.fr"));
        assertEquals(doubts, below(intake, Fate.GUESSED).size());
    }

    @Test
    void an_outcome_speaks_the_language_of_its_column() {
        Intake intake = text(folder, "column.csv", "Titre,Learning outcomes (EN)\nUn,Plan a project\n");

        assertEquals("Plan a project", at(mc(intake, 0), "outcomes.0.statement.en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projet (60 %) | Projet | 0.6",
                "Quiz : 12,5 % | Quiz | 0.125",
                "Examen - 40% | Examen | 0.4",
                "Examen valant 40 % de la note | Examen valant 40 % de la note | 0.4",
                "Quiz (30 % + 10 %) | Quiz (30 % + 10 %) | ''",
                "Quiz 300 % | Quiz 300 % | ''",
                "50 % | 50 % | 0.5"
            })
    void a_weight_is_no_part_of_the_title(String words, String title, String share) {
        Weighted weighted = Weighted.of(words);

        assertEquals(title, weighted.title());
        assertEquals(share, weighted.share().orElse(""));
    }

    @Test
    void one_row_is_counted_in_the_singular() {
        List<Count> counts = text(folder, "one.csv", "Titre\nUn\n").counts();

        assertEquals("1\u00a0feuille", counts.getFirst().in(Lang.FR));
        assertEquals("1\u00a0row", counts.get(1).in(Lang.EN));
    }

    /** The cells below the header that were told with this fate. */
    private static List<String> below(Intake intake, Fate fate) {
        return intake.remarks().stream()
                .filter(remark -> remark.fate() == fate && remark.spot().line() > 1)
                .map(Remark::spot)
                .map(Object::toString)
                .toList();
    }
}
