package org.diapason.formats.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.cartridge.Look;
import org.diapason.formats.cartridge.Outline;
import org.diapason.formats.cartridge.Outline.Line;
import org.diapason.formats.cartridge.Outline.Unit;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.xml.XmlNode;

/**
 * What shows of a course in a Moodle backup, hidden activities included: whoever verifies a course verifies what
 * facilitators see too.
 */
public final class MoodleOutline {

    /** What stands among activities and is no part of a course: text on the front page, and banks of questions. */
    private static final Set<String> NO_PART = Set.of("label", "qbank");

    private final MoodleBackup backup;
    private final Lang lang;

    private MoodleOutline(MoodleBackup backup, Lang lang) {
        this.backup = backup;
        this.lang = lang;
    }

    /**
     * The outline of this backup. It never says who holds the rights, for which Moodle has no place.
     *
     * @throws Refusal when it is no backup, or nothing of it can be read
     */
    public static Outline read(Artifact artifact, Setting setting) throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            return new MoodleOutline(new MoodleBackup(artifact.name(), archive), setting.lang()).outline();
        }
    }

    private Outline outline() throws Refusal, IOException {
        XmlNode index = backup.index();
        XmlNode information = index.child("information").orElse(index);
        Optional<XmlNode> course = backup.part("course/course.xml");
        String title = course.map(each -> MoodleBackup.words(each, "fullname"))
                .orElseGet(() -> MoodleBackup.words(information, "original_course_fullname"));
        MoodleSections sections = new MoodleSections(backup, information);
        List<Unit> units = new ArrayList<>();
        for (XmlNode section : sections.all()) {
            List<Line> lines = lines(sections.activities(section));
            String name = MoodleSections.title(section, lang).orElse("");
            if (!lines.isEmpty() || !name.isEmpty()) {
                units.add(new Unit(name, lines));
            }
        }
        List<Line> stray = lines(sections.stray());
        if (!stray.isEmpty()) {
            units.add(new Unit("", stray));
        }
        return new Outline(plain(title), false, units, backup.troubles());
    }

    private List<Line> lines(List<XmlNode> activities) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (XmlNode listed : activities) {
            String kind = listed.words("modulename");
            Optional<XmlNode> content = NO_PART.contains(kind)
                    ? Optional.empty()
                    : backup.part(listed.words("directory") + "/" + kind + ".xml")
                            .flatMap(root -> root.child(kind));
            boolean news =
                    content.filter(each -> each.words("type").equals("news")).isPresent();
            if (!NO_PART.contains(kind) && !news) {
                lines.add(new Line(
                        plain(listed.words("title")),
                        kind.equals("quiz")
                                ? content.map(MoodleActivities::questions).orElse(0)
                                : 0,
                        content.map(MoodleActivities::html).map(Look::of).orElse(Look.NOTHING)));
            }
        }
        return lines;
    }

    private String plain(String words) {
        return String.join(" ", Multilang.read(words, lang).values());
    }
}
