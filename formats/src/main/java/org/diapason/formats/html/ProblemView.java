package org.diapason.formats.html;

/**
 * What is said in prose of one cell that is off key or waits for a person.
 *
 * @param id its address on the page
 * @param cell the address of its cell
 * @param look how its verdict is told
 * @param code the micro-credential
 * @param title its title
 * @param element the element
 * @param stated what is stated
 * @param standard what is asked
 * @param deviation what became of a deviation, when one was asked for; else empty
 * @param because why the team decided on that standard; empty when nobody says
 * @param mend how to mend it
 */
public record ProblemView(
        String id,
        String cell,
        VerdictLook look,
        String code,
        Said title,
        Said element,
        Said stated,
        Said standard,
        Said deviation,
        Said because,
        String mend) {}
