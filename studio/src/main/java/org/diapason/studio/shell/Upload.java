package org.diapason.studio.shell;

/**
 * A file that somebody sent.
 *
 * @param field the field of the form
 * @param name the name it had there, never used as a path here
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Upload(String field, String name, byte[] bytes) {}
