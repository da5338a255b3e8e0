package org.diapason.formats.edxprogram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Announcements;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node.Mapping;

/** Reads what a program says of the series as a whole, and of the credential at its end. */
final class ProgramReading {

    private final Lang lang;
    private final Takings takings;

    ProgramReading(Lang lang, Takings takings) {
        this.lang = lang;
        this.takings = takings;
    }

    void read(Thing program) {
        Draft series = takings.series();
        Wording title = words(program, "title");
        title.into(series, "title");
        Wording subtitle = words(program, "subtitle");
        Wording overview = words(program, "overview");
        (subtitle.isSilent() ? overview : subtitle).into(series, "summary");
        provider(program, series);
        endorsements(program, series);
        milestone(program, title);
        program.get("courses");
        takings.remark(Remark.taken(
                program.spot(),
                title.first(),
                Text.both("Le programme, comme série de ses cours", "The program, as the series of its courses")));
        takings.leaveTheRest(program);
    }

    private Wording words(Thing thing, String key) {
        return Wording.of(thing.get(key), lang);
    }

    private void provider(Thing program, Draft series) {
        String names = program.things("authoring_organizations").stream()
                .map(each -> words(each, "name").first())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        series.words("provider", lang, names, program.spot());
    }

    /** Corporations that endorse, with their words; the persons who speak for them are left. */
    private void endorsements(Thing program, Draft series) {
        List<Mapping> all = new ArrayList<>();
        for (Thing each : program.things("corporate_endorsements")) {
            Wording partner = words(each, "corporation_name");
            if (!partner.isSilent()) {
                Draft draft = new Draft(each.spot()).words("partner", partner.first(), each.spot());
                words(each, "statement").into(draft, "words");
                all.add(draft.done());
            }
        }
        if (!all.isEmpty()) {
            series.list("endorsements", all, program.spot());
        }
    }

    /** The credential of the whole program, where the program says what it is. */
    private void milestone(Thing program, Wording title) {
        String type = program.word("type");
        if (type.isEmpty() || title.isSilent()) {
            return;
        }
        String code = Codes.slug(type);
        Draft draft =
                new Draft(program.spot()).code("code", Code.of(code.isEmpty() ? "program" : code), program.spot());
        title.into(draft, "title");
        program.number("total_hours_of_effort")
                .filter(hours -> hours > 0 && hours <= Range.LARGEST)
                .ifPresent(hours -> draft.amount("hours", Range.exactly(hours), program.spot()));
        Announcements outcomes = new Announcements(takings);
        List<String> stated = program.scalars("expected_learning_items")
                .map(item -> Wording.plain(item.text()))
                .filter(words -> !words.isEmpty())
                .toList();
        outcomes.state(lang, stated, program.spot());
        outcomes.into(draft);
        takings.series().list("milestones", List.of(draft.done()), program.spot());
        takings.remark(Remark.guessed(
                program.spot(),
                type,
                Text.both(
                        "Le titre du programme, comme titre d'étape\u00A0; ce qu'il exige n'est pas écrit.",
                        "The credential of the program, as a milestone; what it requires is not written.")));
    }
}
