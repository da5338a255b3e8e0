package org.diapason.formats.wordtemplate;

/** Words out of XML. */
final class PartWords {

    private PartWords() {}

    /** What these characters of a part say; an entity that XML does not have stays as it stands. */
    static String read(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < raw.length()) {
            int end = raw.charAt(at) == '&' ? raw.indexOf(';', at) : -1;
            if (end < 0) {
                words.append(raw.charAt(at++));
            } else {
                words.append(entity(raw.substring(at + 1, end)));
                at = end + 1;
            }
        }
        return words.toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> number(name);
        };
    }

    /** The parser that read the part before has seen that the number is one of a character. */
    private static String number(String name) {
        return Character.toString(
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1)));
    }
}
