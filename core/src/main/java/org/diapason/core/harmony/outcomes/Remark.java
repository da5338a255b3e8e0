package org.diapason.core.harmony.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.framework.taxonomy.VerbMeaning;

/** Something to say about the wording of an outcome. */
public sealed interface Remark {

    /** The language in which it was seen. */
    Lang lang();

    /** A name that never changes, such as several-verbs. */
    String code();

    /** What was seen. */
    Text message();

    /** What to do about it. */
    Text mend();

    /** Whether it is a fault; otherwise it asks the author to confirm something, or says that the linter cannot tell. */
    default boolean isFault() {
        return true;
    }

    /** Nobody can watch a learner do this. */
    record NotObservable(Lang lang, String verb, List<String> instead) implements Remark {
        public NotObservable {
            instead = List.copyOf(instead);
        }

        @Override
        public String code() {
            return "not-observable";
        }

        @Override
        public Text message() {
            return Quote.both("%s ne s'observe pas.", "%s cannot be observed.", verb);
        }

        @Override
        public Text mend() {
            return Quote.both(
                    "Dites ce que la personne fera pour le montrer, par exemple\u00A0: %s.",
                    "Say what the learner will do to show it, for example: %s.", instead);
        }
    }

    /** The outcome does not begin with a verb. */
    record NoVerbFirst(Lang lang, String start) implements Remark {
        @Override
        public String code() {
            return "no-verb-first";
        }

        @Override
        public Text message() {
            return start.isEmpty()
                    ? Text.both("Le résultat d'apprentissage est vide.", "The outcome is empty.")
                    : Quote.both("%s n'est pas un verbe d'action.", "%s is not an action verb.", start);
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Commencez par un verbe à l'infinitif qui dit ce que la personne fera.",
                    "Begin with a verb that says what the learner will do.");
        }
    }

    /** More than one verb: more than one thing to assess. */
    record SeveralVerbs(Lang lang, List<String> verbs) implements Remark {
        public SeveralVerbs {
            verbs = List.copyOf(verbs);
        }

        @Override
        public String code() {
            return "several-verbs";
        }

        @Override
        public Text message() {
            return Quote.both(
                    "Un seul résultat contient plusieurs verbes\u00A0: %s.",
                    "One outcome holds several verbs: %s.", verbs);
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Gardez le verbe le plus exigeant, ou faites-en autant de résultats.",
                    "Keep the most demanding verb, or make one outcome of each.");
        }
    }

    /** A verb that the taxonomy does not list: nothing can be said about it. */
    record UnknownVerb(Lang lang, String verb) implements Remark {
        @Override
        public String code() {
            return "unknown-verb";
        }

        @Override
        public Text message() {
            return Quote.both("La taxonomie ne connaît pas %s.", "The taxonomy does not list %s.", verb);
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Indiquez le niveau visé, ou choisissez un verbe de la taxonomie.",
                    "State the level you aim at, or choose a verb of the taxonomy.");
        }

        @Override
        public boolean isFault() {
            return false;
        }
    }

    /** A verb that can show several levels; the author says which one is meant. */
    record SeveralLevels(Lang lang, String verb, VerbMeaning meaning) implements Remark {
        @Override
        public String code() {
            return "several-levels";
        }

        @Override
        public Text message() {
            return Quote.of(
                    "Ce verbe peut viser plus d'un niveau\u00A0: " + names(Lang.FR) + ".",
                    "This verb can aim at more than one level: " + names(Lang.EN) + ".",
                    verb);
        }

        @Override
        public Text mend() {
            Text level = meaning.preferred().name();
            return Text.both(
                    "Confirmez le niveau\u00A0; à défaut, on lira «\u00A0" + level.show(Lang.FR) + "\u00A0».",
                    "Confirm the level; it is read as “" + level.show(Lang.EN) + "” until then.");
        }

        @Override
        public boolean isFault() {
            return false;
        }

        private String names(Lang reader) {
            return meaning.levels().stream()
                    .map(Level::name)
                    .map(name -> name.show(reader))
                    .collect(Collectors.joining(", "));
        }
    }

    /** More words than one outcome needs. */
    record TooLong(Lang lang, int words, int longest) implements Remark {
        @Override
        public String code() {
            return "too-long";
        }

        @Override
        public Text message() {
            return Text.both(
                    "Le résultat compte " + words + " mots\u00A0; le plus long en admet " + longest + ".",
                    "The outcome has " + words + " words; the longest may have " + longest + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Gardez le verbe, l'objet et le contexte\u00A0; le reste va dans la description.",
                    "Keep the verb, the object and the context; the rest belongs in the description.");
        }
    }

    /** The words look like another language than the one under which they stand. */
    record WrongLanguage(Lang lang, Lang looksLike) implements Remark {
        @Override
        public String code() {
            return "wrong-language";
        }

        @Override
        public Text message() {
            return Text.both(
                    "Le texte en " + name(lang, Lang.FR) + " semble écrit en " + name(looksLike, Lang.FR) + ".",
                    "The " + name(lang, Lang.EN) + " text looks written in " + name(looksLike, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both("Déplacez-le, ou traduisez-le.", "Move it, or translate it.");
        }

        private static String name(Lang lang, Lang reader) {
            return lang.locale().getDisplayLanguage(reader.locale());
        }
    }

    /** The verbs of two languages share no level: the two versions ask for different things. */
    record LanguagesDisagree(Lang lang, String verb, Lang otherLang, String otherVerb) implements Remark {
        @Override
        public String code() {
            return "languages-disagree";
        }

        @Override
        public Text message() {
            return Quote.both(
                    "Ces verbes ne visent pas le même niveau\u00A0: %s.",
                    "These verbs do not aim at the same level: %s.", List.of(verb, otherVerb));
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Choisissez dans l'une des langues un verbe du niveau de l'autre.",
                    "In one of the languages, choose a verb of the other's level.");
        }
    }

    /** A language that the linter does not read. */
    record NotRead(Lang lang) implements Remark {
        @Override
        public String code() {
            return "not-read";
        }

        @Override
        public Text message() {
            return Text.both(
                    "Les verbes de la langue «\u00A0" + lang + "\u00A0» ne se lisent pas ici.",
                    "The verbs of the language “" + lang + "” are not read here.");
        }

        @Override
        public Text mend() {
            return Text.both("Indiquez vous-même le niveau visé.", "State the level you aim at yourself.");
        }

        @Override
        public boolean isFault() {
            return false;
        }
    }
}
