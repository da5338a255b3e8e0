package org.diapason.formats.cartridgeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.cartridge.Cartridge;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.palette.Palette;
import org.diapason.formats.palette.ThemeCss;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Refusal;

/** Courses to write: those of the examples, and others made up of awkward words. */
final class Shelves {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<String> WORDS = List.of(
            "Four & <sole>",
            "]]> fin",
            "L'« été »\u00a0: dur",
            "\"quoted\" 'it'",
            "emoji 🥖 and e\u0301",
            "$IMS-CC-FILEBASE$/x",
            "&amp;eacute;",
            "=1+1",
            "Module 3: has its own",
            "a\u200bb",
            "x");

    private Shelves() {}

    static Stream<Judged> examples() {
        try (Stream<Path> folders = Files.list(Path.of("..", "examples"))) {
            return folders.filter(Files::isDirectory).sorted().map(Shelves::judged).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Judged example(String name) {
        return judged(Path.of("..", "examples", name));
    }

    private static Judged judged(Path folder) {
        return Judged.of(SeriesFiles.read(folder).dossier().orElseThrow(), TODAY);
    }

    /** The courses of a series, that of the whole series last. */
    static List<CourseSkeleton> courses(Judged judged) {
        List<CourseSkeleton> all = new ArrayList<>();
        judged.series().microCredentials().forEach(mc -> all.add(CourseSkeleton.of(judged, mc)));
        all.add(CourseSkeleton.of(judged));
        return all;
    }

    static byte[] bytes(CourseSkeleton course, List<Lang> langs, CartridgeEdition edition, Judged judged) {
        return CartridgeOut.bytes(course, langs, edition, ThemeCss.of(Palette.of(judged.series())));
    }

    /** What our own importer makes of it. */
    static Intake readBack(byte[] cartridge, Lang lang, Path folder) throws IOException, Refusal {
        Path file = folder.resolve("course.imscc");
        Files.write(file, cartridge);
        return new Cartridge()
                .read(
                        new Artifact("course.imscc", file),
                        new Setting(lang, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder));
    }

    /** A series of some micro-credentials whose words and codes are as awkward as they may be. */
    static Judged generated(int seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder("{\"diapason\":1,\"code\":\"S\",\"languages\":[\"en\"],\"title\":"
                + quoted(word(random)) + ",\"micro-credentials\":[");
        int members = 1 + random.nextInt(3);
        for (int member = 0; member < members; member++) {
            json.append(member == 0 ? "" : ",").append(member(random, member));
        }
        SeriesReading reading = SeriesFiles.readJson(json.append("]}").toString());
        return Judged.of(
                reading.dossier()
                        .orElseThrow(() -> new AssertionError(reading.troubles().toString())),
                TODAY);
    }

    private static String member(Random random, int member) {
        StringBuilder json = new StringBuilder("{\"code\":\"MC" + member + "\",\"title\":" + quoted(word(random)));
        json.append(",\"modules\":[");
        int modules = random.nextInt(4);
        for (int module = 0; module < modules; module++) {
            json.append(module == 0 ? "" : ",")
                    .append("{\"code\":\"")
                    .append(random.nextBoolean() ? "É" + module : module + ".1")
                    .append("\",\"title\":")
                    .append(quoted(word(random)))
                    .append(",\"slots\":[\"overview\",\"practice\"],\"activities\":[")
                    .append(activities(random, "a" + module))
                    .append("]}");
        }
        json.append("],\"activities\":[").append(activities(random, "o")).append("]");
        return json.append("}").toString();
    }

    private static String activities(Random random, String code) {
        List<String> kinds = List.of("reading", "quiz", "discussion", "project", "video");
        StringBuilder json = new StringBuilder();
        int many = random.nextInt(4);
        for (int at = 0; at < many; at++) {
            json.append(at == 0 ? "" : ",")
                    .append("{\"code\":\"" + code + "-" + at + "\",\"title\":")
                    .append(quoted(word(random)))
                    .append(",\"kind\":\"" + kinds.get(random.nextInt(kinds.size())) + "\",\"amount\":")
                    .append(1 + random.nextInt(30))
                    .append(random.nextBoolean() ? ",\"questions\":[" + questions(random) + "]" : "")
                    .append("}");
        }
        return json.toString();
    }

    /** A question of each kind, in an order of its own. */
    private static String questions(Random random) {
        List<String> answers = new ArrayList<>(List.of(
                "{\"one\":[" + choice(random, true) + "," + choice(random, false) + "," + choice(random, false) + "]}",
                "{\"several\":[" + choice(random, true) + "," + choice(random, true) + "," + choice(random, false)
                        + "]}",
                "{\"true-false\":" + random.nextBoolean() + "}",
                "{\"blank\":[" + quoted(word(random)) + "," + quoted(word(random)) + "]}",
                "{\"essay\":true}"));
        Collections.shuffle(answers, random);
        StringBuilder json = new StringBuilder();
        for (int at = 0; at < answers.size(); at++) {
            json.append(at == 0 ? "" : ",")
                    .append("{\"code\":\"Q" + at + "\",\"stem\":" + quoted(word(random)))
                    .append(random.nextBoolean() ? ",\"feedback\":" + quoted(word(random)) : "")
                    .append(random.nextBoolean() ? ",\"points\":" + (1 + random.nextInt(99)) : "")
                    .append(",\"answer\":" + answers.get(at) + "}");
        }
        return json.toString();
    }

    private static String choice(Random random, boolean right) {
        return "{\"label\":" + quoted(word(random)) + ",\"right\":" + right
                + (random.nextBoolean() ? ",\"feedback\":" + quoted(word(random)) : "") + "}";
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
