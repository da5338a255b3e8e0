package org.diapason.formats.cartridge;

import java.util.List;
import java.util.Locale;
import org.diapason.formats.cartridge.Manifest.Resource;

/** What a resource is, by the beginning of its type and the ending of its file. */
enum Sort {
    PAGE,
    VIDEO,
    PODCAST,
    DOCUMENT,
    DISCUSSION,
    LINK,
    QUIZ,
    QUESTION_BANK,
    TOOL,
    ASSIGNMENT,
    PACKAGE,
    OTHER;

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".txt", ".md");
    private static final List<String> VIDEOS = List.of(".mp4", ".webm", ".mov", ".m4v", ".avi", ".ogv");
    private static final List<String> SOUNDS = List.of(".mp3", ".m4a", ".ogg", ".oga", ".wav");
    private static final List<String> DOCUMENTS =
            List.of(".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".odp", ".rtf", ".epub");

    static Sort of(Resource resource) {
        String type = resource.type();
        if (type.startsWith("imsdt")) {
            return DISCUSSION;
        }
        if (type.startsWith("imswl")) {
            return LINK;
        }
        if (type.startsWith("imsqti")) {
            return type.contains("question-bank") ? QUESTION_BANK : QUIZ;
        }
        if (type.startsWith("imsbasiclti")) {
            return TOOL;
        }
        if (type.startsWith("assignment") || resource.files().stream().anyMatch(Sort::isAssignmentOfCanvas)) {
            return ASSIGNMENT;
        }
        return type.equals("scorm") ? PACKAGE : byEnding(resource.main());
    }

    private static boolean isAssignmentOfCanvas(String file) {
        return file.endsWith("assignment_settings.xml");
    }

    private static Sort byEnding(String address) {
        String path = address.toLowerCase(Locale.ROOT);
        int cut = path.indexOf('?');
        String file = cut < 0 ? path : path.substring(0, cut);
        if (PAGES.stream().anyMatch(file::endsWith)) {
            return PAGE;
        }
        if (VIDEOS.stream().anyMatch(file::endsWith)) {
            return VIDEO;
        }
        if (SOUNDS.stream().anyMatch(file::endsWith)) {
            return PODCAST;
        }
        return DOCUMENTS.stream().anyMatch(file::endsWith) ? DOCUMENT : OTHER;
    }
}
