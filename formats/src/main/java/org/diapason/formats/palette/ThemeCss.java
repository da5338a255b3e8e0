package org.diapason.formats.palette;

/** The colours of a series as custom properties of CSS, and the few rules by which the pages of a course use them. */
public final class ThemeCss {

    private ThemeCss() {}

    /** The style sheet; whatever course loads it, the pages of the series look alike. */
    public static String of(Palette palette) {
        return """
                :root {
                  --diapason-accent: %s;
                  --diapason-on-accent: %s;
                  --diapason-ink: %s;
                  --diapason-ground: %s;
                  --diapason-wash: %s;
                  --diapason-rule: %s;
                }
                .diapason { color: var(--diapason-ink); background: var(--diapason-ground); font-family: system-ui, sans-serif; line-height: 1.5; max-width: 45em; }
                .diapason h2, .diapason h3, .diapason h4 { color: var(--diapason-accent); line-height: 1.25; }
                .diapason a { color: var(--diapason-accent); text-decoration: underline; }
                .diapason table { border-collapse: collapse; width: 100%%; }
                .diapason caption { text-align: start; font-weight: bold; padding-block: 0.5em; }
                .diapason th, .diapason td { border: 1px solid var(--diapason-rule); padding: 0.4em 0.6em; text-align: start; vertical-align: top; }
                .diapason thead th { background: var(--diapason-accent); color: var(--diapason-on-accent); }
                .diapason dt { font-weight: bold; }
                .diapason dd { margin: 0 0 0.5em 0; }
                .diapason-aside { background: var(--diapason-wash); border-inline-start: 0.25em solid var(--diapason-accent); padding: 0.5em 1em; margin-block: 1em; }
                .diapason-fill { border-bottom: 1px dashed var(--diapason-rule); padding-bottom: 1.5em; }
                """.formatted(
                        palette.main().hex(),
                        Tint.WHITE.hex(),
                        Tint.INK.hex(),
                        Tint.WHITE.hex(),
                        palette.wash().hex(),
                        palette.rule().hex());
    }
}
