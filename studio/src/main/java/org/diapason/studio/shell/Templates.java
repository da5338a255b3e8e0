package org.diapason.studio.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The templates of the studio, which the build turned into classes: nothing is read or compiled while a page is made. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.diapason.studio.pages");

    private Templates() {}

    /** The page as bytes of UTF-8. */
    static byte[] render(String template, Frame frame, Object view) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        ENGINE.render(template, Map.of("frame", frame, "view", view), page);
        return page.toByteArray();
    }
}
