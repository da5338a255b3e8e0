package org.diapason.core.series;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Value;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.Role;

/**
 * One micro-credential of a series (micro-titre de compétences).
 *
 * @param code how everything refers to it
 * @param title what it is called
 * @param summary what it is about
 * @param standAlone what it is worth to somebody who takes no other
 * @param role the part it plays in the pathway
 * @param audiences for whom it is
 * @param goals the strategic goals it serves
 * @param topics the topics of the scope it covers
 * @param requires what must be earned first; an empty list says that nothing must
 * @param learning what it teaches and how it finds out
 * @param delivery how it reaches learners
 * @param recognition what it counts for
 * @param communications what learners are told, by moment: enrolment, before, during, badge, follow-up
 * @param standing where it stands in its life
 * @param elements what it states for the institution's own elements
 * @param sources where its facts come from
 * @param note a remark for the team
 */
public record MicroCredential(
        Code code,
        Text title,
        Fact<Text> summary,
        Fact<Text> standAlone,
        Fact<Role> role,
        List<Code> audiences,
        List<Code> goals,
        List<Code> topics,
        Fact<List<Requirement>> requires,
        Learning learning,
        Delivery delivery,
        Recognition recognition,
        Fact<Map<Code, Text>> communications,
        Standing standing,
        Map<Code, Value> elements,
        List<Source> sources,
        Fact<Text> note) {

    public MicroCredential {
        audiences = List.copyOf(audiences);
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        communications = communications.map(Ordered::map);
        elements = Ordered.map(elements);
        sources = List.copyOf(sources);
    }

    /** The same micro-credential with another way of learning. */
    public MicroCredential with(Learning other) {
        return new MicroCredential(
                code,
                title,
                summary,
                standAlone,
                role,
                audiences,
                goals,
                topics,
                requires,
                other,
                delivery,
                recognition,
                communications,
                standing,
                elements,
                sources,
                note);
    }
}
