package org.diapason.core.facilitation;

/** The areas in which a facilitator needs competencies. */
public enum Area {
    SUBJECT,
    PEDAGOGY,
    PLATFORM,
    LIVE,
    ASSESSMENT,
    ACCESSIBILITY,
    LANGUAGE
}
