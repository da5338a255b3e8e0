package org.diapason.studio.accord;

import java.util.List;
import org.diapason.formats.html.AccordView;
import org.diapason.formats.html.Said;

/**
 * What the agenda of the workshop shows.
 *
 * @param series the path of the series
 * @param title what it is called
 * @param today the day on which it was looked at
 * @param steps what is left to settle, by the six steps
 */
public record AgendaView(String series, Said title, String today, List<AccordView.Step> steps) {}
