/** What the importers of JSON share: files opened with care, keys found whatever their prefix, words in many languages. */
@NullMarked
package org.diapason.formats.jsonfile;

import org.jspecify.annotations.NullMarked;
