package org.diapason.formats.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Spot;
import org.junit.jupiter.api.Test;

class MenuReadingTest {

    static final String GOOD = """
            menu: 1
            code: 007
            title: Carte d'hiver
            version: 1.10
            languages: [fr, en]
            summary: {fr: Bon, en: Good, lagging: [en]}
            obligation: should
            open: true
            order: []
            notes: {a: no, b: {en: on}}
            kinds: [x, y]
            hours: 3 - 5
            from: 2026-02-28
            person: Ana
            site: https://example.org/a?b=c
            dishes:
              - code: A
                name: Soupe
                stars: 3
                goes-with: [B]
                parts:
                  - code: B
                    name: {en: Bread}
                    state: {state: granted, reason: Oui, until: 2026-12-31}
            rules:
              r1: {range: 3+}
              r2: {one-of: [a, b], strict: true}
              r3: {of: [a, b], at-least: 2}
              r4: {free: true}
              r5: a
              r6: {range: {min: 1, max: 2.5}}
            """;

    @Test
    void reads_every_form_of_field() {
        Menu menu = load(GOOD).value().orElseThrow();

        assertEquals(List.of(), troubles(GOOD));
        assertEquals(Code.of("007"), menu.code());
        assertEquals("1.10", menu.version().value());
        assertEquals(Text.in(Lang.FR, "Carte d'hiver"), menu.title());
        assertEquals(Fact.of(List.of()), menu.order());
        assertEquals(Text.in(Lang.FR, "no"), menu.notes().get(Code.of("a")));
        assertEquals(Obligation.SHOULD, menu.obligation());
        assertEquals(new Menu.Timing(Fact.of(Range.of(3, 5)), Fact.of(LocalDate.of(2026, 2, 28))), menu.timing());
        assertEquals(1.0, menu.weight());
        assertEquals(Fact.of(new Menu.Contact("Ana", Fact.of("https://example.org/a?b=c"))), menu.contact());
        assertEquals(
                Map.of(
                        Code.of("r1"), new Menu.Rule.InRange(Range.atLeast(3)),
                        Code.of("r2"), new Menu.Rule.OneOf(new java.util.LinkedHashSet<>(codes("a", "b")), true),
                        Code.of("r3"), new Menu.Rule.Needs(2, codes("a", "b")),
                        Code.of("r4"), new Menu.Rule.Free(),
                        Code.of("r5"), new Menu.Rule.Needs(1, codes("a")),
                        Code.of("r6"), new Menu.Rule.InRange(Range.of(1, 2.5))),
                menu.rules());
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        String bad = GOOD.replace("menu: 1", "menu: 2")
                .replace("title: ", "titre: ")
                .replace("obligation: should", "obligation: shuold")
                .replace("open: true", "open: oui")
                .replace("order: []", "order:")
                .replace("2026-02-28", "2026-02-30")
                .replace("goes-with: [B]", "goes-with: [C]")
                .replace("stars: 3", "stars: 6")
                .replace("until: 2026-12-31", "untill: 2026-12-31")
                .replace("{free: true}", "{fre: true}")
                .replace("{range: 3+}", "{range: 5-3}")
                .replace("https://", "ftp://");

        assertEquals(
                List.of(
                        "newer-edition 1:7 menu",
                        "unknown-field 3:1 titre",
                        "unknown-choice 7:13 obligation",
                        "wrong-kind 8:7 open",
                        "empty-value 9:7 order",
                        "wrong-form 13:7 from",
                        "wrong-form 15:7 site",
                        "out-of-bounds 19:12 dishes[A].stars",
                        "unknown-reference 20:17 dishes[A].goes-with[0]",
                        "unknown-field 24:46 dishes[A].parts[B].state.untill",
                        "refused-value 26:15 rules.r1.range",
                        "unknown-choice 29:7 rules.r4"),
                troubles(bad));
    }

    @Test
    void explains_the_nearest_spot_of_a_place() {
        SourceMap sources = load(GOOD).sources();

        assertEquals(
                new Spot("menu.yaml", 23, 9),
                sources.spot(new Place("dishes[A].parts[B].name")).orElseThrow());
        assertEquals(
                new Spot("menu.yaml", 12, 1),
                sources.spot(new Place("timing.hours")).orElseThrow());
        assertEquals(
                new Spot("menu.yaml", 17, 5),
                sources.spot(new Place("dishes[A].nothing")).orElseThrow());
        assertEquals(
                new Spot("menu.yaml", 21, 1 + 4),
                sources.spot(new Place("dishes[0].parts")).orElseThrow());
    }

    @Test
    void refuses_what_a_constructor_refuses() {
        assertTrue(troubles(GOOD.replace("goes-with: [B]", "goes-with: [A]")).contains("refused-value 17:5 dishes[A]"));
    }

    static Loaded<Menu> load(String yaml) {
        return new Loader<>(MenuCodec.MENU).load("menu.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> troubles(String yaml) {
        return load(yaml).troubles().stream()
                .map(trouble -> trouble.fault().code() + " " + trouble.spot().line() + ":"
                        + trouble.spot().column() + " " + trouble.place())
                .toList();
    }

    private static List<Code> codes(String... codes) {
        return List.of(codes).stream().map(Code::of).toList();
    }
}
