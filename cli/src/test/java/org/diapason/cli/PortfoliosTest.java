package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.pathway.Approach;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The four real series as spreadsheets that a team could have, and what comes back out of them. */
class PortfoliosTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    static Stream<Arguments> portfolios() {
        return Stream.of(
                Arguments.of("ontario-extend", "ontario-extend.csv", PortfolioFiles.ENGLISH, Approach.MODULAR),
                Arguments.of("climat-biodiversite", "climat-biodiversite.csv", PortfolioFiles.FRENCH, Approach.MODULAR),
                Arguments.of(
                        "facilitating-learning-online",
                        "facilitating-learning-online.csv",
                        PortfolioFiles.ENGLISH,
                        Approach.HYBRID),
                Arguments.of("zero-carbon", "zero-carbon.tsv", PortfolioFiles.TABS, Approach.PROGRESSIVE));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void holds_what_the_series_says(String example, String file, PortfolioFiles form, Approach approach)
            throws IOException {
        Path kept = HOUSE.resolve("portfolios").resolve(file);
        byte[] written = form.write(series(HOUSE.resolve("examples").resolve(example)));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(kept.getParent());
            Files.write(kept, written);
        }
        assertArrayEquals(Files.readAllBytes(kept), written);
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void comes_back_as_the_series_it_was(String example, String file, PortfolioFiles form, Approach approach) {
        Series before = series(HOUSE.resolve("examples").resolve(example));
        Series after = bring(file, form.lang());
        assertEquals(facts(before), facts(after));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void shows_the_approach_of_the_series(String example, String file, PortfolioFiles form, Approach approach) {
        assertEquals(
                Fact.of(approach),
                Accord.of(bring(file, form.lang()), Stage.TODAY).approach().approach());
    }

    private Series bring(String file, Lang lang) {
        Stage.Played played = Stage.play(
                folder,
                lang,
                "import",
                HOUSE.resolve("portfolios").resolve(file).toString(),
                "-o",
                "series");
        assertEquals(0, played.exit(), played.out() + played.err());
        return series(folder.resolve("series"));
    }

    private static Series series(Path root) {
        return SeriesFiles.read(root).dossier().orElseThrow().series();
    }

    private static List<String> facts(Series series) {
        return series.microCredentials().stream().map(PortfoliosTest::facts).toList();
    }

    private static String facts(MicroCredential mc) {
        return String.join(
                " | ",
                mc.code().value(),
                mc.role().toString(),
                mc.requires()
                        .map(all ->
                                all.stream().flatMap(each -> each.of().stream()).toList())
                        .toString(),
                mc.delivery().hours().toString(),
                mc.delivery().weeks().toString(),
                mc.delivery().mode().toString(),
                mc.delivery().facilitated().toString(),
                mc.learning().outcomes().map(List::size).toString(),
                // Their number: words such as peer review and peer assessment are one method to a spreadsheet.
                mc.learning().assessments().map(List::size).toString());
    }
}
