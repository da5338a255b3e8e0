package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.portfolio.Importers;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Visit;

/** Where files come in: into a new series, or into the one of the address. */
final class SendPage {

    private static final String PAGE = "accord/send.jte";
    private static final int MOST_EARLIER = 8;
    private static final int LONGEST_NAME = 200;

    private final Desk desk;
    private final Shelf<Import> imports;
    private final Shelf<Parcel> parcels;
    private final Jobs jobs;

    SendPage(Studio studio, Jobs jobs) {
        this.desk = studio.desk();
        this.imports = studio.shelves().of(ImportForms.SCRIPT);
        this.parcels = studio.shelves().of(Parcel.SCRIPT);
        this.jobs = jobs;
    }

    Answer show(Visit visit) {
        Optional<Opened> into = desk.open(visit);
        return isUnknown(visit, into) ? Answer.notFound() : Answer.page(PAGE, view(visit, into, ""));
    }

    Answer take(Visit visit) {
        Optional<Opened> into = desk.open(visit);
        if (isUnknown(visit, into)) {
            return Answer.notFound();
        }
        List<Upload> files = visit.files().stream()
                .filter(file -> file.field().equals("files"))
                .toList();
        String refusal = refusal(files, visit);
        if (!refusal.isEmpty()) {
            return Answer.refused(PAGE, view(visit, into, refusal));
        }
        Kept<Import> begun = begin(visit, files, into);
        if (begun.content().isReading()) {
            jobs.start(visit.organisation(), begun.id(), visit.zone());
        }
        return Answer.seeOther("/accord/imports/" + begun.id(), Text.both("Fichiers reçus.", "Files received."));
    }

    private Kept<Import> begin(Visit visit, List<Upload> files, Optional<Opened> into) {
        Act act = visit.act("files-sent", Text.both("Fichiers envoyés", "Files sent"));
        List<Import.Sent> sent = new ArrayList<>();
        for (Upload file : files) {
            String name = Names.file(file.name());
            Act keep = new Act(act.by(), act.at(), Code.of("file-kept"), Text.both(name, name), Fact.silent());
            Kept<Parcel> parcel = parcels.add(Id.fresh(), keep, new Parcel(name, file.bytes()));
            sent.add(new Import.Sent(parcel.id(), name, file.bytes().length));
        }
        String name = visit.field("name");
        Import what = new Import(
                into.map(opened -> Fact.of(opened.id())).orElseGet(Fact::silent),
                into.isPresent() || name.isEmpty() ? Fact.silent() : Fact.of(name),
                visit.field("lang").equals("en") ? Lang.EN : Lang.FR,
                sent,
                Fact.silent(),
                jobs.begun());
        return imports.add(Id.fresh(), act, what);
    }

    private static boolean isUnknown(Visit visit, Optional<Opened> into) {
        return visit.parts().containsKey(Route.SERIES) && into.isEmpty();
    }

    /** Why this cannot be taken; empty when it can. */
    private static String refusal(List<Upload> files, Visit visit) {
        long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        if (files.isEmpty()) {
            return visit.say().in("Choisissez au moins un fichier.", "Choose at least one file.");
        }
        Optional<Upload> empty =
                files.stream().filter(file -> file.bytes().length == 0).findFirst();
        if (empty.isPresent()) {
            String name = Names.file(empty.get().name());
            return visit.say()
                    .in(
                            "Le fichier " + name + " est vide : exportez-le de nouveau.",
                            "The file " + name + " is empty: export it again.");
        }
        if (files.size() > Parcel.MOST_FILES || bytes > Parcel.MOST_BYTES) {
            return visit.say()
                    .in(
                            "C'est trop à la fois : au plus " + Parcel.MOST_FILES
                                    + " fichiers et 64 Mo. Mettez-les dans un zip, ou envoyez-les en parties; un cours s'exporte aussi sans ses vidéos.",
                            "That is too much at once: at most " + Parcel.MOST_FILES
                                    + " files and 64 MB. Put them in a zip, or send them in parts; a course can be exported without its videos.");
        }
        return visit.field("name").length() > LONGEST_NAME
                ? visit.say().in("Ce titre dépasse 200 caractères.", "This title is longer than 200 characters.")
                : "";
    }

    private SendView view(Visit visit, Optional<Opened> into, String refusal) {
        return new SendView(
                into.map(opened -> opened.path("accord")).orElse("/accord"),
                into.map(opened -> visit.say().text(opened.series().title()).words())
                        .orElse(""),
                into.map(opened -> opened.path("accord/proposals")).orElse(""),
                into.map(opened -> opened.series().microCredentials().size()).orElse(0),
                visit.may(Right.STEWARD),
                Importers.ALL.stream()
                        .map(each -> each.label().show(visit.lang()))
                        .toList(),
                visit.may(Right.STEWARD) ? earlier(visit, into) : List.of(),
                visit.field("name"),
                refusal);
    }

    private List<SendView.Earlier> earlier(Visit visit, Optional<Opened> into) {
        List<SendView.Earlier> earlier = new ArrayList<>();
        for (var spine : imports.list(visit.organisation())) {
            Optional<Kept<Import>> kept = ImportPage.find(imports, visit.organisation(), spine.id());
            if (earlier.size() == MOST_EARLIER) {
                break;
            }
            kept.filter(one -> into.isEmpty()
                            ? one.content().series().isSilent()
                            : one.content().series().is(into.get().id()::equals))
                    .ifPresent(one -> earlier.add(new SendView.Earlier(
                            "/accord/imports/" + one.id(),
                            one.content().title().show(visit.lang()),
                            ImportView.word(one.content(), visit),
                            visit.say().date(one.at().atZone(visit.zone()).toLocalDate()))));
        }
        return earlier;
    }
}
