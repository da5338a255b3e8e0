package org.diapason.bench.studio;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Evaluation;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Token;
import org.diapason.formats.seriesfile.RoundScript;
import org.diapason.store.feedback.PostgresRounds;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.EmbeddedPostgres;
import org.diapason.store.shelf.AuditLedger;

/**
 * Five thousand people answer within a minute, from fifty places, while a designer works: each looks at the page, sends
 * its answers, and every fifth sends them a second time. None may be lost, and none counted twice.
 */
public final class AnswersUnderLoad {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    private final int clients;
    private final int each;
    private final Duration within;

    private AnswersUnderLoad(int clients, int each, Duration within) {
        this.clients = clients;
        this.each = each;
        this.within = within;
    }

    /** Takes from how many places, how many from each, and within how many seconds; 50 100 60 where nothing is said. */
    public static void main(String[] arguments) throws Exception {
        int[] size = arguments.length == 3
                ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                : new int[] {50, 100, 60};
        new AnswersUnderLoad(size[0], size[1], Duration.ofSeconds(size[2])).run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("answers-under-load");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
                Database database = postgres.open()) {
            Province province = Province.founded(database, 1, 1, Twelve.read(Path.of("examples", "boulangerie")));
            Province.College college = province.colleges().getFirst();
            Rounds rounds = new PostgresRounds(database, new AuditLedger(), new RoundScript());
            Token link = Token.fresh();
            rounds.open(round(college), link, new Actor.Studio(college.id()), Instant.now());
            try (Remote studio = Remote.start(folder.resolve("web"), postgres.owner())) {
                measure(
                        studio,
                        college,
                        studio.address().replace("localhost", "127.0.0.1") + "/fr/answer/" + link.value());
            }
            int kept = rounds.list(college.id(), college.series().getFirst())
                    .getFirst()
                    .answered();
            System.out.printf("# %d of %d answers kept%n", kept, clients * each);
            if (kept != clients * each
                    || rounds.polls(college.id(), college.series().getFirst())
                                    .getFirst()
                                    .answered()
                            != kept) {
                throw new IllegalStateException("Lost or counted twice");
            }
        }
    }

    private static Round round(Province.College college) {
        return new Round(
                Id.fresh(),
                college.series().getFirst(),
                Instrument.LEARNER,
                Code.of("PE"),
                Fact.silent(),
                Evaluation.USUAL.asked(Instrument.LEARNER),
                Evaluation.LEAST_THRESHOLD,
                Instant.now().minusSeconds(60),
                Instant.now().plus(Duration.ofDays(1)),
                Fact.silent());
    }

    private void measure(Remote studio, Province.College college, String link) throws Exception {
        Designer designer = Designer.enter(studio, college);
        Id series = college.series().getFirst();
        for (int i = 0; i < 100; i++) {
            designer.look(Page.MATRIX, series);
        }
        double[] quiet = times(designer, series, new AtomicBoolean(false), 100);
        AtomicBoolean done = new AtomicBoolean();
        double before = studio.seconds();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(clients + 1)) {
            List<Future<double[]>> sending = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int place = i + 1;
                sending.add(people.submit(() -> client(link, place, start)));
            }
            Future<double[]> work = people.submit(() -> times(designer, series, done, Integer.MAX_VALUE));
            List<Double> sent = new ArrayList<>();
            try {
                for (Future<double[]> client : sending) {
                    Arrays.stream(client.get()).forEach(sent::add);
                }
            } finally {
                done.set(true);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double[] busy = work.get();
            double[] answers = sent.stream().mapToDouble(Double::doubleValue).toArray();
            System.out.printf(
                    Locale.ROOT,
                    "# %d answers in %.1f s, p95 of a page and its answer %.0f ms; studio %.1f CPU seconds%n",
                    answers.length,
                    seconds,
                    p95(answers),
                    studio.seconds() - before);
            System.out.printf(
                    Locale.ROOT,
                    "p95 answers-under-load %.0f ms for a designer's page (%d pages), %.0f ms before%n",
                    p95(busy),
                    busy.length,
                    p95(quiet));
        }
    }

    private double[] client(String link, int place, long start) throws Exception {
        double[] times = new double[each];
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.1." + place))
                .build()) {
            for (int i = 0; i < each; i++) {
                // Each comes at a moment of its own, spread over the minute.
                long due = start + (long) ((i + place / (double) clients) * within.toNanos() / (each + 1));
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                long began = System.nanoTime();
                String key = key(http.send(
                        HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString()));
                String form = "key=" + key + "&a-attained=" + (1 + i % 5) + "&a-completed=1&a-hours=" + (5 + i % 9)
                        + "&a-recommend=" + i % 11 + "&a-improve=Plus+de+pratique+" + place + "-" + i;
                for (int sent = 0; sent <= (i % 5 == 0 ? 1 : 0); sent++) {
                    answer(http, link, form);
                }
                times[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        return times;
    }

    private static String key(HttpResponse<String> page) {
        Matcher key = KEY.matcher(page.body());
        if (page.statusCode() != 200 || !key.find()) {
            throw new IllegalStateException("Not shown: " + page.statusCode() + " " + page.body());
        }
        return key.group(1);
    }

    private static void answer(HttpClient http, String link, String form) throws Exception {
        HttpResponse<Void> response = http.send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (response.statusCode() != 303) {
            throw new IllegalStateException("Not taken: " + response.statusCode());
        }
    }

    private static double[] times(Designer designer, Id series, AtomicBoolean done, int most) {
        List<Double> times = new ArrayList<>();
        while (!done.get() && times.size() < most) {
            long began = System.nanoTime();
            designer.look(Page.MATRIX, series);
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double p95(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (0.95 * (sorted.length - 1))];
    }
}
