package org.diapason.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.studio.shell.Route;
import org.jsoup.Jsoup;

/**
 * A studio in which work lies open, so that there is something behind every address: an import that waits, a workshop
 * that is on, a remark that nobody has answered, something said and done that everybody reads.
 *
 * @param trial the studio
 * @param cast who is there
 * @param series the series that says most of all
 * @param asked the path at which people answer what it asks
 */
record Busy(Trial trial, Cast cast, Id series, String asked) implements AutoCloseable {

    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private static final Path PORTFOLIO =
            Path.of(System.getProperty("diapason.house", ".."), "portfolios/facilitating-learning-online.csv");

    static Busy open() throws IOException {
        Trial trial = Trial.open();
        Cast cast = Cast.of(trial, trial.owner(), "one");
        Id series = trial.series().list(cast.organisation()).stream()
                .filter(each -> each.title().toString().contains("Boulangerie"))
                .map(each -> each.id())
                .findFirst()
                .orElseThrow();
        Busy busy = new Busy(trial, cast, series, asked(cast, series));
        busy.leaveWorkOpen();
        return busy;
    }

    /** Opens a round, and gives the path of its link. */
    private static String asked(Cast cast, Id series) {
        Browser owner = Objects.requireNonNull(cast.people().get("owner"));
        String page = "/en/series/" + series + "/feedback/rounds";
        Pages.Form form = Pages.forms(page, owner.get(page).body()).stream()
                .filter(each -> each.post() && each.to().equals(page))
                .findFirst()
                .orElseThrow();
        String handed = owner.post(page, form.with(_ -> false, "")).body();
        return Jsoup.parse(handed).select("#handed").attr("value").replaceFirst("https?://[^/]+", "");
    }

    Browser owner() {
        return Objects.requireNonNull(cast.people().get("owner"));
    }

    List<Route> routes() {
        return trial.studio().router().routes();
    }

    private void leaveWorkOpen() throws IOException {
        bringIn("portfolio.csv", Files.readAllBytes(PORTFOLIO));
        for (String page : List.of("workshop", "talk")) {
            Pages.Form form = form("/en/series/" + series + "/" + page);
            owner().post(form.action(), form.with(Pages.Field::free, "Which words would a baker use?"));
        }
        Pages.Form echo = form("/en/series/" + series + "/feedback/echo");
        List<String> chosen = new ArrayList<>(List.of(echo.with(Pages.Field::free, "A video on shaping")));
        chosen.addAll(List.of("voice", "V1"));
        owner().post(echo.action(), chosen.toArray(String[]::new));
    }

    private Pages.Form form(String page) {
        return Pages.forms(page, owner().get(page).body()).stream()
                .filter(each -> each.post() && each.to().equals(page))
                .findFirst()
                .orElseThrow();
    }

    /** Sends a file, waits until it has been read, and says where that is told. */
    String bringIn(String name, byte[] file) {
        owner().get("/en/accord");
        String path =
                owner().upload("/en/accord", "files", name, file).location().replaceFirst("^https?://[^/]*", "");
        Instant end = Instant.now().plus(LONGEST_READING);
        while (Instant.now().isBefore(end)) {
            Page page = owner().get(path);
            if (page.body().contains("/acceptance") || page.body().contains("/removal")) {
                return path;
            }
            pause();
        }
        throw new IllegalStateException("The import is not read: " + path);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything that its owner comes to. */
    Pages pages() {
        return Pages.of(
                routes(),
                owner(),
                series.toString(),
                "/en/",
                "/en/series/" + series,
                "/en/search?q=pain",
                "/en/sign-in/code",
                "/en/kit",
                "/en/kit/drawer",
                "/en/answered",
                asked);
    }

    @Override
    public void close() throws IOException {
        trial.close();
    }
}
