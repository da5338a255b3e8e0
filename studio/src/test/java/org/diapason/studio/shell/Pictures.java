package org.diapason.studio.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.seriesfile.SeriesFiles;

/** Writes pages to files, with everything that they are dressed in beside them, so that a browser can look at them. */
public final class Pictures {

    /** The day on which the examples are looked at. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Id HOUSE =
            Id.parse("11111111-1111-7111-8111-111111111111").orElseThrow();
    private static final Id SERIES =
            Id.parse("22222222-2222-7222-8222-222222222222").orElseThrow();

    private final Assets assets = new Assets();
    private final Path folder;

    public Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.createDirectories(folder.resolve("static"));
        assets.writeTo(folder);
    }

    /** One of the examples as it lies open on the desk. */
    public static Opened example(String name) {
        Dossier dossier = SeriesFiles.read(Path.of(System.getProperty("diapason.house", ".."))
                        .resolve("examples")
                        .resolve(name))
                .dossier()
                .orElseThrow();
        Case seen = Case.of(dossier, TODAY);
        return new Opened(new Kept<>(SERIES, 7, dossier, NOW, "Ada"), seen, Harmony.of(seen));
    }

    /** A visit of the owner to this path, such as /series/…/matrix. */
    public static Visit visit(Lang lang, String path) {
        return new Visit(
                Optional.of(new Actor.Member(HOUSE, HOUSE, "Aurélie Nguyễn", Role.OWNER)),
                lang,
                path,
                Map.of(Route.SERIES, SERIES.toString()),
                Map.of(),
                Map.of(),
                List.of(),
                NOW,
                ZoneId.of("America/Toronto"),
                "token",
                "");
    }

    /** The frame of a page of this series. */
    public Frame frame(Visit visit, Optional<Opened> opened, Theme theme, String said) {
        return new Frame(
                visit,
                said,
                "Collège Boréal",
                opened.map(each -> Rails.rail(each, Traces.NONE, visit)),
                assets.look(theme, "", ""));
    }

    /** Writes the page to a file of this name. */
    public void write(String name, String template, Frame frame, Object view) throws IOException {
        String page = new String(Templates.render(template, frame, view), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name), page.replace("=\"/static/", "=\"static/"));
    }

    /** Writes the pages of the shell and the kit below the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Pictures pictures = new Pictures(Path.of(arguments[0]));
        Opened opened = example("boulangerie");
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String end = "-" + lang.tag() + "-" + theme.word() + ".html";
                Visit kit = visit(lang, "/kit");
                pictures.write(
                        "kit" + end, "kit/page.jte", pictures.frame(kit, Optional.of(opened), theme, ""), kit.path());
                Visit plain = visit(lang, opened.path("pathway"));
                pictures.write(
                        "missing" + end,
                        "shell/missing.jte",
                        pictures.frame(plain, Optional.of(opened), theme, "Saved."),
                        plain.path());
            }
        }
    }
}
