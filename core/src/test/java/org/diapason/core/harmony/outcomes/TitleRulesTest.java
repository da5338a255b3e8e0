package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleRulesTest {

    private final TitleRules rules = TitleRules.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | Teacher for Learning                   |
            en | Mastering spreadsheets                 |
            en | National diploma in welding            | National, diploma
            en | Bachelor's essentials                  | Bachelor
            en | Building Embodied Carbon Accounting    |
            fr | Changement climatique                  |
            fr | DIPLOME de soudure                     | DIPLOME
            fr | Études de premier cycle en climat      | premier cycle
            fr | Le premier secours                     |
            fr | Maîtrises du numérique                 | Maîtrises
            """)
    void keeps_the_words_of_degrees_out(Lang lang, String title, String words) {
        List<String> seen = rules.check(Text.in(lang, title)).stream()
                .map(remark -> assertInstanceOf(TitleRemark.ForbiddenWord.class, remark)
                        .word())
                .toList();
        assertEquals(words == null ? List.of() : List.of(words.split(", ")), seen);
    }

    @Test
    void counts_characters_as_people_see_them() {
        assertEquals(List.of(), rules.check(Text.in(Lang.FR, "🙂".repeat(rules.longest()))));
        assertEquals(
                List.of(new TitleRemark.TooLong(Lang.FR, 81, 80)),
                rules.check(Text.in(Lang.FR, "é".repeat(rules.longest() + 1))));
    }
}
