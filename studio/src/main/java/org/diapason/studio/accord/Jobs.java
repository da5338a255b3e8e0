package org.diapason.studio.accord;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.tree.Refusal;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Studio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was sent while nobody waits for it, on the node that received it; what is kept says how far it is, so that
 * every node can tell, and can tell too when this one went away.
 */
final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration PULSE = Duration.ofMillis(1500);
    private static final int BEATS_WITHOUT_NEWS = 6;
    private static final int AT_ONCE = 2;

    private final Shelf<Import> imports;
    private final Shelf<Parcel> parcels;
    private final Shelf<Dossier> series;
    private final Beside<Ledger> ledgers;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Jobs(Studio studio, Clock clock) {
        this.imports = studio.shelves().of(ImportForms.SCRIPT);
        this.parcels = studio.shelves().of(Parcel.SCRIPT);
        this.series = studio.series();
        this.ledgers = new Beside<>(studio.shelves(), Ledger.SCRIPT, Ledger.EMPTY);
        this.clock = clock;
    }

    /** The stage at which every reading begins. */
    Import.Stage begun() {
        return new Import.Reading(clock.instant(), Fact.silent(), 0, 0);
    }

    /** Begins to read; whoever asks does not wait. */
    void start(Id organisation, Id id, ZoneId zone) {
        Thread.ofVirtual().name("import-" + id).start(() -> run(organisation, id, zone));
    }

    private void run(Id organisation, Id id, ZoneId zone) {
        AtomicReference<Import.Reading> latest = new AtomicReference<>();
        Thread pulse = Thread.ofVirtual().name("pulse-" + id).start(() -> beat(organisation, id, latest));
        Import.Stage end;
        boolean turn = false;
        try {
            turns.acquire();
            turn = true;
            end = read(organisation, id, latest, LocalDate.ofInstant(clock.instant(), zone));
        } catch (Refusal refusal) {
            end = new Import.Failed(
                    refusal.trouble().message(), Fact.of(refusal.trouble().mend()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        } catch (IOException | RuntimeException accident) {
            LOG.error("Import {} could not be read", id, accident);
            end = accident(id);
        } finally {
            pulse.interrupt();
            if (turn) {
                turns.release();
            }
        }
        quiet(pulse);
        put(organisation, id, end);
    }

    private Import.Stage read(Id organisation, Id id, AtomicReference<Import.Reading> latest, LocalDate today)
            throws IOException, Refusal {
        Import what = imports.find(organisation, id).orElseThrow().content();
        Optional<Kept<Dossier>> before =
                what.series() instanceof Fact.Stated<Id>(Id into) ? series.find(organisation, into) : Optional.empty();
        Ledger ledger = before.map(kept -> ledgers.of(organisation, kept.id())).orElse(Ledger.EMPTY);
        List<Parcel> sent = new ArrayList<>();
        for (Import.Sent each : what.files()) {
            sent.add(parcels.find(organisation, each.parcel()).orElseThrow().content());
        }
        ImportReading reading = new ImportReading(
                what,
                before,
                ledger,
                (file, done, total) -> latest.set(new Import.Reading(
                        clock.instant(), Fact.of(Path.of(file).getFileName().toString()), done, total)));
        return new Import.Read(reading.read(sent, today));
    }

    /**
     * Marks how far the reading is: when there is news, and now and then when there is none. A mark is no revision, so that
     * the history of an import tells what people did and not how often a machine breathed.
     */
    private void beat(Id organisation, Id id, AtomicReference<Import.Reading> latest) {
        Import.Reading told = null;
        try {
            for (int quiet = 0; ; quiet++) {
                Thread.sleep(PULSE);
                Import.Reading now = latest.get();
                boolean news = now != null && !now.equals(told);
                if (news || quiet >= BEATS_WITHOUT_NEWS) {
                    told = now;
                    quiet = 0;
                    Import.Reading sign = now == null
                            ? new Import.Reading(clock.instant(), Fact.silent(), 0, 0)
                            : new Import.Reading(clock.instant(), now.at(), now.done(), now.total());
                    imports.mark(organisation, id, sign.mark());
                }
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Id organisation, Id id, Import.Stage stage) {
        Text words = Text.both("Les fichiers sont lus", "The files are read");
        Act act =
                new Act(new Actor.Studio(organisation), clock.instant(), Code.of("import-read"), words, Fact.silent());
        imports.update(
                id,
                act,
                kept -> kept.content().isReading()
                        ? new Change.To<Import, Boolean>(kept.content().at(stage))
                        : new Change.Refused<>(true));
    }

    private static void quiet(Thread pulse) {
        try {
            pulse.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Import.Stage accident(Id id) {
        return new Import.Failed(
                Text.both(
                        "Un accident de notre côté a arrêté la lecture. Rien n'a changé.",
                        "An accident on our side stopped the reading. Nothing was changed."),
                Fact.of(Text.both(
                        "Relancez la lecture\u00a0; si cela recommence, donnez ce numéro à la personne qui tient le studio\u00a0: "
                                + id,
                        "Read it again; if it happens again, give this number to whoever keeps the studio: " + id)));
    }
}
