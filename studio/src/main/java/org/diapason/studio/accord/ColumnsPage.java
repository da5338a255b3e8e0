package org.diapason.studio.accord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.sheet.SheetMapping;
import org.diapason.formats.sheet.SheetMapping.Assigned;
import org.diapason.formats.sheet.SheetMapping.Plan;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.TreeReader;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What each column of a spreadsheet was taken for, to be corrected and read again. */
final class ColumnsPage {

    private final Shelf<Import> imports;
    private final Jobs jobs;

    ColumnsPage(Studio studio, Jobs jobs) {
        this.imports = studio.shelves().of(ImportForms.SCRIPT);
        this.jobs = jobs;
    }

    Answer show(Visit visit) {
        Optional<Kept<Import>> kept = ImportPage.find(imports, visit);
        Optional<SheetMapping> mapping = kept.flatMap(one -> mapping(one.content()));
        return mapping.isEmpty()
                ? Answer.notFound()
                : Answer.page(
                        "accord/columns.jte",
                        new ColumnsView(
                                "/accord/imports/" + kept.orElseThrow().id(),
                                sheets(mapping.get(), visit),
                                SheetMapping.fields().stream()
                                        .map(field -> new ColumnsView.Choice(
                                                field.name(),
                                                field.label().show(visit.lang()),
                                                field.help().show(visit.lang())))
                                        .toList()));
    }

    Answer correct(Visit visit) {
        Optional<Kept<Import>> kept = ImportPage.find(imports, visit);
        Optional<SheetMapping> mapping = kept.flatMap(one -> mapping(one.content()));
        if (mapping.isEmpty()) {
            return Answer.notFound();
        }
        String corrected = corrected(mapping.get(), visit).write();
        Act act = visit.act("columns-corrected", Text.both("Colonnes corrigées", "Columns corrected"));
        Saving<Import, Boolean> saving = imports.update(
                kept.orElseThrow().id(),
                act,
                now -> now.content().stage() instanceof Import.Read
                        ? new Change.To<>(now.content().with(corrected).at(jobs.begun()))
                        : new Change.Refused<>(true));
        if (saving instanceof Saving.Saved) {
            jobs.start(visit.organisation(), kept.get().id(), visit.zone());
        }
        return Answer.seeOther(
                "/accord/imports/" + kept.get().id(),
                Text.both(
                        "Colonnes notées\u00a0; les fichiers sont relus.", "Columns noted; the files are read again."));
    }

    private static Optional<SheetMapping> mapping(Import what) {
        if (!(what.stage() instanceof Import.Read(Arrived arrived))
                || !(arrived.columns() instanceof Fact.Stated<String>(String yaml))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    SheetMapping.read(new TreeReader().read("columns.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static SheetMapping corrected(SheetMapping mapping, Visit visit) {
        List<String> known =
                SheetMapping.fields().stream().map(SheetMapping.Field::name).toList();
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < mapping.sheets().size(); i++) {
            Plan plan = mapping.sheets().get(i);
            List<Assigned> columns = new ArrayList<>();
            for (int j = 0; j < plan.columns().size(); j++) {
                Assigned was = plan.columns().get(j);
                String field = visit.field(name(i, j));
                columns.add(known.contains(field) ? new Assigned(was.column(), was.header(), field, was.lang()) : was);
            }
            plans.add(new Plan(plan.file(), plan.sheet(), plan.headerRow(), columns));
        }
        return new SheetMapping(plans);
    }

    private static List<ColumnsView.Sheet> sheets(SheetMapping mapping, Visit visit) {
        List<ColumnsView.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < mapping.sheets().size(); i++) {
            Plan plan = mapping.sheets().get(i);
            List<ColumnsView.Column> columns = new ArrayList<>();
            for (int j = 0; j < plan.columns().size(); j++) {
                Assigned each = plan.columns().get(j);
                String header =
                        each.header().isBlank() ? visit.say().in("sans en-tête", "without a header") : each.header();
                columns.add(new ColumnsView.Column(name(i, j), each.column(), header, each.field()));
            }
            String sheet = plan.sheet().isEmpty() ? "" : " – " + plan.sheet();
            sheets.add(new ColumnsView.Sheet(plan.file() + sheet, columns));
        }
        return sheets;
    }

    private static String name(int sheet, int column) {
        return "field-" + sheet + "-" + column;
    }
}
