package org.diapason.formats.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Picture;
import org.diapason.formats.html.Fragments;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.Style;
import org.diapason.formats.html.Templates;

/** A document as one page of HTML that needs nothing outside it, in one language or in two, one after the other. */
public final class PaperPage {

    private PaperPage() {}

    /**
     * The page.
     *
     * @param paper the document
     * @param langs the languages in the order in which they stand on the page, at least one
     */
    public static String render(Paper paper, List<Lang> langs) {
        List<Voice> voices = new ArrayList<>();
        for (Lang lang : langs) {
            voices.add(new Voice(Say.to(lang), voices.isEmpty() ? "" : "-" + lang));
        }
        String title = voices.stream()
                .map(voice -> voice.say().text(paper.title()).words() + ", "
                        + voice.say().text(paper.subject()).words())
                .collect(Collectors.joining(" · "));
        return Templates.render(
                "paper/page.jte", Map.of("paper", paper, "voices", voices, "title", title, "style", Style.paper()));
    }

    /**
     * One language of a page.
     *
     * @param say the language
     * @param mark what the names of its parts end in, so that two languages on one page never share a name
     */
    public record Voice(Say say, String mark) {

        /** A picture as a drawing; empty when there is nothing to draw. */
        public String draw(Picture picture) {
            return switch (picture) {
                case Picture.Way(var series) -> Fragments.pathwayDrawing(series, say.lang(), mark);
                case Picture.Bars(var estimates, double tolerance) ->
                    Fragments.equaliser(estimates, tolerance, say.lang(), mark);
            };
        }

        /** The name of a part of the page. */
        public String name(String id) {
            return id + mark;
        }
    }
}
