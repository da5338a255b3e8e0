package org.diapason.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A series that goes out as a sheet comes back from it, but for what the sheet itself says it leaves out. */
class SheetOutTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Dossier> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../examples"))) {
            return folders
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(each -> SeriesFiles.read(each).dossier().orElseThrow())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_workbook_comes_back(Dossier dossier) throws IOException, Refusal {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            assertSame(dossier.series(), back(dossier.series(), "sheet.xlsx", workbook(dossier, lang)));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_table_comes_back_with_semicolons_or_commas(Dossier dossier) throws IOException, Refusal {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            assertSame(dossier.series(), back(dossier.series(), "sheet.csv", csv(dossier, lang)));
        }
    }

    @Test
    void what_a_sheet_cannot_carry_stands_in_its_last_column_and_no_more() throws IOException {
        Set<String> lost = new LinkedHashSet<>();
        for (Dossier dossier : examples().toList()) {
            new SheetOut(judged(dossier), Lang.FR).losses(folder).forEach(lost::addAll);
        }
        Set<String> known = Set.of(
                "goals",
                "topics",
                "outcomes.process",
                "outcomes.knowledge",
                "outcomes.competencies",
                "outcomes.assumes",
                "assumes",
                "modules",
                "modules.code",
                "modules.title",
                "modules.slots",
                "modules.outcomes",
                "modules.activities",
                "activities",
                "assessments",
                "assessments.code",
                "assessments.title",
                "assessments.method",
                "assessments.outcomes",
                "assessments.summative",
                "assessments.supervision",
                "assessments.evidence",
                "assessments.criterion",
                "assessments.rubric",
                "assessments.questions",
                "result.criterion",
                "result.transcript",
                "theory",
                "practice",
                "action-map",
                "sessions",
                "offerings",
                "credit.toward",
                "prior-learning",
                "level",
                "level.uri",
                "level.label",
                "classifications",
                "communications",
                "phase",
                "elements",
                "sources",
                "sources.title",
                "sources.seen",
                "requires");
        List<String> more =
                lost.stream().filter(field -> !known.contains(field)).toList();
        assertEquals(List.of(), more);
        Dossier full =
                SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow();
        String table = new String(csv(full, Lang.EN), StandardCharsets.UTF_8);
        for (String field : new SheetOut(judged(full), Lang.EN).losses(folder).getFirst()) {
            assertTrue(table.contains(field), field);
        }
    }

    @Test
    void the_same_series_is_the_same_bytes() throws IOException {
        Dossier full =
                SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow();

        assertArrayEquals(workbook(full, Lang.FR), workbook(full, Lang.FR));
        assertArrayEquals(csv(full, Lang.FR), csv(full, Lang.FR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1 an", "@SUM(A1)", "'=1", "''-x", "'quoted'", "plain"})
    void what_could_be_a_formula_is_none_and_comes_back(String words) throws IOException, Refusal {
        Dossier dossier = SeriesFiles.readJson(
                        "{\"diapason\":1,\"code\":\"S\",\"languages\":[\"en\"],\"title\":\"S\",\"micro-credentials\":[{\"code\":\"A\",\"title\":\"T\",\"summary\":\""
                                + words + "\"}]}")
                .dossier()
                .orElseThrow();
        String table = new String(csv(dossier, Lang.EN), StandardCharsets.UTF_8);

        for (String cell : table.split("[,\\r\\n]", -1)) {
            String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
            assertTrue(bare.isEmpty() || "=+-@\t".indexOf(bare.charAt(0)) < 0, () -> "A formula: " + cell);
        }
        for (MicroCredential mc : List.of(
                back(dossier.series(), "a.csv", csv(dossier, Lang.EN)).getFirst(),
                back(dossier.series(), "a.xlsx", workbook(dossier, Lang.EN)).getFirst())) {
            assertEquals(words, mc.summary().get().show(Lang.EN));
        }
    }

    /** What matters most is compared one by one, whatever the sheet says of itself. */
    private static void assertSame(Series series, List<MicroCredential> back) {
        List<MicroCredential> all = series.microCredentials();
        assertEquals(
                all.stream().map(MicroCredential::code).toList(),
                back.stream().map(MicroCredential::code).toList());
        for (int at = 0; at < all.size(); at++) {
            MicroCredential one = all.get(at);
            MicroCredential other = back.get(at);
            assertEquals(one.title(), other.title());
            assertEquals(one.summary(), other.summary());
            assertEquals(one.standAlone(), other.standAlone());
            assertEquals(one.role(), other.role());
            assertEquals(one.delivery().hours(), other.delivery().hours());
            assertEquals(one.delivery().weeks(), other.delivery().weeks());
            assertEquals(one.delivery().mode(), other.delivery().mode());
            assertEquals(one.delivery().facilitated(), other.delivery().facilitated());
            assertEquals(one.delivery().price(), other.delivery().price());
            assertEquals(outcomes(one), outcomes(other));
            assertEquals(one.learning().competencies(), other.learning().competencies());
            assertEquals(one.recognition().badge(), other.recognition().badge());
            assertEquals(
                    one.learning().assessments().map(List::size),
                    other.learning().assessments().map(List::size));
            assertEquals(
                    one.learning()
                            .modules()
                            .map(modules -> modules.stream()
                                    .map(module -> module.title())
                                    .toList()),
                    other.learning()
                            .modules()
                            .map(modules -> modules.stream()
                                    .map(module -> module.title())
                                    .toList()));
            assertEquals(
                    one.learning().result().flatMap(result -> result.criterion()),
                    other.learning().result().flatMap(result -> result.criterion()));
            assertEquals(one.note(), other.note());
        }
    }

    private static Fact<List<String>> outcomes(MicroCredential mc) {
        return mc.learning()
                .outcomes()
                .map(all -> all.stream()
                        .map((Outcome outcome) ->
                                outcome.code() + " " + outcome.statement().words())
                        .toList());
    }

    private static Judged judged(Dossier dossier) {
        return Judged.of(dossier, LocalDate.of(2026, 11, 26));
    }

    private static byte[] workbook(Dossier dossier, Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetOut(judged(dossier), lang).workbook(out);
        return out.toByteArray();
    }

    private static byte[] csv(Dossier dossier, Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetOut(judged(dossier), lang).csv(out);
        return out.toByteArray();
    }

    private List<MicroCredential> back(Series series, String name, byte[] bytes) throws IOException, Refusal {
        Path file = Files.write(folder.resolve(name), bytes);
        Intake intake = new SpreadsheetImporter()
                .read(
                        new Artifact(name, file),
                        new Setting(series.source(), Bounds.USUAL, Progress.SILENT, Optional.empty(), folder));
        SeriesReading reading = SeriesFiles.around(intake.microCredentials(), series.languages());
        return reading.dossier()
                .orElseThrow(() -> new AssertionError(reading.troubles().toString()))
                .series()
                .microCredentials();
    }
}
