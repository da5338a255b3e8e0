package org.diapason.studio.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Finder;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Spine;
import org.diapason.formats.html.Say;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.studio.credentials.EditorPart;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What holds the words that somebody looks for, series by series, with the way to the place. */
final class SearchPage {

    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final Pattern MEMBER = Pattern.compile("micro-credentials\\[([^\\]]+)\\]\\.?(.*)");
    private static final Pattern ELEMENT = Pattern.compile("framework\\.elements\\[([^\\]]+)\\].*");
    private static final Pattern THREAD = Pattern.compile("threads\\[([^\\]]+)\\].*");

    private final Finder finder;
    private final Shelf<Dossier> series;

    SearchPage(Studio studio) {
        this.finder = studio.finder();
        this.series = studio.series();
    }

    Answer show(Visit visit) {
        String asked = visit.field("q");
        String words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<Finder.Hit> hits = words.isBlank()
                ? List.of()
                : finder.find(visit.organisation(), words, visit.lang(), MOST).stream()
                        .filter(hit -> visit.who().may(Right.READ, hit.document()))
                        .toList();
        return Answer.page("search/page.jte", new SearchView(words, groups(hits, visit), hits.size() >= MOST));
    }

    private List<SearchView.Group> groups(List<Finder.Hit> hits, Visit visit) {
        Map<String, List<SearchView.Hit>> byPath = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Finder.Hit hit : hits) {
            Optional<String> title = title(hit, visit);
            if (title.isPresent()) {
                String path = "/series/" + hit.document();
                titles.putIfAbsent(path, title.get());
                List<SearchView.Hit> own = byPath.computeIfAbsent(path, each -> new ArrayList<>());
                SearchView.Hit one = hit(hit, path, visit);
                if (own.stream()
                        .noneMatch(each ->
                                each.path().equals(one.path()) && each.passage().equals(one.passage()))) {
                    own.add(one);
                }
            }
        }
        return byPath.entrySet().stream()
                .map(each ->
                        new SearchView.Group(each.getKey(), titles.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    /** What stands beside a series is called after it. */
    private Optional<String> title(Finder.Hit hit, Visit visit) {
        return hit.kind().equals(SeriesScript.KIND)
                ? Optional.of(hit.title().show(visit.lang()))
                : series.spine(visit.organisation(), hit.document())
                        .map(Spine::title)
                        .map(title -> title.show(visit.lang()));
    }

    private static SearchView.Hit hit(Finder.Hit hit, String path, Visit visit) {
        boolean own = hit.lang().base().equals(visit.lang().base());
        return new SearchView.Hit(
                path + within(hit),
                what(hit.what(), visit.say()),
                code(hit),
                hit.passage(),
                own ? "" : hit.lang().tag());
    }

    /** The page below the series at which the words stand. */
    private static String within(Finder.Hit hit) {
        String place = hit.place().path();
        Matcher member = MEMBER.matcher(place);
        Matcher element = ELEMENT.matcher(place);
        Matcher thread = THREAD.matcher(place);
        if (hit.kind().equals("talk")) {
            return "/talk" + (thread.matches() ? "#" + thread.group(1) : "");
        }
        if (hit.kind().equals("workshop")) {
            return "/workshop";
        }
        if (member.matches()) {
            return "/micro-credentials/" + part(member.group(1)) + "/"
                    + EditorPart.holding(member.group(2)).word();
        }
        if (element.matches()) {
            return "/framework/elements/" + part(element.group(1));
        }
        return place.startsWith("competencies") ? "/competencies" : "";
    }

    private static String part(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static String code(Finder.Hit hit) {
        Matcher member = MEMBER.matcher(hit.place().path());
        return member.matches() ? member.group(1) : "";
    }

    private static String what(String what, Say say) {
        return switch (what) {
            case "series" -> say.in("série", "series");
            case "micro-credential" -> say.in("micro-titre", "micro-credential");
            case "outcome" -> say.in("résultat d'apprentissage", "learning outcome");
            case "element" -> say.in("élément du cadre", "element of the framework");
            case "competency" -> say.in("compétence", "competency");
            case "comment" -> say.in("commentaire", "comment");
            case "workshop" -> say.in("atelier", "workshop");
            default -> what;
        };
    }
}
