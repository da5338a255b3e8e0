package org.diapason.studio.people;

import org.diapason.formats.html.Said;

/**
 * What waits for a guest.
 *
 * @param name their name
 * @param organisation who invites
 * @param purpose what for, in words
 * @param series the series
 * @param until until when, in words
 * @param path the path of the link, without the language
 */
public record GuestView(String name, String organisation, String purpose, Said series, String until, String path) {}
