package org.diapason.app.nodes;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Several who speak at once, each phrase with a key of its own, until their node answers no longer. */
final class Chorus {

    private final Queue<Phrase> said = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final CountDownLatch singing;

    private Chorus(int voices) {
        this.singing = new CountDownLatch(voices);
    }

    /** What is said once, however often it is sent. */
    record Phrase(String words, String key) {

        Client.Page say(Client client, Node node, String path) throws IOException, InterruptedException {
            return client.post(node, path, "words", words, "key", key);
        }
    }

    static Chorus of(int voices, Client client, Node node, String path) {
        Chorus chorus = new Chorus(voices);
        for (int i = 0; i < voices; i++) {
            Thread.ofVirtual().start(() -> chorus.sing(client, node, path));
        }
        return chorus;
    }

    private void sing(Client client, Node node, String path) {
        try {
            while (true) {
                Phrase phrase = new Phrase(
                        "Phrase " + UUID.randomUUID(), UUID.randomUUID().toString());
                said.add(phrase);
                if (phrase.say(client, node, path).status() == 303) {
                    acknowledged.incrementAndGet();
                }
            }
        } catch (IOException gone) {
            // The node answers no longer: whether the last phrase was kept is what nobody knows.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            singing.countDown();
        }
    }

    /** Waits until so many were acknowledged. */
    void awaitAcknowledged(int count) throws InterruptedException {
        for (int i = 0; i < 3_000 && acknowledged.get() < count; i++) {
            Thread.sleep(10);
        }
        if (acknowledged.get() < count) {
            throw new IllegalStateException("Only " + acknowledged + " were acknowledged");
        }
    }

    void awaitEnd() throws InterruptedException {
        if (!singing.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Somebody still sings");
        }
    }

    /** All that was sent. */
    List<Phrase> all() {
        return List.copyOf(said);
    }

    /** How many were sent without an answer. */
    int unanswered() {
        return said.size() - acknowledged.get();
    }
}
