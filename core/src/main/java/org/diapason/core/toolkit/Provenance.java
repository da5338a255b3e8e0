package org.diapason.core.toolkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.Fingerprint;
import org.diapason.core.series.MicroCredential;

/**
 * What a document was made from, so that it can be made again and seen to be out of date.
 *
 * @param series the series
 * @param framework the framework
 * @param version the version of the framework
 * @param published the day on which that version was published; silent while it is a draft
 * @param fingerprint the mark of the content: another mark means another content
 * @param on the day on which the series was looked at
 * @param checksEdition the edition of the checks
 */
public record Provenance(
        Text series,
        Text framework,
        Version version,
        Fact<LocalDate> published,
        String fingerprint,
        LocalDate on,
        int checksEdition) {

    private static final ScopedValue<Boolean> BARE = ScopedValue.newInstance();

    /** Makes something without the mark and the day of its making, so that what was made at two times can be compared. */
    public static <T, X extends Throwable> T bare(ScopedValue.CallableOp<T, X> make) throws X {
        return ScopedValue.where(BARE, true).call(make);
    }

    /** The provenance of a document about a whole series. */
    public static Provenance of(Case seen) {
        return marked(seen, Fingerprint.of(seen.series(), List.of()));
    }

    /** The provenance of a document about one micro-credential. */
    public static Provenance of(Case seen, MicroCredential mc) {
        return marked(seen, Fingerprint.of(mc));
    }

    /** How the document was made, in one sentence. */
    public Text inWords() {
        return Wording.each(
                lang -> Wording.in(lang, "Fait par Diapason le ", "Made by Diapason on ") + Wording.date(on, lang)
                        + Wording.in(lang, " à partir de la série «\u00a0", " from the series “")
                        + series.show(lang)
                        + Wording.in(lang, "\u00a0» (empreinte ", "” (fingerprint ") + fingerprint + ")"
                        + frameworkInWords(lang) + ".");
    }

    /** The same in a few words, for the foot of a page. */
    public Text inBrief() {
        return Wording.each(lang -> "version " + version + ", " + Wording.date(on, lang) + ", "
                + Wording.in(lang, "empreinte ", "fingerprint ") + fingerprint);
    }

    /** The same, with its names changed so. */
    public Provenance called(UnaryOperator<Text> change) {
        return new Provenance(
                change.apply(series), change.apply(framework), version, published, fingerprint, on, checksEdition);
    }

    private String frameworkInWords(Lang lang) {
        if (version.equals(Framework.NONE.version()) && framework.equals(Framework.NONE.title())) {
            return Wording.in(lang, ", sans cadre de travail", ", without a framework");
        }
        return Wording.in(lang, ", d'après «\u00a0", ", against “")
                + framework.show(lang)
                + Wording.in(lang, "\u00a0», version ", "”, version ")
                + version
                + (published.isSilent() ? Wording.in(lang, " (ébauche)", " (draft)") : "")
                + Wording.in(lang, "\u00a0; édition ", "; edition ")
                + checksEdition
                + Wording.in(lang, " des vérifications", " of the checks");
    }

    private static Provenance marked(Case seen, String fingerprint) {
        Framework framework = seen.framework();
        return new Provenance(
                seen.series().title(),
                framework.title(),
                framework.version(),
                framework.published(),
                BARE.isBound() ? "" : fingerprint,
                BARE.isBound() ? LocalDate.EPOCH : seen.today(),
                framework.checksEdition());
    }
}
