package org.diapason.studio.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.shell.Opened;

/** The whole matrix at a glance: each micro-credential a row of signs. */
final class Strips {

    /** Beyond these nobody sees anything at a glance, and the page grows heavy. */
    private static final int MOST_SIGNS = 600;

    private static final int MOST_ELEMENTS = 40;

    private Strips() {}

    static List<HomeView.Strip> of(Opened opened, Say say) {
        List<TuningMatrix.Row> rows = opened.harmony().matrix().rows();
        List<MicroCredential> members = opened.series().microCredentials();
        if (rows.size() > MOST_ELEMENTS || rows.size() * members.size() > MOST_SIGNS || rows.isEmpty()) {
            return List.of();
        }
        List<HomeView.Strip> strips = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int column = i;
            List<VerdictLook> looks = rows.stream()
                    .map(row -> VerdictLook.of(row.cells().get(column).verdict().kind()))
                    .toList();
            Said title = say.text(members.get(i).title());
            String code = members.get(i).code().value();
            strips.add(new HomeView.Strip(
                    code, title, opened.path("micro-credentials/" + code), looks, told(title, looks, say)));
        }
        return strips;
    }

    private static String told(Said title, List<VerdictLook> looks, Say say) {
        return title.words()
                + say.in(" : ", ": ")
                + Stream.of(VerdictLook.values())
                        .filter(looks::contains)
                        .map(look -> InWords.number(
                                        (double) looks.stream()
                                                .filter(look::equals)
                                                .count(),
                                        say.lang())
                                + " " + look.word(say))
                        .collect(Collectors.joining(", "));
    }
}
