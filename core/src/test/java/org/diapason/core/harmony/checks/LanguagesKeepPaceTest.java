package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.junit.jupiter.api.Test;

class LanguagesKeepPaceTest {
    private static final Check CHECK = new LanguagesKeepPace();

    @Test
    void holds_when_every_text_has_both() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"))));
    }

    @Test
    void breaks_when_a_text_has_one_language() {
        Case seen = seen(credential("PE", pe -> pe.title = Text.in(Lang.FR, "Pétrir")));
        assertEquals(List.of("micro-credentials[PE]"), broken(CHECK, seen));
    }

    @Test
    void breaks_when_a_language_lags() {
        Text lagging = new Text(Text.both("Pétrir", "Knead").words(), Set.of(Lang.EN));
        assertEquals(
                1,
                broken(CHECK, seen(credential("PE", pe -> pe.summary = Fact.of(lagging))))
                        .size());
    }

    @Test
    void finds_a_text_deep_inside() {
        Case seen = seen(credential(
                "PE",
                pe -> pe.outcomes = Fact.of(List.of(new Outcome(
                        Code.of("PE-1"),
                        Text.in(Lang.EN, "Knead"),
                        Fact.silent(),
                        Fact.silent(),
                        List.of(),
                        List.of())))));
        assertTrue(found(CHECK, seen).getFirst().message().show(Lang.EN).contains("outcomes[PE-1].statement"));
    }

    @Test
    void asks_nothing_of_a_series_in_one_language() {
        Case seen = seen(series -> {
            series.languages = List.of(Lang.EN);
            series.credentials = List.of(credential("PE", pe -> pe.title = Text.in(Lang.FR, "Pétrir")));
        });
        assertEquals(List.of(), found(CHECK, seen));
    }

    @Test
    void tells_each_micro_credential_apart() {
        Case seen = seen(
                credential("PE", pe -> pe.title = Text.in(Lang.FR, "Pétrir")),
                credential("CU", cu -> cu.title = Text.in(Lang.FR, "Cuire")));
        assertEquals(List.of("micro-credentials[PE]", "micro-credentials[CU]"), broken(CHECK, seen));
    }
}
