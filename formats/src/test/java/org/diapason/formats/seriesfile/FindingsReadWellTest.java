package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.checks.CheckExamples;
import org.diapason.core.harmony.checks.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a check says of the series that we have, it says in good French and in good English. */
class FindingsReadWellTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path EXAMPLES = Path.of("..", "examples");

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Check check : Checks.all()) {
            for (Optional<String> yaml : List.of(CheckExamples.breaks(check), CheckExamples.holds(check))) {
                byte[] bytes = yaml.orElseThrow().getBytes(StandardCharsets.UTF_8);
                cases.add(of(SeriesFiles.read("example.yaml", bytes)));
            }
        }
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            folders.filter(Files::isDirectory).sorted().forEach(folder -> cases.add(of(SeriesFiles.read(folder))));
        }
        return cases;
    }

    private static Case of(SeriesReading reading) {
        Dossier dossier = reading.dossier().orElseThrow();
        return Case.of(dossier, TODAY);
    }

    static Stream<Check> checks() {
        return Checks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void every_sentence_reads_well_in_both_languages(Check check) throws IOException {
        Set<String> slips = new TreeSet<>();
        List<Text> promised = List.of(check.promise(), check.why());
        promised.forEach(text -> slips.addAll(Prose.slips(text)));
        int found = 0;
        for (Case seen : cases()) {
            List<Finding> findings = new ArrayList<>();
            check.examine(seen, findings::add);
            found += findings.size();
            for (Finding finding : findings) {
                slips.addAll(Prose.slips(finding.message()));
                slips.addAll(Prose.slips(finding.mend()));
                slips.addAll(Prose.rawCodes(finding.message()));
            }
        }
        assertTrue(found > 0, "the examples have something to say of " + check.id());
        assertEquals(Set.of(), slips);
    }

    /** The rules see what they are for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minuscule au début.",
                "Sans point",
                "Deux  blancs.",
                "Un point..",
                "La fin : ici.",
                "La fin; ici.",
                "Le « mot » ici.",
                "Une {0} accolade.",
                "Une valeur null.",
                "Une Optional.empty ici.",
                "Un Stated[value=1] ici.",
                "Le mot \"droit\" ici.",
                "On dit the word ici."
            })
    void a_slip_in_french_is_seen(String french) {
        assertEquals(1, Prose.slips(Text.both(french, "This is fine.")).size());
    }

    @Test
    void a_slip_in_english_is_seen() {
        assertEquals(
                1, Prose.slips(Text.both("Tout va bien.", "The end : here.")).size());
        assertEquals(
                1, Prose.slips(Text.both("Tout va bien.", "Here est the end.")).size());
        assertEquals(2, Prose.slips(Text.in(Lang.EN, "One language only.")).size());
    }

    @Test
    void a_code_that_has_words_is_seen_where_it_stands_raw() {
        Text raw = Text.both("La norme demande self-assessment.", "The standard asks for self-assessment.");
        Text unknown = Text.both("La norme demande our-own-thing.", "The standard asks for our-own-thing.");
        Text said = Text.both("La norme demande une autoévaluation.", "The standard asks for self-assessment.");
        assertEquals(1, Prose.rawCodes(raw).size());
        assertEquals(1, Prose.rawCodes(unknown).size());
        assertEquals(List.of(), Prose.rawCodes(said));
    }
}
