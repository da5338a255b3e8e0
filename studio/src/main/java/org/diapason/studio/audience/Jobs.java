package org.diapason.studio.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Visit;

/** Occupations as lines of a form: the list, the code, the name. */
final class Jobs {

    static final String FIELD = "occupations";

    /** The national classification as people write it, with its year beside it, in either language. */
    private static final Pattern NATIONAL = Pattern.compile("^(?:CNP|NOC)[ -]([0-9]{4})\\s+");

    private Jobs() {}

    static String lines(List<Alignment> jobs, Say say) {
        List<String> lines = new ArrayList<>();
        for (Alignment job : jobs) {
            lines.add((job.scheme() + " " + job.code().orElse("") + " "
                            + job.label().map(label -> label.show(say.lang())).orElse(""))
                    .strip());
        }
        return String.join("\n", lines);
    }

    /** The lines as the file writes them; a line of one word has no list, and names itself. */
    static Optional<Node> node(Visit visit) {
        List<Node> jobs = new ArrayList<>();
        for (String typed : visit.field(FIELD).lines().map(String::strip).toList()) {
            String line = NATIONAL.matcher(typed).replaceFirst("NOC-$1 ");
            String[] parts = line.split("\\s+", 3);
            if (line.isEmpty()) {
                continue;
            }
            List<Node.Entry> job = new ArrayList<>();
            boolean listed = parts.length > 1 && Code.isCode(parts[0]);
            job.add(Node.entry("scheme", Node.string(listed ? parts[0] : "NOC-2021")));
            if (listed) {
                job.add(Node.entry("code", Node.string(parts[1])));
            }
            String name = listed ? (parts.length > 2 ? parts[2] : "") : line;
            if (!name.isEmpty()) {
                job.add(Node.entry("label", TopicActs.words(name, visit)));
            }
            jobs.add(Node.mapping(job));
        }
        return jobs.isEmpty() ? Optional.empty() : Optional.of(Node.sequence(jobs));
    }
}
