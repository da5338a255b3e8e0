package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.harmony.outcomes.Reading;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Reads outcomes as they are written, in both languages. */
final class Linter {

    private static final String PIECE = "credentials/lint.jte";

    private final Desk desk;

    Linter(Desk desk) {
        this.desk = desk;
    }

    /** What is said of the words in a form that nobody has sent yet. */
    Answer answer(Visit visit) {
        return Edited.open(desk, visit)
                .map(edited -> Answer.page(PIECE, typed(edited, visit)))
                .orElseGet(Answer::notFound);
    }

    private static LintView typed(Edited edited, Visit visit) {
        Map<Lang, String> words = new LinkedHashMap<>();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            String said = visit.field("statement." + lang.tag());
            if (!said.isEmpty()) {
                words.put(lang, said);
            }
        }
        return words.isEmpty()
                ? new LintView(List.of(), List.of())
                : of(new Text(words, java.util.Set.of()), edited.mc(), edited.opened(), visit.say());
    }

    static LintView of(Text statement, MicroCredential mc, Opened opened, Say say) {
        OutcomeLinter linter = linter(mc, opened);
        List<String> levels = new ArrayList<>();
        for (Lang lang : statement.words().keySet()) {
            linter.read(statement.show(lang), lang)
                    .first()
                    .flatMap(Reading.Verb::meaning)
                    .ifPresent(meaning -> levels.add((lang.equals(Lang.FR) ? "Français" : "English")
                            + say.in(" : ", ": ")
                            + meaning.preferred().name().show(say.lang())));
        }
        return new LintView(levels, lines(linter, statement, say));
    }

    private static List<LintView.Line> lines(OutcomeLinter linter, Text statement, Say say) {
        return linter.lint(statement).stream()
                .map(remark -> new LintView.Line(remark.isFault(), say.text(remark.message()), say.text(remark.mend())))
                .toList();
    }

    private static OutcomeLinter linter(MicroCredential mc, Opened opened) {
        Taxonomy taxonomy = mc.learning()
                .theory()
                .or(opened.dossier().framework().theory())
                .map(code -> Taxonomies.find(code).orElse(Taxonomies.bloom()))
                .orElse(Taxonomies.bloom());
        return taxonomy.equals(Taxonomies.bloom()) ? OutcomeLinter.bloom() : new OutcomeLinter(taxonomy);
    }
}
