package org.diapason.formats.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, which the build turned into classes: nothing is read or compiled while a page is made. */
public final class Templates {

    private static final int USUAL_LENGTH = 64 * 1024;
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /** The page or part of a page that this template makes of these values. */
    public static String render(String template, Map<String, Object> params) {
        StringOutput page = new StringOutput(USUAL_LENGTH);
        ENGINE.render(template, params, page);
        return page.toString();
    }
}
