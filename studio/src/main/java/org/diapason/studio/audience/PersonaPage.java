package org.diapason.studio.audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.audience.Audience;
import org.diapason.core.audience.Domain;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.series.Series;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Writes an audience, a goal or the field of the series; the code "new" in the address begins one. */
final class PersonaPage {

    private static final String TEMPLATE = "audience/sheet.jte";
    private static final String NEW = "new";
    private static final String PAGE = "audience";

    private final Studio studio;
    private final Pen pen;

    PersonaPage(Studio studio) {
        this.studio = studio;
        this.pen = new Pen(studio);
    }

    Answer show(Visit visit) {
        return show(visit, this::person);
    }

    Answer showGoal(Visit visit) {
        return show(visit, this::goal);
    }

    Answer showDomain(Visit visit) {
        return show(visit, this::domain);
    }

    Answer save(Visit visit) {
        return save(visit, this::person);
    }

    Answer saveGoal(Visit visit) {
        return save(visit, this::goal);
    }

    Answer saveDomain(Visit visit) {
        return save(visit, this::domain);
    }

    /** What one form writes: where, and which texts; the first text must be there. */
    private record Sheet(
            String title,
            String lede,
            Place list,
            Place place,
            boolean isNew,
            List<SheetWords.Field> texts,
            String jobs) {}

