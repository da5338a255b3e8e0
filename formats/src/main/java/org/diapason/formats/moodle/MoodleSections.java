package org.diapason.formats.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;

/** The sections of a Moodle course in their order, and the activities of each in theirs. */
final class MoodleSections {

    /** The longest summary that may be a title: more is a text of its own. */
    private static final int LONGEST_TITLE = 120;

    private final List<XmlNode> sections = new ArrayList<>();
    private final List<XmlNode> listed;

    /** Those that this part of the index lists. */
    MoodleSections(MoodleBackup backup, XmlNode information) throws IOException {
        listed = information
                .at("contents", "activities")
                .map(all -> all.all("activity"))
                .orElse(List.of());
        for (XmlNode each : information
                .at("contents", "sections")
                .map(all -> all.all("section"))
                .orElse(List.of())) {
            backup.part(each.words("directory") + "/section.xml").ifPresent(sections::add);
        }
        sections.sort(Comparator.comparingInt(section -> number(section.words("number"))));
    }

    List<XmlNode> all() {
        return sections;
    }

    /** The activities of this section in the order in which learners meet them. */
    List<XmlNode> activities(XmlNode section) {
        List<String> sequence = List.of(section.words("sequence").split(",", -1));
        return listed.stream()
                .filter(each -> each.words("sectionid").equals(section.attribute("id")))
                .sorted(Comparator.comparingInt(each -> {
                    int at = sequence.indexOf(each.words("moduleid"));
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
    }

    /** The activities that are in no section. */
    List<XmlNode> stray() {
        List<String> known =
                sections.stream().map(section -> section.attribute("id")).toList();
        return listed.stream()
                .filter(each -> !known.contains(each.words("sectionid")))
                .toList();
    }

    /** What a section is called; a cartridge that Moodle imported leaves the title in the summary, and no name. */
    static Optional<String> title(XmlNode section, Lang supposed) {
        String name = String.join(
                " ",
                Multilang.read(MoodleBackup.words(section, "name"), supposed).values());
        if (!name.isBlank()) {
            return Optional.of(name);
        }
        WebText summary = WebText.of(MoodleBackup.words(section, "summary"));
        String line = summary.line();
        return summary.blocks().size() <= 1 && !line.isBlank() && line.length() <= LONGEST_TITLE
                ? Optional.of(line)
                : Optional.empty();
    }

    private static int number(String words) {
        return words.isEmpty() || words.length() > 6 || !words.chars().allMatch(Character::isDigit)
                ? Integer.MAX_VALUE
                : Integer.parseInt(words);
    }
}
