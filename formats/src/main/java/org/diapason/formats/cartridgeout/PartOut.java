package org.diapason.formats.cartridgeout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.formats.xml.XmlOut;

/** The files of the parts of a course, each in the form that the edition has for it. */
final class PartOut {

    private static final String ASSIGNMENT = "http://www.imsglobal.org/xsd/imscc_extensions/assignment";
    private static final String CANVAS = "http://canvas.instructure.com/xsd/cccv1p0";

    /**
     * The way from the folder of a part's file to the pages. The token stands for that folder: Moodle puts it before what
     * follows, Canvas drops it and finds the page by its name in the package.
     */
    private static final String BASE = "$IMS-CC-FILEBASE$../" + CartridgeOut.FOLDER;

    private final CartridgeEdition edition;
    private final List<Lang> langs;
    private final LessonHtml pages;
    private final LessonHtml fragments;

    /** Writes in this edition; pages link to each other by name, and what stands in XML by the token of the standard. */
    PartOut(CartridgeEdition edition, List<Lang> langs, Map<String, String> files) {
        this.edition = edition;
        this.langs = langs;
        this.pages = new LessonHtml(url -> files.getOrDefault(url, url));
        this.fragments = new LessonHtml(url -> files.containsKey(url) ? BASE + files.get(url) : url);
    }

    byte[] bytes(Placed placed) {
        String title = CartridgeOut.title(placed.part().title(), langs);
        return switch (placed.part()) {
            case Part.Page page -> page(title, page.blocks());
            case Part.Discussion discussion -> topic(title, fragments.fragment(discussion.blocks(), langs));
            case Part.Quiz quiz -> QuizOut.bytes(quiz, langs, fragments.fragment(quiz.blocks(), langs));
            case Part.Assignment assignment ->
                placed.isPage()
                        ? page(title, assignment.blocks())
                        : assignment(placed, title, fragments.fragment(assignment.blocks(), langs));
            case Part.Link link -> link(title, PlainAddress.of(link.url()));
        };
    }

    private byte[] page(String title, List<Block> blocks) {
        return pages.page(title, blocks, langs).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] topic(String title, String html) {
        return XmlOut.document(xml -> xml.element(
                "topic",
                topic -> topic.words("title", title).words("text", html, "texttype", "text/html"),
                "xmlns",
                edition.topic()));
    }

    private byte[] link(String title, String url) {
        return XmlOut.document(xml -> xml.element(
                "webLink",
                link -> link.words("title", title).empty("url", "href", url, "target", "_blank"),
                "xmlns",
                edition.link()));
    }

    /** Some readers open an assignment by what Canvas says of it, and stop where it says nothing of what is handed in. */
    private static byte[] assignment(Placed placed, String title, String html) {
        return XmlOut.document(xml -> xml.element(
                "assignment",
                assignment -> assignment
                        .words("title", title)
                        .words("text", html, "texttype", "text/html")
                        .words("gradable", "true", "points_possible", "100")
                        .element("submission_formats", formats -> formats.empty("format", "type", "file"))
                        .element(
                                "extensions",
                                extensions -> extensions.element(
                                        "assignment",
                                        canvas -> canvas.words("points_possible", "100")
                                                .words("submission_types", "online_upload"),
                                        "identifier",
                                        placed.resource() + "_canvas",
                                        "xmlns",
                                        CANVAS)),
                "identifier",
                placed.resource(),
                "xmlns",
                ASSIGNMENT));
    }
}
