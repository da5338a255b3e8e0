package org.diapason.core.facilitation;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * Something that a facilitator of this series must be able to do.
 *
 * @param code how people refer to it
 * @param label what it is
 * @param area the area it belongs to
 * @param remedy what somebody does who cannot yet: a resource, a training, a shadowing, a mock session
 * @param means which of these it is
 * @param resource where the resource or the training is found
 */
public record FacilitatorCompetency(
        Code code, Text label, Area area, Fact<Text> remedy, Fact<Means> means, Fact<String> resource) {}
