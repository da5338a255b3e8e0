package org.diapason.core.harmony.impact;

import org.diapason.core.base.Code;
import org.diapason.core.base.Version;
import org.diapason.core.series.DeliveredPackage;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.Review;

/** Something made for the old framework that would no longer be true. */
public sealed interface Stale {

    /** The framework's own documents and templates: all of them print its version. */
    record FrameworkDocuments(Code framework, Version version) implements Stale {}

    /** The documents of a micro-credential on which another verdict falls. */
    record Documents(Code microCredential) implements Stale {}

    /** A package that was made from the old version. */
    record Packaged(DeliveredPackage delivered) implements Stale {}

    /** An endorsement given for content that would have to change, or under another meaning of endorsement. */
    record Endorsed(Endorsement endorsement) implements Stale {}

    /** A review of content that would have to change, or by another rubric. */
    record Reviewed(Review review) implements Stale {}

    /** A person's word about a standard that now reads differently. */
    record Judged(Judgement judgement) implements Stale {}
}
