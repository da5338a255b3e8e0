package org.diapason.studio.kit;

/**
 * Why one field could not be taken.
 *
 * @param id the id of the field on the page; empty when it is none of this form
 * @param words what is wrong and how to mend it
 */
public record Slip(String id, String words) {}
