package org.diapason.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** Lists the sources of a series' facts. */
final class SourceLists {

    private final Say say;
    private final List<SourcesView.Group> groups = new ArrayList<>();

    private SourceLists(Say say) {
        this.say = say;
    }

    static SourcesView view(Series series, Say say) {
        SourceLists lists = new SourceLists(say);
        lists.add(Said.here(say.in("La série", "The series")), series.sources());
        for (MicroCredential mc : series.microCredentials()) {
            lists.add(titled(mc.code() + ", ", say.text(mc.title())), mc.sources());
        }
        for (Milestone milestone : series.milestones()) {
            lists.add(titled(milestone.code() + ", ", say.text(milestone.title())), milestone.sources());
        }
        for (Endorsement endorsement : series.endorsements()) {
            lists.add(Said.here(endorsement.partner()), endorsement.sources());
        }
        return new SourcesView(lists.groups);
    }

    private static Said titled(String code, Said title) {
        return new Said(code + title.words(), title.lang());
    }

    private void add(Said about, List<Source> sources) {
        if (!sources.isEmpty()) {
            groups.add(new SourcesView.Group(
                    about, sources.stream().map(this::line).toList()));
        }
    }

    private SourcesView.Line line(Source source) {
        Said title = source.title() instanceof Fact.Stated<Text>(Text words)
                ? say.text(words)
                : Said.here(source.url().orElse(say.notStated()));
        String day = source.seen() instanceof Fact.Stated<LocalDate>(LocalDate on)
                ? say.in("vu le ", "seen on ") + say.date(on)
                : "";
        return new SourcesView.Line(title, source.url().map(SourceLists::safe).orElse(""), day);
    }

    /** Only addresses on the web become links: a javascript: address in a series file must never run. */
    private static String safe(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url.strip() : "";
    }
}
