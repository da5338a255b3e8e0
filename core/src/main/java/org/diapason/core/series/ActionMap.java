package org.diapason.core.series;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * From a goal of the workplace to what people must do, practise and know (action mapping).
 *
 * @param goal the goal
 * @param metric how one will see that it is reached
 * @param by the day by which it should be
 * @param actions what people must do on the job
 * @param information what they must know to practise it
 */
public record ActionMap(
        Text goal, Fact<Text> metric, Fact<LocalDate> by, List<Action> actions, List<Information> information) {

    public ActionMap {
        actions = List.copyOf(actions);
        information = List.copyOf(information);
    }

    /** Something people do on the job, and the activities in which they practise it. */
    public record Action(Code code, Text words, List<Code> practice) {
        public Action {
            practice = List.copyOf(practice);
        }
    }

    /** Something people must know, and the activities that need it. */
    public record Information(Code code, Text words, List<Code> feeds) {
        public Information {
            feeds = List.copyOf(feeds);
        }
    }
}
