package org.diapason.studio.toolkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Filed;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.kit.KitFile;
import org.diapason.studio.shell.Studio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes files while nobody waits for them; what is kept says how far it is, so that every node can tell. */
final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration BEAT = Duration.ofMillis(300);
    private static final int AT_ONCE = 2;

    private final Shelf<Making> makings;
    private final Cabinet cabinet;
    private final Clock clock;
    private final Executor hands;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Jobs(Studio studio, Clock clock, Executor hands) {
        this.makings = studio.shelves().of(Making.SCRIPT);
        this.cabinet = studio.cabinet();
        this.clock = clock;
        this.hands = hands;
    }

    /**
     * What is to be made, and of what.
     *
     * @param organisation whose series
     * @param series which series
     * @param revision its revision
     * @param day the day it is seen on
     * @param edition the version of Diapason
     * @param files the files
     */
    record Job(Id organisation, Id series, long revision, LocalDate day, String edition, List<KitFile> files) {
        Job {
            files = List.copyOf(files);
        }

        /** The names of the files. */
        List<String> names() {
            return files.stream().map(KitFile::name).toList();
        }
    }

    /** Begins to make; whoever asks does not wait. */
    void start(Job job) {
        mark(job, 0, job.files().getFirst().name(), List.of());
        hands.execute(() -> run(job));
    }

    private void run(Job job) {
        try {
            while (!turns.tryAcquire(10, TimeUnit.SECONDS)) {
                mark(job, 0, job.files().getFirst().name(), List.of());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            make(job);
        } catch (RuntimeException | Error accident) {
            LOG.error("The files of {} could not be kept", job.series(), accident);
            mark(job, 0, "", job.names());
        } finally {
            turns.release();
        }
    }

    private void make(Job job) {
        List<String> failed = new ArrayList<>();
        Instant told = Instant.MIN;
        int done = 0;
        for (KitFile file : job.files()) {
            if (Duration.between(told, clock.instant()).compareTo(BEAT) > 0) {
                mark(job, done, file.name(), failed);
                told = clock.instant();
            }
            try {
                if (!keep(job, file)) {
                    // Somebody was forgotten meanwhile, and what was kept before went with their name.
                    mark(job, 0, "", job.names());
                    return;
                }
            } catch (IOException | RuntimeException | LinkageError | StackOverflowError accident) {
                LOG.error("{} of {} could not be made", file.name(), job.series(), accident);
                failed.add(file.name());
            }
            done++;
        }
        mark(job, done, "", failed);
    }

    private boolean keep(Job job, KitFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        if (out.size() > Cabinet.LARGEST) {
            throw new IOException(out.size() + " bytes are more than one file may hold");
        }
        Filed filed = new Filed(file.name(), clock.instant(), job.revision(), job.day(), job.edition(), out.size());
        return cabinet.put(job.organisation(), job.series(), filed, out.toByteArray());
    }

    private void mark(Job job, int done, String now, List<String> failed) {
        Progress progress = new Progress(clock.instant(), done, job.files().size(), now, failed);
        makings.mark(job.organisation(), job.series(), progress.mark());
    }
}
