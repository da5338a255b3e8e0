package org.diapason.formats.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Learning;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.formats.cartridge.Cartridge;
import org.diapason.formats.cartridge.Outline;
import org.diapason.formats.cartridge.OutlineReader;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.moodle.MoodleImporter;
import org.diapason.formats.moodle.MoodleOutline;
import org.diapason.formats.olx.OlxImporter;
import org.diapason.formats.olx.OlxOutline;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Refusal;

/**
 * A course as it was delivered.
 *
 * @param outline what shows of it
 * @param contents what our importer makes of it; nothing when that is no micro-credential
 * @param origin the kind of file that it came in
 */
public record Delivered(Outline outline, Optional<MicroCredential> contents, Origin origin) {

    /**
     * Reads a package: a Common Cartridge, a Moodle backup or an export of Open edX.
     *
     * @throws Refusal when it is no package, or nothing of it can be read
     */
    public static Delivered read(Artifact artifact, Setting setting) throws Refusal, IOException {
        if (new MoodleImporter().recognises(artifact)) {
            return of(
                    MoodleOutline.read(artifact, setting), new MoodleImporter().read(artifact, setting), Origin.MOODLE);
        }
        if (new OlxImporter().recognises(artifact)) {
            return of(OlxOutline.read(artifact, setting), new OlxImporter().read(artifact, setting), Origin.OLX);
        }
        return of(OutlineReader.read(artifact, setting), new Cartridge().read(artifact, setting), Origin.CARTRIDGE);
    }

    private static Delivered of(Outline outline, Intake intake, Origin origin) {
        List<Entry> course =
                new ArrayList<>(intake.microCredentials().getFirst().entries());
        course.removeIf(entry -> entry.key().equals("code"));
        course.add(Node.entry("code", Node.string("DELIVERED")));
        return new Delivered(
                outline,
                SeriesFiles.around(List.of(Node.mapping(course)), List.of(Lang.FR, Lang.EN))
                        .dossier()
                        .map(dossier -> dossier.series().microCredentials().getFirst()),
                origin);
    }

    /** The contents without what a skeleton has around its modules and without the pages of slots, as a series counts. */
    Optional<MicroCredential> against(CourseSkeleton skeleton) {
        Set<String> around = new HashSet<>();
        Set<String> slots = new HashSet<>();
        for (Unit unit : skeleton.units()) {
            if (!unit.isModule()) {
                around.addAll(Titles.keys(unit.title()));
            }
            unit.parts().stream().filter(Part::isSlot).forEach(part -> slots.addAll(Titles.keys(part.title())));
        }
        return contents.map(mc -> with(mc, modules(mc, around, slots)));
    }

    private static Fact<List<Module>> modules(MicroCredential mc, Set<String> around, Set<String> slots) {
        return mc.learning()
                .modules()
                .map(all -> all.stream()
                        .filter(module -> !matches(module.title(), around))
                        .map(module -> new Module(
                                module.code(),
                                module.title(),
                                module.slots(),
                                module.outcomes(),
                                Fact.of(module.activities().orElse(List.of()).stream()
                                        .filter(activity -> !isSlot(activity, slots))
                                        .toList())))
                        .toList());
    }

    private static boolean isSlot(Activity activity, Set<String> slots) {
        return activity.title().is(title -> matches(title, slots));
    }

    private static boolean matches(Text title, Set<String> keys) {
        return Titles.keys(title).stream().anyMatch(keys::contains);
    }

    private static MicroCredential with(MicroCredential mc, Fact<List<Module>> modules) {
        Learning had = mc.learning();
        return mc.with(new Learning(
                had.outcomes(),
                had.competencies(),
                had.assumes(),
                modules,
                Fact.silent(),
                had.assessments(),
                had.result(),
                had.theory(),
                had.practice(),
                had.actionMap()));
    }
}
