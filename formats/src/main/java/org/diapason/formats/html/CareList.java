package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;

/** What operations must look after: the findings of those checks that watch what runs out, falls behind or is short. */
public final class CareList {

    /** The checks that watch over time, people and languages; the others watch over the design. */
    public static final Set<String> WATCHES = Set.of(
            "reviews-lie-ahead",
            "endorsements-stand",
            "endorsements-can-be-governed",
            "facilitators-are-ready",
            "sessions-have-facilitators",
            "languages-keep-pace",
            "deviations-are-in-order",
            "agreements-hold",
            "evidence-is-fresh",
            "packages-match",
            "voices-are-answered");

    private final List<QuestionsView.Care> items = new ArrayList<>();
    private final Say say;
    private int unheard;

    public CareList(List<Noted> findings, Anchors anchors, Say say) {
        this.say = say;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i).finding();
            if (!WATCHES.contains(findings.get(i).check().id().value())) {
                continue;
            }
            if (finding.tone() == Finding.Tone.SILENT) {
                unheard++;
            } else {
                items.add(new QuestionsView.Care(
                        anchors.finding(i),
                        finding.credential().map(Code::value).orElse(""),
                        say.text(finding.message()),
                        say.text(finding.mend())));
            }
        }
    }

    /** What must be looked after. */
    public List<QuestionsView.Care> items() {
        return items;
    }

    /** How many facts are missing about it, in words; empty when none is. */
    public String unheard() {
        return unheard == 0
                ? ""
                : say.count(
                        unheard,
                        "fait non précisé sur ces sujets",
                        "faits non précisés sur ces sujets",
                        "fact not stated on these matters",
                        "facts not stated on these matters");
    }
}
