package org.diapason.app.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language that a browser asks for, French or English; English when it asks for neither. */
public final class AskedLanguage {

    private static final List<Locale> LANGS = List.of(Locale.ENGLISH, Locale.FRENCH);

    private AskedLanguage() {}

    /** Its tag, as addresses begin with it. */
    public static String of(HttpServletRequest request) {
        String asked = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)));
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), LANGS);
            return best == null ? "en" : best.getLanguage();
        } catch (IllegalArgumentException unreadable) {
            return "en";
        }
    }
}
