package org.diapason.studio.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Right;
import org.diapason.formats.html.Say;

/**
 * What stands around the work on every page; templates take it as their parameter named frame.
 *
 * @param visit the visit that the page answers
 * @param said what was just done, in one sentence; empty when nothing
 * @param organisation the name of the organisation; empty before signing in
 * @param rail the series that the page is about, when it is about one
 * @param look the addresses of style sheet and scripts, and the institution's own look
 */
public record Frame(Visit visit, String said, String organisation, Optional<Rail> rail, Look look) {

    /** The voice of the page. */
    public Say say() {
        return visit.say();
    }

    /** The language of the page. */
    public Lang lang() {
        return visit.lang();
    }

    /** The address of a page of the studio in the language of this one. */
    public String to(String path) {
        return "/" + lang().tag() + path;
    }

    /** The language that this page is not in. */
    public Lang otherLang() {
        return visit.say().isFrench() ? Lang.EN : Lang.FR;
    }

    /** The same page in the other language. */
    public String elsewhere() {
        return "/" + otherLang().tag() + visit.path() + visit.asQuery();
    }

    /** The name of the other language, in that language. */
    public String otherLanguage() {
        return visit.say().isFrench() ? "English" : "Français";
    }

    /** The path of this page with all that stands behind it, to come back to. */
    public String here() {
        return visit.path() + visit.asQuery();
    }

    /** The path when it leads to a page of this studio, else the start: a form never sends anybody elsewhere. */
    static String within(String path) {
        try {
            URI there = new URI(path);
            boolean local = there.getScheme() == null && there.getRawAuthority() == null && path.startsWith("/");
            return local ? path : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /** Whether whoever reads the page may do this here. */
    public boolean may(Right right) {
        return visit.may(right);
    }

    /** The pages of the organisation that whoever reads the page may see. */
    public List<HousePages.HousePage> pages() {
        return HousePages.all().stream()
                .filter(page -> mayInHouse(page.right()))
                .toList();
    }

    /** Whether whoever reads the page may do this in the organisation: a guest may nothing outside their series. */
    public boolean mayInHouse(Right right) {
        return actor().filter(one -> one.may(right)).isPresent();
    }

    /** Who reads the page; nobody before signing in. */
    public Optional<Actor> actor() {
        return visit.actor();
    }

    /** A key that makes one form act once. */
    public String key() {
        return java.util.UUID.randomUUID().toString();
    }

    /**
     * What a page is dressed in.
     *
     * @param theme light, dark or as the device
     * @param style the style sheet
     * @param fonts the fonts that every page needs at once
     * @param scripts the scripts, in order
     * @param brand the institution's own style sheet; empty when it has none
     * @param logo the institution's logo; empty when it has none
     * @param version the version of Diapason; empty while it is built
     */
    public record Look(
            Theme theme,
            String style,
            List<String> fonts,
            List<String> scripts,
            String brand,
            String logo,
            String version) {
        public Look {
            fonts = List.copyOf(fonts);
            scripts = List.copyOf(scripts);
        }
    }
}
