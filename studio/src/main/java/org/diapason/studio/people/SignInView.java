package org.diapason.studio.people;

/**
 * The page to sign in.
 *
 * @param blanks what was typed, and what is wrong with it
 * @param to the page that was asked for
 */
public record SignInView(Blanks blanks, String to) {}
