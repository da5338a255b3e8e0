package org.diapason.studio.steps;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Place;
import org.diapason.studio.credentials.EditorPart;

/** On which page of a series a place of the series is changed. */
final class Whereabouts {

    private static final Pattern CREDENTIAL = Pattern.compile("micro-credentials\\[([^\\]]+)\\](?:\\.(.*))?");

    /** The field at the top of a series, and the page on which it is changed. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("audiences", "audience"),
            Map.entry("domain", "audience"),
            Map.entry("goals", "audience"),
            Map.entry("scope-test", "audience"),
            Map.entry("topics", "audience"),
            Map.entry("pathway", "pathway"),
            Map.entry("milestones", "pathway"),
            Map.entry("framework", "framework"),
            Map.entry("micro-credentials", "micro-credentials"),
            Map.entry("competencies", "competencies"),
            Map.entry("deviations", "deviations"),
            Map.entry("phase", "lifecycle"),
            Map.entry("endorsements", "endorsements"),
            Map.entry("facilitation", "facilitation"),
            Map.entry("feedback", "feedback"),
            Map.entry("packages", "toolkit"),
            Map.entry("reviews", "reviews"));

    private Whereabouts() {}

    /** The page of this place, below the series; nothing when none does. */
    static Optional<String> page(Place place) {
        Matcher credential = CREDENTIAL.matcher(place.path());
        if (credential.matches()) {
            String part = credential.group(2) == null
                    ? ""
                    : "/" + EditorPart.holding(credential.group(2)).word();
            return Optional.of(
                    "micro-credentials/" + URLEncoder.encode(credential.group(1), StandardCharsets.UTF_8) + part);
        }
        return Optional.ofNullable(PAGES.get(place.path().split("[.\\[]", 2)[0]));
    }
}
