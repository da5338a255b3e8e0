package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;

/** Standards, values and verdicts as they stand in documents. */
final class Standards {

    private Standards() {}

    static Text standard(Standard standard, ElementKind kind) {
        return switch (standard) {
            case Standard.Described(Text words) -> words;
            case Standard.Attested(Text what) -> what;
            default -> Wording.each(lang -> Wording.capital(InWords.standard(standard, kind, lang)));
        };
    }

    static Entry value(Fact<Value> value, ElementKind kind) {
        return switch (value) {
            case Fact.Stated<Value>(Value.Statement(Text words)) -> Entry.of(words);
            case Fact.Stated<Value>(Value stated) ->
                Entry.of(Wording.each(lang -> Wording.capital(InWords.value(stated, kind, lang))));
            case Fact.Silent<Value> ignored -> new Entry.Silent();
        };
    }

    static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.InTune ignored -> both("Accordé", "In tune");
            case Verdict.Permitted ignored -> both("Permis", "Permitted");
            case Verdict.Justified(Deviation.Granted by) ->
                Wording.each(lang -> Wording.in(lang, "Écart accordé jusqu'au ", "Deviation granted until ")
                        + Wording.date(by.expires(), lang));
            case Verdict.OffKey ignored -> both("Désaccordé", "Off key");
            case Verdict.Silent ignored -> both("Non précisé", "Not stated");
            case Verdict.ToJudge ignored -> both("À juger", "To judge");
        };
    }

    static Text obligation(Obligation obligation) {
        return switch (obligation) {
            case MUST -> both("Doit", "Must");
            case SHOULD -> both("Devrait", "Should");
            case MAY -> both("Peut", "May");
        };
    }
}
