/** CTDL in JSON-LD: credentials, pathways and competency frameworks as registries publish them; no context is ever fetched. */
@NullMarked
package org.diapason.formats.ctdl;

import org.jspecify.annotations.NullMarked;
