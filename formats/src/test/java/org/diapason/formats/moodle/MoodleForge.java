package org.diapason.formats.moodle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes backups as Moodle packs them, from parts that a test can change. */
public final class MoodleForge {

    private MoodleForge() {}

    /** Packs the parts into a backup at this path. */
    public static void pack(Map<String, String> parts, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** A course about bread, with one of each kind that matters. */
    public static Map<String, String> bakery() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("moodle_backup.xml", index());
        parts.put(
                "course/course.xml",
                "<course id='2'><shortname>PAIN-1</shortname><idnumber></idnumber><lang>fr_ca</lang>"
                        + "<fullname>{mlang fr}Le pain au levain{mlang}{mlang en}Sourdough bread{mlang}</fullname>"
                        + "<summary>&lt;p&gt;À la fin, vous serez capable de :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;nourrir un levain"
                        + "&lt;/li&gt;&lt;li&gt;cuire un pain&lt;/li&gt;&lt;/ul&gt;</summary></course>");
        parts.put(
                "sections/section_11/section.xml",
                "<section id='11'><number>1</number><name>Le levain</name><summary></summary>"
                        + "<sequence>1,2,3,4</sequence><visible>1</visible></section>");
        parts.put(
                "sections/section_12/section.xml",
                "<section id='12'><number>2</number><name>La cuisson</name><summary>$@NULL@$</summary>"
                        + "<sequence>5,6</sequence><visible>1</visible></section>");
        activity(
                parts,
                3,
                "quiz",
                1,
                "<quiz><name>Quiz</name><question_instances><question_instance/>"
                        + "<question_instance/><question_instance/></question_instances></quiz>");
        activity(
                parts,
                1,
                "page",
                1,
                "<page><intro>&lt;p&gt;Lire&lt;/p&gt;</intro>"
                        + "<content>&lt;p&gt;De l’eau et du sel&lt;/p&gt;</content></page>");
        activity(parts, 2, "forum", 1, "<forum><type>general</type></forum>");
        activity(parts, 4, "page", 0, "<page/>");
        activity(parts, 5, "assign", 1, "<assign/>");
        parts.put(
                "activities/assign_5/grades.xml",
                "<activity_gradebook><grade_items><grade_item><aggregationcoef2>0.40000</aggregationcoef2>"
                        + "<weightoverride>1</weightoverride></grade_item></grade_items></activity_gradebook>");
        parts.put("users.xml", "<users><user><firstname>Camille</firstname></user></users>");
        return parts;
    }

    private static String index() {
        StringBuilder activities = new StringBuilder();
        listed(activities, 3, 11, "quiz", "Quiz du levain");
        listed(activities, 1, 11, "page", "Le levain");
        listed(activities, 2, 11, "forum", "Votre levain");
        listed(activities, 4, 11, "page", "Corrigé");
        listed(activities, 5, 12, "assign", "Votre pain");
        listed(activities, 6, 12, "feedback", "Sondage");
        return "<?xml version='1.0' encoding='UTF-8'?><moodle_backup><information><moodle_release>4.5</moodle_release>"
                + "<original_course_startdate>1793491200</original_course_startdate>"
                + "<original_course_enddate>0</original_course_enddate><contents><activities>"
                + activities
                + "</activities><sections><section><sectionid>12</sectionid><directory>sections/section_12</directory>"
                + "</section><section><sectionid>11</sectionid><directory>sections/section_11</directory></section>"
                + "</sections></contents></information></moodle_backup>";
    }

    private static void listed(StringBuilder all, int id, int section, String mod, String title) {
        all.append("<activity><moduleid>" + id + "</moduleid><sectionid>" + section + "</sectionid><modulename>" + mod
                + "</modulename><title>" + title + "</title><directory>activities/" + mod + "_" + id
                + "</directory></activity>");
    }

    private static void activity(Map<String, String> parts, int id, String mod, int visible, String content) {
        String directory = "activities/" + mod + "_" + id;
        parts.put(directory + "/module.xml", "<module><visible>" + visible + "</visible></module>");
        parts.put(directory + "/" + mod + ".xml", "<activity>" + content + "</activity>");
    }
}
