package org.diapason.studio.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Echoes;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.feedback.Poll;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Token;

/** Rounds and echoes in memory, for tests of pages; what holds together when many come at once is tried on PostgreSQL. */
public final class MemoryHearing implements Rounds, Echoes {

    private final Map<Id, Round> rounds = new LinkedHashMap<>();
    private final Map<Id, Id> owners = new HashMap<>();
    private final Map<Id, Map<String, Completed>> answers = new HashMap<>();
    private final Map<String, Id> links = new HashMap<>();
    private final Map<String, Id> once = new HashMap<>();
    private final Set<String> spent = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<Id, Integer> marks = new HashMap<>();
    private final Map<Id, Heard> echoes = new HashMap<>();
    private final Map<Id, String> addresses = new HashMap<>();

    /** Both as rooms are given them. */
    public Hearing hearing() {
        return new Hearing(this, this);
    }

    @Override
    public void open(Round round, Token link, Actor by, Instant now) {
        put(round, by);
        links.put(link.digest(), round.id());
    }

    private void put(Round round, Actor by) {
        rounds.put(round.id(), round);
        owners.put(round.id(), by.organisation());
        answers.put(round.id(), new LinkedHashMap<>());
    }

    @Override
    public boolean hand(Id round, List<Token> tokens, Actor by, Instant now) {
        tokens.forEach(token -> once.put(token.digest(), round));
        return rounds.containsKey(round);
    }

    @Override
    public boolean close(Id round, Actor by, Instant now) {
        Round open = rounds.get(round);
        if (open == null || open.state(now) == Round.State.CLOSED) {
            return false;
        }
        rounds.put(round, open.closing(now));
        return true;
    }

    @Override
    public List<Counted> list(Id organisation, Id series) {
        List<Counted> all = new ArrayList<>();
        rounds.values().stream()
                .filter(round -> round.series().equals(series))
                .forEach(round -> all.add(new Counted(
                        round,
                        answers.getOrDefault(round.id(), Map.of()).size(),
                        (int) once.values().stream().filter(round.id()::equals).count(),
                        (int) spent.stream()
                                .filter(digest -> round.id().equals(once.get(digest)))
                                .count(),
                        marks.getOrDefault(round.id(), 0),
                        marks.containsKey(round.id()))));
        return all.reversed();
    }

    @Override
    public boolean any(Id organisation, Id series) {
        return rounds.values().stream().anyMatch(round -> round.series().equals(series));
    }

    @Override
    public List<Poll> polls(Id organisation, Id series) {
        return rounds.values().stream()
                .filter(round -> round.series().equals(series))
                .map(round -> Poll.of(
                        round,
                        List.copyOf(answers.getOrDefault(round.id(), Map.of()).values())))
                .toList();
    }

    @Override
    public Optional<Invited> behind(Token link) {
        String digest = link.digest();
        Id id = links.getOrDefault(digest, once.get(digest));
        return Optional.ofNullable(id)
                .flatMap(each -> Optional.ofNullable(rounds.get(each)))
                .map(round -> new Invited(
                        owners.getOrDefault(round.id(), round.id()), "Collège Boréal", round, spent.contains(digest)));
    }

    @Override
    public Outcome answer(Token link, String key, Completed completed, Instant now) {
        Optional<Invited> invited = behind(link);
        if (invited.isEmpty()) {
            return Outcome.NONE;
        }
        Map<String, Completed> known =
                answers.computeIfAbsent(invited.get().round().id(), _ -> new LinkedHashMap<>());
        if (known.containsKey(key)) {
            return Outcome.REPEATED;
        }
        if (invited.get().round().state(now) != Round.State.OPEN) {
            return Outcome.CLOSED;
        }
        if (once.containsKey(link.digest()) && !spent.add(link.digest())) {
            return Outcome.SPENT;
        }
        known.put(key, completed);
        return Outcome.KEPT;
    }

    @Override
    public boolean bring(Round round, String source, List<Marked> marked, Actor by, Instant now) {
        if (!sources.add(round.series() + source)) {
            return false;
        }
        put(round, by);
        marks.put(round.id(), (int)
                marked.stream().filter(each -> !each.mark().isEmpty()).count());
        int row = 0;
        for (Marked each : marked) {
            row++;
            answers.computeIfAbsent(round.id(), _ -> new LinkedHashMap<>()).put("row " + row, each.answers());
        }
        return true;
    }

    @Override
    public Optional<String> address(Id organisation, Id series) {
        return Optional.ofNullable(addresses.get(series));
    }

    @Override
    public void publish(Id series, String address, Actor by, Instant now) {
        if (addresses.putIfAbsent(series, address) == null) {
            echoes.put(series, new Heard(by.organisation(), "Collège Boréal", series));
        }
    }

    @Override
    public boolean withdraw(Id series, Actor by, Instant now) {
        return addresses.remove(series) != null;
    }

    @Override
    public Optional<Heard> at(String address) {
        return addresses.entrySet().stream()
                .filter(each -> each.getValue().equals(address))
                .findFirst()
                .map(each -> echoes.get(each.getKey()));
    }
}
