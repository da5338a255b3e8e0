package org.diapason.formats.archive;

/** A file of a zip file and the place in it where its packed bytes begin. */
record ZipContent(ZipPart part, long start) {}
