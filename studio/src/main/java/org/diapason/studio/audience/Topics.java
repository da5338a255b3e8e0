package org.diapason.studio.audience;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.ScopeScore;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** Topics as pages tell them. */
final class Topics {

    private static final int LONGEST = 40;

    private Topics() {}

    static AudienceView.Subject subject(Topic topic, Opened opened, Say say) {
        ScopeScore score = opened.series().scopeTest().score(topic);
        return new AudienceView.Subject(
                path(opened, topic.code()),
                say.text(topic.name()),
                score.share().isStated(),
                (int) Math.round(100 * score.share().orElse(0.0)),
                words(score, say),
                decision(topic),
                AudiencePage.text(reason(topic), say),
                topic.isStale(opened.series().scopeTest(), opened.seen().today())
                                .orElse(false)
                        ? say.in("preuves à revoir", "evidence to look at again")
                        : "");
    }

    static String path(Opened opened, Code topic) {
        return opened.path("audience/topics/") + part(topic);
    }

    /** A code as it stands in an address. */
    static String part(Code code) {
        return URLEncoder.encode(code.value(), StandardCharsets.UTF_8);
    }

    /** The share, and what the test advises. */
    static String words(ScopeScore score, Say say) {
        String share = score.share() instanceof Fact.Stated<Double>(Double stated)
                ? InWords.percent(stated, say.lang()) + say.in(" : ", ": ")
                : "";
        return share
                + switch (score.advice()) {
                    case IN -> say.in("à retenir", "in");
                    case OUT ->
                        score.vetoed().isEmpty()
                                ? say.in("à écarter", "out")
                                : say.in("à écarter, par un veto", "out, by a veto");
                    case CANNOT_TELL ->
                        say.count(
                                score.silent().size(),
                                "réponse manque",
                                "réponses manquent",
                                "answer is missing",
                                "answers are missing");
                };
    }

    /** The decision by its name: in, out, later or open. */
    static String decision(Topic topic) {
        if (!(topic.decision() instanceof Fact.Stated<ScopeDecision>(ScopeDecision decision))) {
            return "open";
        }
        return switch (decision) {
            case ScopeDecision.In ignored -> "in";
            case ScopeDecision.Out ignored -> "out";
            case ScopeDecision.Later ignored -> "later";
        };
    }

    /** Why the team decided so. */
    static Fact<Text> reason(Topic topic) {
        return topic.decision().flatMap(decision -> switch (decision) {
            case ScopeDecision.In in -> in.reason();
            case ScopeDecision.Out out -> Fact.of(out.reason());
            case ScopeDecision.Later later -> Fact.of(later.reason());
        });
    }

    /** A code for something new, made from its words, and unlike those that are taken. */
    static Code code(String words, Set<Code> taken) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        String base = Optional.of(stem).filter(Code::isCode).orElse("item");
        String code = base;
        for (int next = 2; taken.contains(Code.of(code)); next++) {
            code = base + "-" + next;
        }
        return Code.of(code);
    }
}
