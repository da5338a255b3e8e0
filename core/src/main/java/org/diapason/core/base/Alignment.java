package org.diapason.core.base;

/**
 * A pointer into somebody else's list, such as an ESCO skill, a NOC occupation or a CIP field of study.
 *
 * @param scheme the list, such as ESCO, NOC-2021 or CIP-2021
 * @param code the entry in that list, in the list's own writing
 * @param uri the entry's address on the web, when it has one
 * @param label the entry's name, in the languages the list gives
 */
public record Alignment(Code scheme, Fact<String> code, Fact<String> uri, Fact<Text> label) {}
