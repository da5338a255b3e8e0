package org.diapason.core.people;

import org.diapason.core.base.Id;

/**
 * That an account belongs to an organisation (appartenance).
 *
 * @param organisation which organisation
 * @param called what the organisation is called
 * @param role the part that the person plays there
 */
public record Membership(Id organisation, String called, Role role) {}
