package org.diapason.studio.accord;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.studio.shell.Visit;

/**
 * What the page of an import shows.
 *
 * @param path its address
 * @param title what was sent
 * @param state reading, interrupted, read, nothing, failed, accepted or dropped
 * @param now what is being read, or why it could not be
 * @param done how much of it, in hundredths; -1 while nobody knows
 * @param into the title of the series into which it goes; empty when it begins one
 * @param sum what came in, in one sentence
 * @param files what each file gave
 * @param members the micro-credentials as the series would have them
 * @param differences what differs from what the series says, those that a person has to look at first
 * @param added what the series was silent about
 * @param sheets whether there are columns that can be corrected
 * @param next where the series is, once it is taken
 */
public record ImportView(
        String path,
        String title,
        String state,
        String now,
        int done,
        String into,
        String sum,
        List<File> files,
        List<Member> members,
        List<Differing> differences,
        List<Differing> added,
        boolean sheets,
        String next) {

    public ImportView {
        files = List.copyOf(files);
        members = List.copyOf(members);
        differences = List.copyOf(differences);
        added = List.copyOf(added);
    }

    /** One micro-credential: its code and title, and what is said of its length, outcomes and assessments. */
    public record Member(String code, Said title, String hours, String outcomes, String assessments) {}

    /** What one file gave. */
    public record File(
            String name, String kind, String counts, String codes, List<Group> groups, List<Remarked> troubles) {}

    /** The parts of a file of which the same became: its mark and word, whether to show them at once, and how many more. */
    public record Group(String mark, String word, boolean open, List<Remarked> remarks, int untold) {}

    /** One part: where it stands, its own words, and what was made of it. */
    public record Remarked(String spot, String original, String message) {}

    /** What a file says otherwise than the series. */
    public record Differing(String word, String place, String ours, String theirs, String spot) {}

    ImportView at(int hundredths) {
        return new ImportView(
                path, title, state, now, hundredths, into, sum, files, members, differences, added, sheets, next);
    }

    /** How far it is, in a word. */
    static String word(Import what, Visit visit) {
        var say = visit.say();
        return switch (what.stage()) {
            case Import.Reading ignored when what.isInterrupted(visit.now()) -> say.in("interrompu", "interrupted");
            case Import.Reading ignored -> say.in("en lecture", "being read");
            case Import.Read ignored -> say.in("à vérifier", "to be looked at");
            case Import.Failed ignored -> say.in("non lu", "not read");
            case Import.Accepted ignored -> say.in("accepté", "taken");
            case Import.Dropped ignored -> say.in("mis de côté", "set aside");
        };
    }
}
