package org.diapason.formats.wordtemplate;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.xml.XmlNode;

/** Which part of a Word file leads to which. Nothing outside it is ever followed, and what Word would fetch is refused. */
final class WordRelations {

    private static final String RELS = ".rels";

    /** A path on the disk of whoever wrote the file: Word itself leaves these, and no network is asked for them. */
    private static final String OWN_DISK = "(?i)(file:/*)?[a-z]:.*|[^:/\\\\]*";

    private final Map<String, List<String>> leads = new HashMap<>();
    private final WordFaults faults;

    private WordRelations(WordFaults faults) {
        this.faults = faults;
    }

    static void look(Map<String, byte[]> parts, WordFaults faults) throws Refusal {
        WordRelations relations = new WordRelations(faults);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(RELS)) {
                relations.read(part.getKey(), part.getValue());
            }
        }
        relations.noCircle();
    }

    private void read(String name, byte[] bytes) throws Refusal {
        String from = name.replace("_rels/", "").replaceAll("\\.rels$", "");
        for (XmlNode relation : WordFile.tree(name, bytes, faults).all("Relationship")) {
            String target = relation.attribute("Target");
            if (relation.attribute("TargetMode").equalsIgnoreCase("External")) {
                outside(relation.attribute("Type"), target);
            } else {
                leads.computeIfAbsent(from, ignored -> new ArrayList<>()).add(resolved(from, target));
            }
        }
    }

    /** A link is followed by whoever clicks it, and by nobody else. */
    private void outside(String type, String target) throws Refusal {
        boolean ownTemplate = type.toLowerCase(Locale.ROOT).endsWith("/attachedtemplate") && target.matches(OWN_DISK);
        if (!type.endsWith("/hyperlink") && !ownTemplate) {
            throw faults.elsewhere(target);
        }
    }

    private String resolved(String from, String target) throws Refusal {
        try {
            URI resolved = URI.create("/" + from.substring(0, from.lastIndexOf('/') + 1))
                    .resolve(target.replace(" ", "%20"));
            if (!resolved.isOpaque()) {
                return resolved.getPath().substring(1);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw faults.damaged();
        }
        throw faults.damaged();
    }

    private void noCircle() throws Refusal {
        Set<String> done = new HashSet<>();
        for (String start : leads.keySet().stream().sorted().toList()) {
            Set<String> way = new HashSet<>();
            List<String> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                String part = open.getLast();
                if (done.contains(part) || !way.add(part)) {
                    open.removeLast();
                    way.remove(part);
                    done.add(part);
                    continue;
                }
                for (String next : leads.getOrDefault(part, List.of())) {
                    if (way.contains(next)) {
                        throw faults.circle(part.isEmpty() ? next : part);
                    }
                    open.add(next);
                }
            }
        }
    }
}
