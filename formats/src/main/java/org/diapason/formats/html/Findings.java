package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;

/** Sorts what the checks found for a reader: strongest first, check by check. */
final class Findings {

    private final List<Noted> all;
    private final Anchors anchors;
    private final Say say;

    Findings(List<Noted> all, Anchors anchors, Say say) {
        this.all = all;
        this.anchors = anchors;
        this.say = say;
    }

    FindingsView view() {
        List<FindingsView.Group> groups = new ArrayList<>();
        for (Obligation obligation : Obligation.values()) {
            List<FindingsView.Promise> promises = promises(obligation, Finding.Tone.BROKEN);
            int number = promises.stream()
                    .mapToInt(promise -> promise.items().size())
                    .sum();
            if (number > 0) {
                groups.add(new FindingsView.Group(css(obligation), title(obligation), number, promises));
            }
        }
        List<FindingsView.Promise> silent = new ArrayList<>();
        for (Obligation obligation : Obligation.values()) {
            silent.addAll(promises(obligation, Finding.Tone.SILENT));
        }
        return new FindingsView(groups, silent);
    }

    private List<FindingsView.Promise> promises(Obligation obligation, Finding.Tone tone) {
        Map<Check, List<FindingsView.Item>> byCheck = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Noted noted = all.get(i);
            if (noted.obligation() == obligation && noted.finding().tone() == tone) {
                byCheck.computeIfAbsent(noted.check(), check -> new ArrayList<>())
                        .add(item(i, noted.finding()));
            }
        }
        List<FindingsView.Promise> promises = new ArrayList<>();
        byCheck.forEach((check, items) -> promises.add(
                new FindingsView.Promise(check.id().value(), say.text(check.promise()), say.text(check.why()), items)));
        return promises;
    }

    private FindingsView.Item item(int position, Finding finding) {
        return new FindingsView.Item(
                anchors.finding(position),
                finding.credential().map(Code::value).orElse(""),
                say.text(finding.message()),
                say.text(finding.mend()),
                finding.place().path());
    }

    private static String css(Obligation obligation) {
        return switch (obligation) {
            case MUST -> "must";
            case SHOULD -> "should";
            case MAY -> "may";
        };
    }

    private String title(Obligation obligation) {
        return switch (obligation) {
            case MUST -> say.in("Ce qui est obligatoire", "What must hold");
            case SHOULD -> say.in("Ce qui est recommandé", "What should hold");
            case MAY -> say.in("Pour information", "For information");
        };
    }
}
