package org.diapason.core.framework.taxonomy;

import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/** What an outcome works on, such as procedural knowledge. */
public record KnowledgeKind(Code code, Text name) {}
