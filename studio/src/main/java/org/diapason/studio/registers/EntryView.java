package org.diapason.studio.registers;

import org.diapason.studio.kit.FormView;

/**
 * The form of one entry of a register.
 *
 * @param title what it is
 * @param form its form
 * @param removal where it is taken away; empty for a new one
 * @param back the page of the register
 * @param register what the register is called
 */
public record EntryView(String title, FormView form, String removal, String back, String register) {}
