package org.diapason.formats.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.toolkit.Templates;
                            LmsProducts.CARTRIDGE, //
                            LmsProducts.CARTRIDGE_1_3, //
                            LmsProducts.SERIES_CARTRIDGE, //
                            Product.of(LossReport.TEMPLATE, Family.LMS), //
                            LmsProducts.THEME, //
                            LmsProducts.MOODLE_COURSES, //
                            CalendarProduct.CALENDAR))
