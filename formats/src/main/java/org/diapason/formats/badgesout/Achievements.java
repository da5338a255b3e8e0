package org.diapason.formats.badgesout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.series.Badge;
import org.diapason.core.series.Fingerprint;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Milestone.Covered;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/**
 * Definitions of achievements by Open Badges 3.0: one for each language of the series, each naming the others as related.
 * They say what a badge is given for; whoever issues it signs it.
 */
final class Achievements {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    /** What an identifier bears that is the same in every language. */
    private static final Lang NO_LANGUAGE = new Lang("zxx");

    private final Judged judged;
    private final Series series;

    Achievements(Judged judged) {
        this.judged = judged;
        this.series = judged.series();
    }

    /** What a badge says, whatever it is given for. */
    private record Said(
            Code code,
            String type,
            Text name,
            Fact<Text> description,
            List<Fact<Text>> criteria,
            Fact<Text> creator,
            List<Outcome> outcomes,
            List<Alignment> outside,
            String version,
            BadgeArt art) {}

    /** The definitions of this micro-credential's badge. */
    String json(MicroCredential mc) {
        Fact<Badge> badge = mc.recognition().badge();
        List<Alignment> outside = new ArrayList<>(mc.recognition().classifications());
        outside.addAll(mc.recognition().level());
        return json(new Said(
                mc.code(),
                "MicroCredential",
                badge.map(Badge::name).orElse(mc.title()),
                mc.summary().or(mc.standAlone()),
                List.of(badge.flatMap(Badge::criteria), mc.learning().result().flatMap(result -> result.criterion())),
                mc.recognition().awardingBody().or(series.provider()),
                mc.learning().outcomes().orElse(List.of()),
                outside,
                Fingerprint.of(mc),
                BadgeArt.of(series, mc)));
    }

    /** The definitions of this milestone's badge. */
    String json(Milestone milestone) {
        return json(new Said(
                milestone.code(),
                "Certificate",
                milestone.badge().map(Badge::name).orElse(milestone.title()),
                Fact.silent(),
                List.of(milestone.badge().flatMap(Badge::criteria)),
                series.provider(),
                milestone.outcomes().orElse(List.of()).stream()
                        .map(Covered::outcome)
                        .toList(),
                List.of(),
                Fingerprint.of(series, List.of(milestone.code())),
                BadgeArt.of(series, milestone)));
    }

    private String json(Said said) {
        List<Lang> langs = langs();
        return JsonWriter.write(Node.sequence(
                langs.stream().map(lang -> achievement(said, lang, langs)).toList()));
    }

    /** The languages of the series that we write in; the first one where it has none of them. */
    private List<Lang> langs() {
        List<Lang> ours = series.languages().stream()
                .map(Lang::base)
                .filter(lang -> lang.equals(Lang.FR) || lang.equals(Lang.EN))
                .distinct()
                .toList();
        return ours.isEmpty() ? List.of(series.source().base()) : ours;
    }

