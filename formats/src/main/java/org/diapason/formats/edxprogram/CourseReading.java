package org.diapason.formats.edxprogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Announcements;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.Pointer;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.webtext.WebText.Block;

/** Reads the courses of programs: each is a micro-credential, and its runs say how long it takes and when. */
final class CourseReading {

    private final Lang lang;
    private final Takings takings;
    private final Codes codes;
    private final Map<String, Code> known = new HashMap<>();
    private final Map<Thing, Draft> drafts = new LinkedHashMap<>();

    CourseReading(Lang lang, Takings takings, Codes codes) {
        this.lang = lang;
        this.takings = takings;
        this.codes = codes;
    }

    void read(Thing course) {
        Wording title = Wording.of(course.get("title"), lang);
        String key = course.word("key");
        if (title.isSilent() || !key.isEmpty() && known.containsKey(key)) {
            takings.remark(Remark.left(
                    course.spot(),
                    key,
                    Text.both(
                            "Ce cours n'a pas de titre, ou est déjà lu.",
                            "This course has no title, or was read above.")));
            return;
        }
        String slug = Codes.slug(title.first());
        Code code = codes.give(key.substring(key.lastIndexOf('+') + 1), slug.isEmpty() ? "MC" : slug);
        Draft draft = new Draft(course.spot()).code("code", code, course.spot());
        known.put(key, code);
        known.put(Plainly.key(title.first()), code);
        drafts.put(course, draft);
        title.into(draft, "title");
        fields(course, draft);
        new RunReading(takings).read(course.things("course_runs"), draft);
        takings.remark(Remark.taken(
                course.spot(), title.first(), Text.both("Le micro-titre " + code, "Micro-credential " + code)));
    }

    private void fields(Thing course, Draft draft) {
        Wording brief = Wording.of(course.get("short_description"), lang);
        Wording full = Wording.of(course.get("full_description"), lang);
        (brief.isSilent() ? full : brief).into(draft, "summary");
        String owners = course.things("owners").stream()
                .map(owner -> Wording.of(owner.get("name"), lang).first())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        draft.words("awarding-body", lang, owners, course.spot());
        outcomes(course, draft);
        price(course, draft);
        String address = course.word("marketing_url");
        if (Pointer.isAddress(address)) {
            Node url = new Scalar(address, Kind.STRING, course.spot());
            draft.list(
                    "sources", List.of(new Draft(course.spot()).put("url", url).done()), course.spot());
        }
    }

    /** What one learns stands in a list of HTML, a list of JSON, or lines. */
    private void outcomes(Thing course, Draft draft) {
        Announcements outcomes = new Announcements(takings);
        for (String key : List.of("what_you_will_learn", "outcome")) {
            List<Scalar> stated = course.scalars(key).toList();
            List<String> items = new ArrayList<>();
            for (Scalar scalar : stated) {
                WebText text = WebText.of(Plainly.decoded(scalar.text()));
                List<Block> list = text.blocks().stream()
                        .filter(block -> block.kind() == WebText.Kind.ITEM)
                        .toList();
                (stated.size() > 1 ? text.blocks() : list).forEach(block -> items.add(block.words()));
                outcomes.hear(lang, text, scalar.spot(), draft);
            }
            if (!items.isEmpty()) {
                outcomes.state(
                        lang,
                        items.stream().distinct().toList(),
                        stated.getFirst().spot());
            }
        }
        outcomes.into(draft);
    }

    private void price(Thing course, Draft draft) {
        for (Thing each : course.things("entitlements")) {
            String price = each.word("price");
            String currency = each.word("currency");
            if (each.number("price").isPresent() && !currency.isEmpty()) {
                draft.words("price", lang, currency + " " + price, each.spot());
            }
        }
    }

    /** Prerequisites that name a course of the file become codes; the others are told. */
    void done() {
        drafts.forEach((course, draft) -> {
            List<Code> requires = new ArrayList<>();
            course.scalars("prerequisites").forEach(scalar -> prerequisite(scalar, course, requires));
            course.things("prerequisites")
                    .forEach(each -> each.scalar("key")
                            .or(() -> each.scalar("name"))
                            .ifPresent(scalar -> prerequisite(scalar, course, requires)));
            course.scalar("prerequisites_raw").ifPresent(raw -> leave(raw, Wording.plain(raw.text())));
            if (!requires.isEmpty()) {
                draft.codes("requires", requires, course.spot());
            }
            takings.leaveTheRest(course);
            takings.add(draft.done());
        });
        takings.count(drafts.size(), "cours", "courses");
    }

    private void prerequisite(Scalar scalar, Thing course, List<Code> requires) {
        Optional<Code> code = Optional.ofNullable(known.get(scalar.text().strip()))
                .or(() -> Optional.ofNullable(known.get(Plainly.key(scalar.text()))));
        Optional<Code> own = Optional.ofNullable(known.get(course.word("key")));
        if (code.isPresent() && !code.equals(own)) {
            requires.add(code.get());
        } else {
            leave(scalar, scalar.text());
        }
    }

    private void leave(Scalar scalar, String words) {
        if (!words.isBlank()) {
            takings.remark(Remark.left(
                    scalar.spot(),
                    words,
                    Text.both(
                            "Préalable qui ne nomme pas un cours du fichier\u00A0: à reprendre à la main s'il compte.",
                            "A prerequisite that names no course of the file: to be taken up by hand if it matters.")));
        }
    }
}
