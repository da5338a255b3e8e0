package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Rubric;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Review;

/** Every rating of a quality review is for an indicator of the rubric and lies on its scale. */
public final class ReviewRatingsFitTheScale implements Check {
    /** A rating for an indicator that the rubric does not have. */
    record IndicatorUnknown(int position, Code indicator) implements Finding {
        @Override
        public Place place() {
            return Places.item("reviews", position);
        }

        @Override
        public Text message() {
            return Text.both(
                    "La revue note l'indicateur « " + indicator + " », absent de la grille.",
                    "The review rates the indicator “" + indicator + "”, which the rubric does not have.");
        }

        @Override
        public Text mend() {
            return Text.both("Corrigez le code de l'indicateur.", "Correct the code of the indicator.");
        }
    }

    /** A rating that the scale does not have. */
    record OffTheScale(int position, Code indicator, int points) implements Finding {
        @Override
        public Place place() {
            return Places.item("reviews", position);
        }

        @Override
        public Text message() {
            return Text.both(
                    "La revue donne " + points + " à « " + indicator + " », ce que l'échelle ne prévoit pas.",
                    "The review gives " + points + " to “" + indicator + "”, which the scale does not have.");
        }

        @Override
        public Text mend() {
            return Text.both("Donnez une note de l'échelle.", "Give a rating of the scale.");
        }
    }

    /** Reviews without a rubric to read them by. */
    record NoRubric() implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field("framework").field("rubric");
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Des revues existent, mais le cadre de travail ne nomme aucune grille.",
                    "There are reviews, but the framework names no rubric.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez une grille sous rubric, par exemple toolkit ou nsq.",
                    "Name a rubric under rubric, such as toolkit or nsq.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque note d'une revue porte sur un indicateur de la grille et se trouve sur son échelle.",
                "Every rating of a review is for an indicator of the rubric and lies on its scale.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une note hors de l'échelle ne se compare à aucune autre.",
                "A rating off the scale compares with no other.");
    }

    @Override
    public Source source() {
        return Grounds.toolkit(13);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        List<Review> reviews = seen.series().reviews();
        if (reviews.isEmpty()) {
            return;
        }
        if (!(seen.framework().rubric() instanceof Fact.Stated<Rubric>(Rubric rubric))) {
            found.accept(new NoRubric());
            return;
        }
        Set<Code> indicators = new HashSet<>();
        rubric.sections().forEach(section -> section.indicators().forEach(each -> indicators.add(each.code())));
        for (int i = 0; i < reviews.size(); i++) {
            for (Review.Rated rated : reviews.get(i).ratings()) {
                if (!indicators.contains(rated.indicator())) {
                    found.accept(new IndicatorUnknown(i, rated.indicator()));
                } else if (rubric.scale().stream().noneMatch(step -> step.points() == rated.points())) {
                    found.accept(new OffTheScale(i, rated.indicator(), rated.points()));
                }
            }
        }
    }
}
