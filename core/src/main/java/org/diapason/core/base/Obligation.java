package org.diapason.core.base;

/** How strongly something is asked: it must hold, it should, or it may and the team is only told. */
public enum Obligation {
    MUST,
    SHOULD,
    MAY
}