    private Mapping achievement(Said said, Lang lang, List<Lang> langs) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("@context", strings(CONTEXT)));
        entries.add(word("id", id(said.code().value(), lang)));
        entries.add(Node.entry("type", strings(List.of("Achievement"))));
        entries.add(word("achievementType", said.type()));
        entries.add(word("humanCode", said.code().value()));
        entries.add(word("inLanguage", lang.tag()));
        entries.add(word("version", judged.seen().framework().version() + " " + said.version()));
        entries.add(word("name", said.name().show(lang)));
        entries.add(word("description", said.description().orElse(said.name()).show(lang)));
        entries.add(Node.entry("criteria", Node.mapping(List.of(word("narrative", criteria(said, lang))))));
        said.creator().ifStated(name -> entries.add(Node.entry("creator", creator(name, lang))));
        entries.add(Node.entry("image", image(said.art(), lang)));
        entries.add(Node.entry("alignment", Node.sequence(alignments(said, lang))));
        List<Mapping> related = langs.stream()
                .filter(other -> !other.equals(lang))
                .map(other -> related(said, other))
                .toList();
        if (!related.isEmpty()) {
            entries.add(Node.entry("related", Node.sequence(related)));
        }
        return Node.mapping(entries);
    }

    private Mapping related(Said said, Lang other) {
        return Node.mapping(List.of(
                word("id", id(said.code().value(), other)),
                Node.entry("type", strings(List.of("Related"))),
                word("inLanguage", other.tag())));
    }

    private Mapping creator(Text name, Lang lang) {
        return Node.mapping(List.of(
                word("id", id("creator " + name.show(series.source()), NO_LANGUAGE)),
                Node.entry("type", strings(List.of("Profile"))),
                word("name", name.show(lang))));
    }

    private static Mapping image(BadgeArt art, Lang lang) {
        String data = Base64.getEncoder().encodeToString(art.svg());
        return Node.mapping(List.of(
                word("id", "data:image/svg+xml;base64," + data),
                word("type", "Image"),
                word("caption", art.alternative().show(lang))));
    }

    /** What it takes, then what one can do afterwards, as Markdown. */
    private static String criteria(Said said, Lang lang) {
        Say say = Say.to(lang);
        String stated = said.criteria().stream()
                .filter(Fact::isStated)
                .map(words -> words.get().show(lang))
                .distinct()
                .collect(Collectors.joining("\n\n"));
        String start = stated.isEmpty() ? say.in("Critères à préciser.", "Criteria to be stated.") : stated;
        if (said.outcomes().isEmpty()) {
            return start;
        }
        return start + "\n\n" + say.in("Résultats d'apprentissage :", "Learning outcomes:") + "\n\n"
                + said.outcomes().stream()
                        .map(outcome -> "- " + outcome.statement().show(lang))
                        .collect(Collectors.joining("\n"));
    }

    /** The outcomes, the competencies that they build, those competencies in outside lists, and the classifications. */
    private List<Mapping> alignments(Said said, Lang lang) {
        String framework = series.title().show(lang);
        List<Mapping> all = new ArrayList<>();
        for (Outcome outcome : said.outcomes()) {
            all.add(alignment(
                    outcome.statement().show(lang),
                    outcome.code().value(),
                    id("outcome " + outcome.code(), NO_LANGUAGE),
                    framework));
        }
        List<Alignment> outside = new ArrayList<>();
        said.outcomes().stream()
                .flatMap(outcome -> outcome.competencies().stream())
                .distinct()
                .flatMap(code -> competency(code).stream())
                .forEach(competency -> {
                    String code = competency.code().value();
                    all.add(alignment(
                            competency.label().show(lang), code, id("competency " + code, NO_LANGUAGE), framework));
                    outside.addAll(competency.alignments());
                });
        outside.addAll(said.outside());
        outside.stream()
                .distinct()
                .forEach(each -> each.uri()
                        .ifStated(uri -> all.add(alignment(
                                each.label()
                                        .map(label -> label.show(lang))
                                        .orElse(each.code().orElse(uri)),
                                each.code().orElse(""),
                                uri,
                                each.scheme().value()))));
        return all;
    }

    private Optional<Competency> competency(Code code) {
        return series.competencies().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static Mapping alignment(String name, String code, String url, String framework) {
        List<Entry> entries = new ArrayList<>(List.of(
                Node.entry("type", strings(List.of("Alignment"))), word("targetName", name), word("targetUrl", url)));
        if (!code.isEmpty()) {
            entries.add(word("targetCode", code));
        }
        entries.add(word("targetFramework", framework));
        return Node.mapping(entries);
    }

    /** An identifier that stays the same for the same thing of the same series. */
    private String id(String what, Lang lang) {
        String name = series.code() + " " + what + " " + lang;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Entry word(String key, String words) {
        return Node.entry(key, Node.string(words));
    }

    private static Node strings(List<String> words) {
        return Node.sequence(words.stream().map(Node::string).toList());
    }
}
