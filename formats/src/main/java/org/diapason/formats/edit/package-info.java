/**
 * The series file as something that people edit: its pieces changed at a place, the fields that a form asks there, what
 * differs between two states, and two people's changes brought together.
 */
@NullMarked
package org.diapason.formats.edit;

import org.jspecify.annotations.NullMarked;
