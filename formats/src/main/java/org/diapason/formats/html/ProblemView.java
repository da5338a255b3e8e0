package org.diapason.formats.html;

import java.util.List;

/**
 * What is said in prose of one cell that is off key or waits for a person.
 *
 * @param id its address on the page
 * @param cell the address of its cell
 * @param look how its verdict is told
 * @param code the micro-credential
 * @param elementCode the code of the element
 * @param title its title
 * @param element the element
 * @param stated what is stated
 * @param standard what is asked
 * @param deviation what became of a deviation, when one was asked for; else empty
 * @param because why the team decided on that standard; empty when nobody says
 * @param mend how to mend it
 * @param foreseen the deviations that the framework foresees here
 */
public record ProblemView(
        String id,
        String cell,
        VerdictLook look,
        String code,
        String elementCode,
        Said title,
        Said element,
        Said stated,
        Said standard,
        Said deviation,
        Said because,
        String mend,
        List<Foreseen> foreseen) {

    public ProblemView {
        foreseen = List.copyOf(foreseen);
    }

    /** A case in which a deviation may be granted, and who may grant it. */
    public record Foreseen(Said condition, String approver) {}
}
