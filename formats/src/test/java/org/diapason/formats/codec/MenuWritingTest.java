package org.diapason.formats.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.diapason.core.base.Lang;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.YamlWriter;
import org.junit.jupiter.api.Test;

class MenuWritingTest {

    @Test
    void writing_and_reading_again_changes_nothing() {
        Menu menu = MenuReadingTest.load(MenuReadingTest.GOOD).value().orElseThrow();
        String yaml = YamlWriter.write(MenuCodec.MENU.write(menu, Lang.FR));
        String json = JsonWriter.write(MenuCodec.MENU.write(menu, Lang.FR));

        assertEquals(menu, MenuReadingTest.load(yaml).value().orElseThrow());
        assertEquals(menu, MenuReadingTest.load(json).value().orElseThrow());
        assertEquals(
                yaml,
                YamlWriter.write(
                        MenuCodec.MENU.write(MenuReadingTest.load(yaml).value().orElseThrow(), Lang.FR)));
    }

    @Test
    void writes_the_one_form_of_everything() {
        Menu menu = MenuReadingTest.load(MenuReadingTest.GOOD).value().orElseThrow();

        assertEquals("""
                menu: 1
                code: '007'
                title: Carte d'hiver
                version: '1.10'
                languages: [fr, en]

                summary:
                  fr: Bon
                  en: Good
                  lagging: [en]

                obligation: should
                open: true
                order: []

                notes:
                  a: 'no'
                  b:
                    en: 'on'

                kinds: [x, 'y']
                hours: 3-5
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
                        name:
                          en: Bread
                        state:
                          state: granted
                          reason: Oui
                          until: 2026-12-31

                rules:
                  r1:
                    range: 3+
                  r2:
                    one-of: [a, b]
                    strict: true
                  r3:
                    at-least: 2
                    of: [a, b]
                  r4:
                    free: true
                  r5: a
                  r6:
                    range: 1-2.5
                """, YamlWriter.write(MenuCodec.MENU.write(menu, Lang.FR)));
    }
}
