/** The one place where XML is opened: no document type, no entity of its own, nothing fetched, whatever the file asks. */
@NullMarked
package org.diapason.formats.xml;

import org.jspecify.annotations.NullMarked;
