package org.diapason.studio.toolkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Filed;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.KitFile;
import org.diapason.formats.kit.Products;
import org.diapason.formats.kit.Since;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Opened;

/** Each file that a series can have, beside what was made of it, and why that is stale. */
final class Inventory {

    private final Opened opened;
    private final Shelf<Dossier> series;
    private final Id organisation;
    private final Choice choice;
    private final String edition;
    private final Say say;
    private final Map<String, Filed> made = new HashMap<>();
    private final Kit kit;
    private final List<KitFile> files;
    private final Map<String, List<String>> whys = new HashMap<>();

    Inventory(Opened opened, Shelf<Dossier> series, Id organisation, Choice choice, String edition, Say say) {
        this.opened = opened;
        this.series = series;
        this.organisation = organisation;
        this.choice = choice;
        this.edition = edition;
        this.say = say;
        this.kit = Kit.of(opened.judged(), Products.all());
        this.files = kit.files(choice.choices(), choice.inFormats());
    }

    /** The same beside these files, which were made. */
    Inventory with(List<Filed> filed) {
        filed.forEach(each -> made.put(each.name(), each));
        return this;
    }

    Kit kit() {
        return kit;
    }

    Choice choice() {
        return choice;
    }

    List<KitFile> files() {
        return files;
    }

    Optional<Filed> made(KitFile file) {
        return Optional.ofNullable(made.get(file.name()));
    }

    Standing standing(KitFile file) {
        if (made(file).isEmpty()) {
            return Standing.MISSING;
        }
        return why(file).isEmpty() ? Standing.CURRENT : Standing.STALE;
    }

    /** The version of the framework that a file was made against; nothing when it was made without one. */
    Optional<String> framework(Filed filed) {
        Optional<Node> root = filed.revision() == opened.kept().revision()
                ? Optional.of(opened.tree())
                : since(filed).map(Since::was);
        return root.flatMap(node -> Edits.at(node, new Place("framework.version")))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text());
    }

    /** The files that are missing or stale. */
    List<KitFile> due() {
        return files.stream().filter(file -> standing(file) != Standing.CURRENT).toList();
    }

    /** Why this file is stale; nothing when it would say the same again, or was never made. */
    List<String> why(KitFile file) {
        return whys.computeIfAbsent(
                file.name(),
                name -> made(file).map(filed -> why(file.piece(), filed)).orElse(List.of()));
    }

    private List<String> why(Kit.Piece piece, Filed filed) {
        List<String> reasons = new ArrayList<>();
        if (!filed.edition().equals(edition)) {
            reasons.add(say.in("Diapason a été mis à jour", "Diapason was updated"));
        }
        if (filed.revision() != opened.kept().revision()
                || !filed.day().equals(opened.seen().today())) {
            reasons.addAll(changes(piece, filed));
        }
        return reasons;
    }

    private record Changes(long revision, LocalDate day, Say say, String stem) {}

    private record Reasons(List<String> list) {
        Reasons {
            list = List.copyOf(list);
        }
    }

    /** Neither state changes any more, so that what differs between them is worked out once. */
    private List<String> changes(Kit.Piece piece, Filed filed) {
        return opened.told()
                .once(
                        new Changes(filed.revision(), filed.day(), say, piece.stem()),
                        Reasons.class,
                        () -> new Reasons(since(filed)
                                .map(since -> reasons(since, piece))
                                .orElseGet(() -> List.of(say.in("La série a changé", "The series changed")))))
                .list();
    }

    private List<String> reasons(Since since, Kit.Piece piece) {
        if (!since.touches(piece)) {
            return List.of();
        }
        List<String> changed = new Why(since, say).of(piece);
        return changed.isEmpty()
                ? List.of(say.in(
                        "Le temps a passé : ce qui dépend du jour n'est plus pareil",
                        "Time has passed: what depends on the day is no longer the same"))
                : changed;
    }

    private record Then(long revision, LocalDate day) {}

    private record Found(Optional<Since> since) {}

    private Optional<Since> since(Filed filed) {
        return opened.told()
                .once(
                        new Then(filed.revision(), filed.day()),
                        Found.class,
                        () -> new Found(series.find(organisation, opened.id(), filed.revision())
                                .map(Kept::content)
                                .map(was -> Since.between(Judged.of(was, filed.day()), kit.judged()))))
                .since();
    }
}
