package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.taxonomy.VerbMeaning;

/** Turns what was read in each language into remarks. */
final class Remarks {

    private final OutcomeLinter linter;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Reading> levelled = new ArrayList<>();

    private Remarks(OutcomeLinter linter) {
        this.linter = linter;
    }

    static List<Remark> on(Text statement, OutcomeLinter linter) {
        Remarks remarks = new Remarks(linter);
        for (Map.Entry<Lang, String> words : statement.words().entrySet()) {
            remarks.read(words.getKey(), words.getValue());
        }
        remarks.compareLanguages();
        return List.copyOf(remarks.remarks);
    }

    private void read(Lang lang, String statement) {
        Reading reading = linter.read(statement, lang);
        if (reading.words() > OutcomeLinter.LONGEST) {
            remarks.add(new Remark.TooLong(lang, reading.words(), OutcomeLinter.LONGEST));
        }
        Optional<Lang> other = linter.otherLanguage(statement, lang);
        if (other.isPresent()) {
            remarks.add(new Remark.WrongLanguage(lang, other.get()));
        } else {
            judge(reading, statement);
        }
    }

    private void judge(Reading reading, String statement) {
        Lang lang = reading.lang();
        switch (reading.glance().standing()) {
            case NOT_READ -> remarks.add(new Remark.NotRead(lang));
            case NO_VERB -> remarks.add(new Remark.NoVerbFirst(lang, start(statement)));
            case OBSERVABLE, NOT_OBSERVABLE, CANNOT_TELL -> judgeVerbs(reading);
        }
    }

    private void judgeVerbs(Reading reading) {
        Lang lang = reading.lang();
        for (Reading.Verb verb : reading.verbs()) {
            verb.flagged().ifPresent(bad -> remarks.add(new Remark.NotObservable(lang, verb.written(), bad.instead())));
            verb.meaning()
                    .filter(VerbMeaning::isAmbiguous)
                    .ifPresent(meaning -> remarks.add(new Remark.SeveralLevels(lang, verb.written(), meaning)));
            if (verb.isUnknown()) {
                remarks.add(new Remark.UnknownVerb(lang, verb.written()));
            }
        }
        if (reading.verbs().size() > 1) {
            List<String> written =
                    reading.verbs().stream().map(Reading.Verb::written).toList();
            remarks.add(new Remark.SeveralVerbs(lang, written));
        }
        if (reading.first().flatMap(Reading.Verb::meaning).isPresent()) {
            levelled.add(reading);
        }
    }

    private void compareLanguages() {
        for (int i = 1; i < levelled.size(); i++) {
            Reading source = levelled.getFirst();
            Reading other = levelled.get(i);
            if ((source.glance().levels() & other.glance().levels()) == 0) {
                remarks.add(new Remark.LanguagesDisagree(source.lang(), verb(source), other.lang(), verb(other)));
            }
        }
    }

    private static String verb(Reading reading) {
        return reading.first().map(Reading.Verb::written).orElse("");
    }

    private static String start(String statement) {
        int from = Letters.wordStart(statement, 0);
        return statement.substring(from, Letters.wordEnd(statement, from));
    }
}
