package org.diapason.studio.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Rubric;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.quality.QualityReview;
import org.diapason.core.series.Review;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The rubric of a series as it stands: what reviewers rated, what the data answer, what nobody has looked at. */
final class FilledRubric {

    private final Opened opened;
    private final Say say;
    private final String of;
    private final String error;

    FilledRubric(Opened opened, Visit visit, String error) {
        this.opened = opened;
        this.say = visit.say();
        this.of = Optional.of(visit.field("of"))
                .filter(code -> Code.isCode(code)
                        && opened.series().microCredential(Code.of(code)).isPresent())
                .orElse("");
        this.error = error;
    }

    ReviewView view() {
        Fact<Rubric> rubric = opened.dossier().framework().rubric();
        return new ReviewView(
                rubric.map(each -> List.of(say.text(each.name()))).orElse(List.of()),
                Rubrics.builtIn().stream()
                        .map(each -> new ReviewView.Choice(each.code().value(), say.text(each.name())))
                        .toList(),
                subjects(),
                of,
                rubric.map(this::sections).orElse(List.of()),
                rubric.map(this::scale).orElse(List.of()),
                opened.series().reviews().reversed().stream().map(this::past).toList(),
                error,
                opened.path("reviews"));
    }

    private List<ReviewView.Choice> subjects() {
        List<ReviewView.Choice> subjects = new ArrayList<>();
        subjects.add(new ReviewView.Choice("", Said.here(say.in("La série", "The series"))));
        opened.series()
                .microCredentials()
                .forEach(mc -> subjects.add(new ReviewView.Choice(mc.code().value(), say.text(mc.title()))));
        return subjects;
    }

    private List<ReviewView.Choice> scale(Rubric rubric) {
        return rubric.scale().stream()
                .map(each -> new ReviewView.Choice(Integer.toString(each.points()), say.text(each.label())))
                .toList();
    }

    private List<ReviewView.Section> sections(Rubric rubric) {
        Fact<Code> credential = of.isEmpty() ? Fact.silent() : Fact.of(Code.of(of));
        QualityReview review = QualityReview.of(
                opened.seen(), rubric, credential, opened.harmony().findings());
        return review.sections().stream()
                .map(section -> new ReviewView.Section(
                        say.text(section.section().name()),
                        section.share().isSilent()
                                ? say.in("pas encore coté", "not rated yet")
                                : say.share(section.share()),
                        section.lines().stream().map(line -> line(line, rubric)).toList()))
                .toList();
    }

    private ReviewView.Line line(QualityReview.Line line, Rubric rubric) {
        Said nothing = Said.here("");
        Said words = say.text(line.indicator().words());
        String code = line.indicator().code().value();
        return switch (line.answer()) {
            case QualityReview.Answer.Rated rated ->
                new ReviewView.Line(
                        code,
                        words,
                        "in-tune",
                        label(rubric, rated.points()) + say.in(", selon ", ", says ") + rated.reviewer(),
                        rated.evidence().map(say::text).orElse(nothing));
            case QualityReview.Answer.Holds(Code check) ->
                new ReviewView.Line(
                        code,
                        words,
                        "in-tune",
                        say.in("Les données répondent : ", "The data answer: ") + promise(check),
                        nothing);
            case QualityReview.Answer.Broken(Code check) ->
                new ReviewView.Line(
                        code, words, "off-key", say.in("Ne tient pas : ", "Does not hold: ") + promise(check), nothing);
            case QualityReview.Answer.Silent() ->
                new ReviewView.Line(
                        code,
                        words,
                        "silent",
                        say.in("Personne n'a encore regardé.", "Nobody has looked yet."),
                        nothing);
        };
    }

    private String label(Rubric rubric, int points) {
        return rubric.scale().stream()
                .filter(rating -> rating.points() == points)
                .findFirst()
                .map(rating -> rating.label().show(say.lang()))
                .orElse(Integer.toString(points));
    }

    private String promise(Code check) {
        return Checks.find(check).map(each -> each.promise().show(say.lang())).orElse(check.value());
    }

    private ReviewView.Past past(Review review) {
        return new ReviewView.Past(
                review.reviewer(),
                review.on().map(say::date).orElse(say.notStated()),
                review.microCredential().map(Code::value).orElse(say.in("la série", "the series")),
                InWords.number(review.ratings().size(), say.lang()));
    }
}
