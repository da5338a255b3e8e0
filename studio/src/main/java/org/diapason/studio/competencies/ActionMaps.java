package org.diapason.studio.competencies;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.html.Say;

/** From a goal of the workplace to practice, micro-credential by micro-credential. */
final class ActionMaps {

    private final Series series;
    private final Say say;

    ActionMaps(Series series, Say say) {
        this.series = series;
        this.say = say;
    }

    List<CompetenciesView.ActionMapView> list() {
        List<CompetenciesView.ActionMapView> maps = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            if (mc.learning().actionMap() instanceof Fact.Stated<ActionMap>(ActionMap map)) {
                maps.add(new CompetenciesView.ActionMapView(
                        mc.code().value(),
                        say.text(map.goal()),
                        map.actions().stream()
                                .map(action -> new CompetenciesView.Link(
                                        say.text(action.words()),
                                        codes(action.practice()),
                                        action.practice().isEmpty()))
                                .toList(),
                        map.information().stream()
                                .map(each -> new CompetenciesView.Link(
                                        say.text(each.words()),
                                        codes(each.feeds()),
                                        each.feeds().isEmpty()))
                                .toList()));
            }
        }
        return maps;
    }

    private static String codes(List<Code> codes) {
        return String.join(", ", codes.stream().map(Code::value).toList());
    }
}
