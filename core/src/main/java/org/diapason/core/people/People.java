package org.diapason.core.people;

/**
 * Everything that is kept of people (registre des personnes).
 *
 * @param organisations the organisations
 * @param accounts how people sign in
 * @param members who belongs to an organisation
 * @param guests who comes in by a link for a time
 * @param calendars links by which calendars follow a series
 * @param links links that let somebody in once
 * @param attempts what strangers try
 */
public record People(
        Organisations organisations,
        Accounts accounts,
        Members members,
        Guests guests,
        CalendarLinks calendars,
        Links links,
        Attempts attempts) {}
