package org.diapason.cli;

import java.util.Locale;
import java.util.Map;
import org.diapason.core.base.Lang;

/** In which language the command line answers: the option, then the environment, then English. */
final class Language {

    private Language() {}

    static Lang of(String[] args, Map<String, String> environment) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return orEnglish(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return orEnglish(args[i + 1]);
            }
        }
        for (String variable : new String[] {"DIAPASON_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return orEnglish(value);
            }
        }
        return Lang.EN;
    }

    private static Lang orEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("fr") ? Lang.FR : Lang.EN;
    }
}
