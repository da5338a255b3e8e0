package org.diapason.studio.talk;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Id;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.studio.history.Moment;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What is said of a series, all of it or at one place. */
final class TalkPage {

    private static final String PLACES = "[\\p{L}\\p{N}._\\-\\[\\]]{0,300}";

    private final Desk desk;
    private final Shelf<Dossier> series;
    private final Beside<Talk> talks;
    private final Function<Id, List<String>> members;

    TalkPage(Studio studio, Function<Id, List<String>> members) {
        this.members = members;
        this.desk = studio.desk();
        this.series = studio.series();
        this.talks = new Beside<>(studio.shelves(), TalkForms.SCRIPT, Talk.NONE);
    }

    Answer show(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        TalkView view = view(visit, opened.get(), "", "");
        return Answer.page(visit.wantsPiece() ? "talk/threads.jte" : "talk/page.jte", view);
    }

    /** The page again, with words that could not be taken. */
    Answer refused(Visit visit, Opened opened, String words, String refusal) {
        return Answer.refused("talk/page.jte", view(visit, opened, words, refusal));
    }

    /** The place that is asked for; the whole series when it cannot be one. */
    static Place place(Visit visit) {
        String at = visit.field("at");
        return at.matches(PLACES) ? new Place(at) : Place.TOP;
    }

    private TalkView view(Visit visit, Opened opened, String words, String refusal) {
        Talk talk = talks.of(visit.organisation(), opened.id());
        Place at = place(visit);
        Names names = names(visit, opened, talk);
        Node root = opened.tree();
        List<TalkView.Conversation> threads = new ArrayList<>();
        int elsewhere = 0;
        for (Talk.Conversation thread : talk.threads().reversed()) {
            if (at.equals(Place.TOP) || thread.at().equals(at)) {
                threads.add(thread(thread, names, root, opened, visit));
            } else if (thread.resolved().isSilent()) {
                elsewhere++;
            }
        }
        threads.sort(Comparator.comparing(thread -> !thread.resolved().isEmpty()));
        return new TalkView(
                opened.path("talk"),
                opened.path(""),
                at.path(),
                label(root, at, opened, visit),
                threads,
                names.all(),
                words,
                refusal,
                elsewhere);
    }

    private TalkView.Conversation thread(Talk.Conversation thread, Names names, Node root, Opened opened, Visit visit) {
        String you = visit.who().name();
        return new TalkView.Conversation(
                thread.code().value(),
                thread.at().path(),
                label(root, thread.at(), opened, visit),
                thread.remarks().stream()
                        .map(remark -> new TalkView.Remark(
                                remark.by(),
                                Moment.words(remark.at().atZone(visit.zone()), visit.lang()),
                                remark.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                                names.pieces(remark.words())))
                        .toList(),
                thread.resolved()
                        .map(by -> visit.say().in("Réglé par ", "Resolved by ")
                                + by.by()
                                + ", "
                                + Moment.words(by.at().atZone(visit.zone()), visit.lang()))
                        .orElse(""),
                thread.remarks().stream().anyMatch(remark -> names.mentions(remark.words(), you)));
    }

    /**
     * Everybody who has done or said something here can be mentioned, and whoever belongs to the organisation; a guest is
     * not told who does.
     */
    private Names names(Visit visit, Opened opened, Talk talk) {
        List<String> names = new ArrayList<>();
        names.add(visit.who().name());
        if (visit.who() instanceof Actor.Member) {
            names.addAll(members.apply(visit.organisation()));
        }
        series.history(visit.organisation(), opened.id()).forEach(past -> names.add(past.by()));
        talk.threads().forEach(thread -> thread.remarks().forEach(remark -> names.add(remark.by())));
        return Names.of(names);
    }

    /** A place in words; a cell of the matrix, which is no field of the file, is said as element and micro-credential. */
    private static String label(Node root, Place place, Opened opened, Visit visit) {
        if (place.equals(Place.TOP)) {
            return visit.say().in("La série", "The series");
        }
        if (place.path().matches("elements\\[[^\\]]+\\](\\[[^\\]]+\\])?")) {
            String[] codes = place.path().replaceFirst("elements\\[", "").split("\\]\\[?", -1);
            String element = org.diapason.core.base.Code.isCode(codes[0])
                    ? visit.say()
                            .text(Kinds.of(opened.dossier().framework())
                                    .get(org.diapason.core.base.Code.of(codes[0]))
                                    .label())
                            .words()
                    : codes[0];
            return codes.length > 1 && !codes[1].isEmpty() ? codes[1] + " › " + element : element;
        }
        return new Wording(visit.lang()).label(root, place);
    }
}
