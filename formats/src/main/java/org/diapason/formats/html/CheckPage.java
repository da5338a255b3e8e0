package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;

/** What a check found, as one page: for each series the answer, the matrix and the findings. */
public final class CheckPage {

    private CheckPage() {}

    /**
     * A series that was checked.
     *
     * @param file the file it was read from, as the reader named it
     * @param seen the series, its framework and the day
     * @param harmony the judgement of it
     */
    public record Checked(String file, Case seen, Harmony harmony) {}

    /**
     * The page as HTML.
     *
     * @param all the series in the order in which they are shown
     * @param lang the language of the page, French or English; any other reads English
     * @param edition the version of Diapason, for the colophon
     */
    public static String render(List<Checked> all, Lang lang, String edition) {
        Say say = Say.to(lang);
        List<CheckView> views = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            views.add(view("s" + (i + 1) + "-", all.get(i), say, edition));
        }
        return Templates.render("check/page.jte", Map.of("say", say, "style", Style.check(), "checks", views));
    }

    private static CheckView view(String prefix, Checked checked, Say say, String edition) {
        Anchors anchors = new Anchors(prefix);
        Case seen = checked.seen();
        return new CheckView(
                prefix,
                checked.file(),
                HeadView.of(seen, checked.harmony(), say),
                new MatrixViews(seen, anchors, say).view(),
                new Problems(seen, anchors, say).list(),
                new Findings(checked.harmony().findings(), anchors, say).view(),
                ColophonView.of(seen, edition, say));
    }
}
