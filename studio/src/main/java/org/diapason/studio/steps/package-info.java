/** What waits in a step of the framework: its findings, each with the way to where it is mended. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.steps;
