package org.diapason.core.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/**
 * The rubrics that come with Diapason. Their headings are those of the sources; the indicators are written anew here,
 * and an institution may bring the full text as a rubric of its own.
 */
public final class Rubrics {
    private static final List<Rubric> BUILT_IN = List.of(
            new Rubric(
                    Code.of("toolkit"),
                    Text.both(
                            "Les huit domaines du référentiel sur les micro-titres",
                            "The eight areas of the micro-credential toolkit"),
                    sections("toolkit"),
                    scale(),
                    Fact.of(new Source(
                            Fact.of(Text.both(
                                    "Référentiel sur les micro-titres de compétences d'eCampusOntario (2022), chapitre 13",
                                    "eCampusOntario Micro-credential Toolkit (2022), chapter 13")),
                            Fact.of("https://ecampusontario.pressbooks.pub/microcredentialtoolkit/"),
                            Fact.silent()))),
            new Rubric(
                    Code.of("nsq"),
                    Text.both(
                            "Les sept normes d'un cours en ligne de qualité",
                            "The seven standards of quality online courses"),
                    sections("nsq"),
                    scale(),
                    Fact.of(new Source(
                            Fact.of(Text.both(
                                    "National Standards for Quality Online Learning, cours en ligne",
                                    "National Standards for Quality Online Learning, online courses")),
                            Fact.of("https://nsqol.org/the-standards/quality-online-courses/"),
                            Fact.silent()))));

    private Rubrics() {}

    /** All of them. */
    public static List<Rubric> builtIn() {
        return BUILT_IN;
    }

    /** The one of this code, when there is one. */
    public static Optional<Rubric> find(Code code) {
        return BUILT_IN.stream().filter(rubric -> rubric.code().equals(code)).findFirst();
    }

    private static List<Rubric.Section> sections(String rubric) {
        List<Rubric.Section> sections = new ArrayList<>();
        for (List<String> heading : Table.rows(Rubrics.class, "rubrics.tsv")) {
            if (heading.get(0).equals(rubric) && heading.get(2).equals("-")) {
                sections.add(new Rubric.Section(
                        Code.of(heading.get(1)),
                        Text.both(heading.get(3), heading.get(4)),
                        indicators(rubric, heading.get(1))));
            }
        }
        return sections;
    }

    private static List<Rubric.Indicator> indicators(String rubric, String section) {
        List<Rubric.Indicator> indicators = new ArrayList<>();
        for (List<String> row : Table.rows(Rubrics.class, "rubrics.tsv")) {
            if (row.get(0).equals(rubric)
                    && row.get(1).equals(section)
                    && !row.get(2).equals("-")) {
                indicators.add(new Rubric.Indicator(
                        Code.of(row.get(2)),
                        Text.both(row.get(3), row.get(4)),
                        row.get(5).isEmpty() ? Fact.silent() : Fact.of(Code.of(row.get(5)))));
            }
        }
        return indicators;
    }

    /** From nothing to more than enough: five steps, as iNACOL's scale had them. */
    private static List<Rubric.Rating> scale() {
        return List.of(
                new Rubric.Rating(0, Text.both("Absent", "Not there")),
                new Rubric.Rating(1, Text.both("Insuffisant", "Falls short")),
                new Rubric.Rating(2, Text.both("En partie satisfaisant", "Partly there")),
                new Rubric.Rating(3, Text.both("Satisfaisant", "Good")),
                new Rubric.Rating(4, Text.both("Très satisfaisant", "Very good")));
    }
}
