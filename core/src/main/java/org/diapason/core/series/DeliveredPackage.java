package org.diapason.core.series;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Version;

/**
 * A package of a micro-credential that stands in a learning management system.
 *
 * @param file its file name
 * @param microCredential the micro-credential it holds
 * @param framework the version of the framework it was made from
 * @param fingerprint the fingerprint of the content it was made from
 * @param on when it was made
 */
public record DeliveredPackage(
        String file, Code microCredential, Version framework, Fact<String> fingerprint, Fact<LocalDate> on) {}