    private Answer show(Visit visit, Function<Visit, Optional<Sheet>> sheets) {
        return studio.desk()
                .open(visit)
                .flatMap(opened -> sheets.apply(visit).map(sheet -> {
                    long revision = opened.kept().revision();
                    return Answer.page(TEMPLATE, view(sheet, opened, visit, Map.of(), revision));
                }))
                .orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, Function<Visit, Optional<Sheet>> sheets) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Sheet> found = sheets.apply(visit);
        if (opened.isEmpty() || found.isEmpty()) {
            return Answer.notFound();
        }
        Sheet sheet = found.get();
        String first = sheet.texts().getFirst().words().field();
        if (visit.field(first + "-fr").isEmpty() && visit.field(first + "-en").isEmpty()) {
            String lang = opened.get().series().source().base().equals(Lang.EN) ? "-en" : "-fr";
            String why = visit.say().in("Écrivez-le dans une langue au moins.", "Write it in one language at least.");
            return refused(sheet, opened.get(), visit, Map.of(first + lang, why), visit.revision());
        }
        Map<String, String> rivals = rivals(sheet, opened.get(), visit);
        if (!rivals.isEmpty()) {
            long now = opened.get().kept().revision();
            return refused(sheet, opened.get(), visit, rivals, now);
        }
        Text said = Text.both("C'est enregistré.", "It is saved.");
        return pen.writeAndShow(visit, "audience-written", said, tree -> written(tree, sheet, visit), PAGE);
    }

    private static Answer refused(Sheet sheet, Opened opened, Visit visit, Map<String, String> slips, long revision) {
        return Answer.refused(TEMPLATE, view(sheet, opened, visit, slips, revision));
    }

    /** What others wrote meanwhile in the fields that were changed here; saving again is then on purpose. */
    private static Map<String, String> rivals(Sheet sheet, Opened opened, Visit visit) {
        Node tree = opened.tree();
        Map<String, String> told = new LinkedHashMap<>();
        for (SheetWords.Field asked : sheet.texts()) {
            asked.words()
                    .rivals(tree, asked.place(), visit)
                    .forEach((field, words) -> told.put(field, SheetWords.rival(words, visit.say())));
        }
        return told;
    }

    private static Node written(Node tree, Sheet sheet, Visit visit) {
        Node changed = tree;
        for (SheetWords.Field asked : sheet.texts()) {
            changed = asked.words().write(changed, asked.place(), visit);
        }
        if (visit.form().containsKey(Jobs.FIELD) && !visit.field(Jobs.FIELD).equals(sheet.jobs())) {
            changed = Edits.set(changed, sheet.place().field(Jobs.FIELD), Jobs.node(visit));
        }
        return changed;
    }

    private static SheetView view(Sheet sheet, Opened opened, Visit visit, Map<String, String> slips, long revision) {
        Say say = visit.say();
        List<SheetView.Pair> pairs = new ArrayList<>();
        for (SheetWords.Field asked : sheet.texts()) {
            String field = asked.words().field();
            pairs.add(new SheetView.Pair(
                    field,
                    asked.label().show(say.lang()),
                    asked.help().show(say.lang()),
                    value(asked, Lang.FR, visit),
                    value(asked, Lang.EN, visit),
                    !pairs.isEmpty()));
        }
        List<SheetView.Lines> lines = sheet.list().path().equals("audiences")
                ? List.of(new SheetView.Lines(
                        Jobs.FIELD,
                        say.in("Professions", "Occupations"),
                        say.in(
                                "Une par ligne : la liste, le code, puis le nom. Par exemple : NOC-2021 41220 Enseignants au secondaire.",
                                "One a line: the list, the code, then the name. Such as: NOC-2021 41220 Secondary school teachers."),
                        visit.form().containsKey(Jobs.FIELD) ? visit.field(Jobs.FIELD) : sheet.jobs()))
                : List.of();
        return new SheetView(
                sheet.title(), sheet.lede(), visit.path(), opened.path(PAGE), revision, pairs, lines, slips);
    }

    private static String value(SheetWords.Field asked, Lang lang, Visit visit) {
        String field = asked.words().field() + "-" + lang.tag();
        return visit.form().containsKey(field)
                ? visit.field(field)
                : asked.words().before().map(text -> text.in(lang).orElse("")).orElse("");
    }

    private Optional<Sheet> person(Visit visit) {
        return series(visit).flatMap(series -> {
            Optional<Audience> known = then(visit, series).audiences().stream()
                    .filter(one -> visit.part("code").equals(one.code().value()))
                    .findFirst();
            Set<Code> taken = new LinkedHashSet<>();
            series.audiences().forEach(one -> taken.add(one.code()));
            Map<String, Fact<Text>> before = new LinkedHashMap<>();
            before.put("name", known.map(one -> Fact.of(one.name())).orElseGet(Fact::silent));
            before.put("industry", known.map(Audience::industry).orElseGet(Fact::silent));
            before.put("education", known.map(Audience::education).orElseGet(Fact::silent));
            before.put("experience", known.map(Audience::experience).orElseGet(Fact::silent));
            before.put("access", known.map(Audience::access).orElseGet(Fact::silent));
            return sheet(
                    visit,
                    "audiences",
                    taken,
                    before,
                    known.map(one -> Jobs.lines(one.occupations(), visit.say())).orElse(""));
        });
    }

    private Optional<Sheet> goal(Visit visit) {
        return series(visit).flatMap(series -> {
            Optional<StrategicGoal> known = then(visit, series).goals().stream()
                    .filter(one -> visit.part("code").equals(one.code().value()))
                    .findFirst();
            Set<Code> taken = new LinkedHashSet<>();
            series.goals().forEach(one -> taken.add(one.code()));
            return sheet(
                    visit,
                    "goals",
                    taken,
                    Map.of("words", known.map(one -> Fact.of(one.words())).orElseGet(Fact::silent)),
                    "");
        });
    }

    private Optional<Sheet> domain(Visit visit) {
        return series(visit).map(now -> {
            Series series = then(visit, now);
            Place place = Place.TOP.field("domain");
            return new Sheet(
                    visit.say().in("Le domaine", "The field"),
                    visit.say()
                            .in(
                                    "Ce que la série couvre, et ce qu'elle laisse à d'autres.",
                                    "What the series covers, and what it leaves to others."),
                    place,
                    place,
                    false,
                    List.of(
                            SheetWords.asked("name", series.domain().map(Domain::name), place),
                            SheetWords.asked("description", series.domain().flatMap(Domain::description), place)),
                    "");
        });
    }

    private static Optional<Sheet> sheet(
            Visit visit, String list, Set<Code> taken, Map<String, Fact<Text>> before, String jobs) {
        boolean isNew = visit.part("code").equals(NEW);
        Optional<Code> code = isNew
                ? Optional.of(Topics.code(firstWords(visit, before), taken))
                : visit.code("code").filter(taken::contains);
        return code.map(one -> {
            Place place = Place.TOP.field(list).item(one);
            List<SheetWords.Field> texts = new ArrayList<>();
            before.forEach((field, text) -> texts.add(SheetWords.asked(field, text, place)));
            return new Sheet(
                    SheetWords.title(list, isNew, visit.say()),
                    SheetWords.lede(list, visit.say()),
                    Place.TOP.field(list),
                    place,
                    isNew,
                    texts,
                    jobs);
        });
    }

    private static String firstWords(Visit visit, Map<String, Fact<Text>> before) {
        String field = before.keySet().iterator().next();
        String french = visit.field(field + "-fr");
        return french.isEmpty() ? visit.field(field + "-en") : french;
    }

    /** The series at the revision that a form was filled in on: only what differs from it was changed by whoever sent it. */
    private Series then(Visit visit, Series now) {
        if (visit.form().isEmpty() || visit.revision() == 0) {
            return now;
        }
        return visit.series()
                .flatMap(id -> studio.series().find(visit.organisation(), id, visit.revision()))
                .map(kept -> kept.content().series())
                .orElse(now);
    }

    private Optional<Series> series(Visit visit) {
        return studio.desk().open(visit).map(Opened::series);
    }
}
