package org.diapason.formats.badges;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.formats.badges.Gathering.Found;
import org.diapason.formats.jsonfile.Thing;

/** Joins the achievements that are one micro-credential in several languages: each names the others as related. */
final class Translations {

    private final Gathering gathering;
    private final IdentityHashMap<Found, Found> parents = new IdentityHashMap<>();

    Translations(Gathering gathering) {
        this.gathering = gathering;
    }

    /** The achievements of each micro-credential, the first of the file first; most stand alone. */
    List<List<Found>> groups() {
        for (Found found : gathering.achievements()) {
            for (Thing related : found.thing().things("related")) {
                gathering
                        .byId(related.id())
                        .filter(other -> !language(other).equals(language(found)))
                        .ifPresent(other -> join(found, other));
            }
        }
        Map<Found, List<Found>> groups = new LinkedHashMap<>();
        IdentityHashMap<Found, List<Found>> byRoot = new IdentityHashMap<>();
        for (Found found : gathering.achievements()) {
            byRoot.computeIfAbsent(root(found), none -> groups.computeIfAbsent(found, first -> new ArrayList<>()))
                    .add(found);
        }
        return List.copyOf(groups.values());
    }

    static String language(Found found) {
        String stated = found.thing().word("inLanguage");
        return stated.isEmpty() ? found.thing().word("language") : stated;
    }

    private void join(Found one, Found other) {
        Found from = root(one);
        Found to = root(other);
        if (!from.equals(to)) {
            parents.put(from, to);
        }
    }

    /** Paths are halved on the way, so that a long chain stays cheap. */
    private Found root(Found found) {
        Found at = found;
        while (true) {
            Found up = parents.get(at);
            if (up == null) {
                return at;
            }
            Found above = parents.get(up);
            if (above == null) {
                return up;
            }
            parents.put(at, above);
            at = above;
        }
    }
}
