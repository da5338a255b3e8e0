/** Finding words in everything that an organisation keeps. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.search;
