package org.diapason.core.audience;

import java.util.List;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * People for whom the series is made.
 *
 * @param code how micro-credentials refer to it
 * @param name who they are, in a few words
 * @param occupations the jobs they hold or want, pointing into NOC, ESCO or another list
 * @param industry where they work
 * @param education the level of education they have
 * @param experience what they have done before
 * @param languages the languages in which they can learn
 * @param access what could keep them from learning: time, connection, disability, distance, cost
 */
public record Audience(
        Code code,
        Text name,
        List<Alignment> occupations,
        Fact<Text> industry,
        Fact<Text> education,
        Fact<Text> experience,
        Fact<List<Lang>> languages,
        Fact<Text> access) {

    public Audience {
        occupations = List.copyOf(occupations);
    }
}
