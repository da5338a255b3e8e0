package org.diapason.studio;

import java.util.List;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.people.Person;
import org.diapason.studio.accord.AccordRoutes;
import org.diapason.studio.audience.AudienceRoutes;
import org.diapason.studio.calendar.CalendarRoutes;
import org.diapason.studio.competencies.CompetencyRoutes;
import org.diapason.studio.credentials.CredentialRoutes;
import org.diapason.studio.effort.EffortRoutes;
import org.diapason.studio.exports.ExportRoutes;
import org.diapason.studio.facilitation.FacilitationRoutes;
import org.diapason.studio.feedback.FeedbackRoutes;
import org.diapason.studio.framework.FrameworkRoutes;
import org.diapason.studio.harmony.HarmonyRoutes;
import org.diapason.studio.history.HistoryRoutes;
import org.diapason.studio.kit.KitRoom;
import org.diapason.studio.letterheads.LetterheadRoutes;
import org.diapason.studio.lifecycle.LifecycleRoutes;
import org.diapason.studio.pathway.PathwayRoutes;
import org.diapason.studio.people.AccountRoutes;
import org.diapason.studio.people.EntryRoutes;
import org.diapason.studio.people.GuestsRoutes;
import org.diapason.studio.people.MembersRoutes;
import org.diapason.studio.people.OrganisationRoutes;
import org.diapason.studio.people.Reception;
import org.diapason.studio.registers.RegisterRoutes;
import org.diapason.studio.reviews.ReviewRoutes;
import org.diapason.studio.search.SearchRoutes;
import org.diapason.studio.series.SeriesRoutes;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.ShellRoom;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.steps.StepRoutes;
import org.diapason.studio.talk.TalkRoutes;
import org.diapason.studio.toolkit.ToolkitRoutes;
import org.diapason.studio.workshop.WorkshopRoutes;

/** The one list of all rooms of the studio; whoever adds a room adds its line here. */
public final class Rooms {

    private Rooms() {}

    /** All of them, each with what it works with. */
    public static List<Room> all(Studio studio, Reception reception, Hearing hearing) {
        return List.of(
                new ShellRoom(),
                // One line a room, in the order of the alphabet:
                new AccordRoutes(studio),
                new AudienceRoutes(studio),
                new AccountRoutes(reception),
                new CalendarRoutes(studio, reception),
                new CompetencyRoutes(studio),
                new CredentialRoutes(studio),
                new EffortRoutes(studio),
                new ExportRoutes(studio),
                new EntryRoutes(reception),
                new FacilitationRoutes(studio),
                new FeedbackRoutes(studio, hearing, reception.base()),
                new FrameworkRoutes(studio),
                new GuestsRoutes(studio, reception),
                new HarmonyRoutes(studio),
                new HistoryRoutes(studio),
                new KitRoom(),
                new LetterheadRoutes(studio),
                new LifecycleRoutes(studio),
                new MembersRoutes(reception),
                new OrganisationRoutes(reception),
                new PathwayRoutes(studio),
                new RegisterRoutes(
                        studio, organisation -> reception.people().members().list(organisation)),
                new ReviewRoutes(studio),
                new SearchRoutes(studio),
                new SeriesRoutes(studio),
                new StepRoutes(studio),
                new TalkRoutes(
                        studio,
                        organisation -> reception.people().members().list(organisation).stream()
                                .map(Person::name)
                                .toList()),
                new ToolkitRoutes(studio),
                new WorkshopRoutes(studio));
    }
}
