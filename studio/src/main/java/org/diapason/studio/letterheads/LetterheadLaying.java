package org.diapason.studio.letterheads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.shelf.Spine;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Template;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.wordtemplate.Slip;
import org.diapason.formats.wordtemplate.WordTag;
import org.diapason.formats.wordtemplate.WordTags;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Lays out one document of a series with its tags, beside the templates that could hold it. */
final class LetterheadLaying {

    private static final int LONGEST_SAMPLE = 140;

    private final Visit visit;
    private final Opened opened;
    private final List<Spine> templates;
    private final Template template;
    private final Optional<MicroCredential> credential;
    private final WordTags tags;
    private final Say say;

    LetterheadLaying(Visit visit, Opened opened, List<Spine> templates) {
        this.visit = visit;
        this.opened = opened;
        this.templates = templates;
        this.say = visit.say();
        this.template = asked(visit.field("kind"));
        this.credential = template instanceof Template.OfSeries
                ? Optional.empty()
                : asked(opened.series().microCredentials(), visit.field("credential"));
        this.tags = paper().map(WordTags::of).orElseGet(WordTags::none);
    }

    private Template asked(String kind) {
        Optional<Template> named = Code.isCode(kind) ? Templates.find(Code.of(kind)) : Optional.empty();
        return named.orElseGet(
                () -> Templates.find(Code.of("syllabus")).orElse(Templates.all().getFirst()));
    }

    private static Optional<MicroCredential> asked(List<MicroCredential> all, String code) {
        return all.stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Paper> paper() {
        return switch (template) {
            case Template.OfSeries ofSeries -> Optional.of(ofSeries.write(opened.judged()));
            case Template.OfMicroCredential ofOne -> credential.map(mc -> ofOne.write(opened.judged(), mc));
        };
    }

    WordTags tags() {
        return tags;
    }

    /** This page with the same document chosen. */
    String here() {
        return opened.path(LetterheadRoutes.HERE) + "?kind=" + template.kind()
                + credential.map(mc -> "&credential=" + mc.code()).orElse("");
    }

    String fileName(Lang lang) {
        return credential.map(mc -> mc.code() + "-").orElse("") + template.kind() + "." + lang + ".docx";
    }

    String sentence(Refusal refusal) {
        return say.text(refusal.trouble().message()).words() + " "
                + say.text(refusal.trouble().mend()).words();
    }

    LetterheadView view(List<Slip> slips, String told, String refusal) {
        return new LetterheadView(
                opened.path(LetterheadRoutes.HERE),
                Templates.all().stream()
                        .map(each -> new LetterheadView.Option(each.kind().value(), words(each.title())))
                        .toList(),
                template.kind().value(),
                credential.isEmpty()
                        ? List.of()
                        : opened.series().microCredentials().stream()
                                .map(each -> new LetterheadView.Option(
                                        each.code().value(), each.code() + " · " + words(each.title())))
                                .toList(),
                credential.map(mc -> mc.code().value()).orElse(""),
                tags.all().stream().map(this::tag).toList(),
                templates.stream()
                        .map(each -> new LetterheadView.Kept(
                                each.id().toString(),
                                words(each.title()),
                                say.date(each.at().atZone(visit.zone()).toLocalDate())))
                        .toList(),
                slips.stream()
                        .map(slip -> new LetterheadView.Wrong(words(slip.place()), slip.tag(), words(slip.message())))
                        .toList(),
                told,
                refusal);
    }

    private LetterheadView.Tag tag(WordTag tag) {
        String name = tag.in(say.lang());
        String other = tag.in(say.isFrench() ? Lang.EN : Lang.FR);
        return switch (tag.value()) {
            case WordTag.One(Entry entry) ->
                new LetterheadView.Tag(
                        "{{" + name + "}}", name.equals(other) ? "" : "{{" + other + "}}", sample(entry), List.of());
            case WordTag.Many many -> {
                List<String> columns = many.tags(say.lang()).stream()
                        .map(each -> "{{" + each + "}}")
                        .toList();
                yield new LetterheadView.Tag(
                        around(name),
                        name.equals(other) ? "" : around(other),
                        say.count(many.rows().size(), "ligne", "lignes", "row", "rows") + " · "
                                + many.rows().stream()
                                        .findFirst()
                                        .map(row -> sample(row.getFirst()))
                                        .orElse(""),
                        columns);
            }
        };
    }

    private static String around(String name) {
        return "{{#" + name + "}} … {{/" + name + "}}";
    }

    private String sample(Entry entry) {
        String whole = switch (entry) {
            case Entry.Told(List<Text> lines) -> {
                List<String> all = new ArrayList<>();
                lines.forEach(line -> all.add(words(line)));
                yield String.join(" · ", all);
            }
            case Entry.Silent() -> say.in("à préciser", "to be stated");
            case Entry.Open() -> say.in("un espace à remplir", "room to fill in");
        };
        return whole.length() <= LONGEST_SAMPLE ? whole : whole.substring(0, LONGEST_SAMPLE - 1) + "…";
    }

    private String words(Text text) {
        return say.text(text).words();
    }
}
