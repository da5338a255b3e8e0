package org.diapason.studio.people;

/**
 * The page to sign in.
 *
 * @param blanks what was typed, and what is wrong with it
 * @param to the page that was asked for
 * @param elsewhere what the place is called at which people can sign in as well; empty when there is none
 */
public record SignInView(Blanks blanks, String to, String elsewhere) {}
