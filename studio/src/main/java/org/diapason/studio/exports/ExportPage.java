package org.diapason.studio.exports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.html.ReportPage;
import org.diapason.formats.seriesfile.DecisionFiles;
import org.diapason.formats.seriesfile.DecisionScript;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.studio.accord.Ledger;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** A series as files to take away. */
final class ExportPage {

    private static final String YAML = "application/yaml";
    private static final String HTML = "text/html;charset=UTF-8";

    private final Desk desk;
    private final Beside<Decisions> decisions;
    private final Beside<Ledger> ledgers;

    ExportPage(Studio studio) {
        this.desk = studio.desk();
        this.decisions = new Beside<>(studio.shelves(), new DecisionScript(), Decisions.NONE);
        this.ledgers = new Beside<>(studio.shelves(), Ledger.SCRIPT, Ledger.EMPTY);
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page(
                        "exports/page.jte",
                        new ExportView(
                                opened.path("export"),
                                opened.path(""),
                                !opened.dossier().framework().equals(Framework.NONE))))
                .orElseGet(Answer::notFound);
    }

    Answer yaml(Visit visit) {
        return text(visit, ".yaml", YAML, opened -> SeriesFiles.yaml(opened.dossier()));
    }

    Answer json(Visit visit) {
        return text(visit, ".json", "application/json", opened -> SeriesFiles.json(opened.dossier()));
    }

    Answer framework(Visit visit) {
        return text(
                visit,
                "-framework.yaml",
                YAML,
                opened -> SeriesFiles.frameworkYaml(
                        opened.dossier().framework(), opened.series().source()));
    }

    Answer report(Visit visit) {
        return text(
                visit,
                "-report.html",
                HTML,
                opened -> ReportPage.render(opened.seen(), opened.harmony(), visit.lang(), Studio.edition()));
    }

    Answer accord(Visit visit) {
        return text(
                visit,
                "-accord.html",
                HTML,
                opened -> AccordPage.render(
                        opened.seen(),
                        Accord.of(opened.seen()),
                        decided(visit, opened),
                        visit.lang(),
                        Studio.edition()));
    }

    Answer folder(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Folder folder = new Folder(opened.get().dossier());
        Decisions made = decided(visit, opened.get());
        if (!made.made().isEmpty()) {
            folder.put(
                    DecisionFiles.FILE,
                    DecisionFiles.yaml(
                            made,
                            Accord.of(opened.get().seen()),
                            opened.get().series().source()));
        }
        Ledger ledger = ledgers.of(visit.organisation(), opened.get().id());
        ledger.imports().ifStated(text -> folder.put("imports.yaml", text));
        ledger.columns().ifStated(text -> folder.put("columns.yaml", text));
        return new Answer.Download(name(opened.get()) + ".zip", "application/zip", folder::zip);
    }

    private Decisions decided(Visit visit, Opened opened) {
        return decisions.of(visit.organisation(), opened.id());
    }

    private Answer text(Visit visit, String ending, String type, Function<Opened, String> write) {
        return desk.open(visit)
                .<Answer>map(opened -> new Answer.Download(
                        name(opened) + ending,
                        type,
                        out -> out.write(write.apply(opened).getBytes(StandardCharsets.UTF_8))))
                .orElseGet(Answer::notFound);
    }

    private static String name(Opened opened) {
        return opened.series().code().value();
    }
}
