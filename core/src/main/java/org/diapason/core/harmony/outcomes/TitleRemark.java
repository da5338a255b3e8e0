package org.diapason.core.harmony.outcomes;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** Something that a title should not do. */
public sealed interface TitleRemark {

    /** The language of the title in which it was seen. */
    Lang lang();

    /** A name that never changes, such as forbidden-word. */
    String code();

    /** What was seen. */
    Text message();

    /** What to do about it. */
    Text mend();

    /** A word that would pass for a degree. */
    record ForbiddenWord(Lang lang, String word) implements TitleRemark {
        @Override
        public String code() {
            return "forbidden-word";
        }

        @Override
        public Text message() {
            return Quote.both(
                    "Le titre contient %s, qui laisse croire à un grade.",
                    "The title holds %s, which sounds like a degree.", word);
        }

        @Override
        public Text mend() {
            return Text.both("Dites ce que la personne saura faire.", "Say what the learner will be able to do.");
        }
    }

    /** More characters than catalogues and badges show. */
    record TooLong(Lang lang, int length, int longest) implements TitleRemark {
        @Override
        public String code() {
            return "title-too-long";
        }

        @Override
        public Text message() {
            return Text.both(
                    "Le titre compte " + length + " caractères\u00A0; le plus long en admet " + longest + ".",
                    "The title has " + length + " characters; the longest may have " + longest + ".");
        }

        @Override
        public Text mend() {
            return Text.both("Gardez les mots que l'on cherche.", "Keep the words that people search for.");
        }
    }
}
