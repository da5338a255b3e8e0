package org.diapason.formats.answers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.core.feedback.Question;

/**
 * What the header of a column says, by the words that survey tools and learning platforms write there. docs/importing.md
 * names what each layout was confirmed by.
 */
final class HeaderWords {

    /** Whatever says who or where somebody is, without accents, signs and spaces. */
    private static final Set<String> PERSONAL = Set.of(
            "ipaddress",
            "ipaddr",
            "ip",
            "adresseip",
            "locationlatitude",
            "locationlongitude",
            "latitude",
            "longitude",
            "recipientlastname",
            "recipientfirstname",
            "recipientemail",
            "email",
            "emailaddress",
            "courriel",
            "adressecourriel",
            "adressedecourriel",
            "adressedemessagerie",
            "adresseemail",
            "name",
            "nom",
            "fullname",
            "nomcomplet",
            "userfullname",
            "nomcompletdelutilisateur",
            "firstname",
            "lastname",
            "prenom",
            "nomdefamille",
            "surname",
            "username",
            "nomdutilisateur",
            "utilisateur",
            "token",
            "jeton",
            "accesscode",
            "codedacces",
            "externalreference",
            "externaldatareference",
            "id",
            "userid",
            "sisid",
            "orgdefinedid",
            "studentid",
            "idnumber",
            "numerodidentification",
            "responseid",
            "refurl",
            "referrerurl",
            "urlreferente",
            "phone",
            "telephone",
            "institution",
            "department",
            "departement");

    /** Whatever says something of the filling in. */
    private static final Set<String> ASIDE = Set.of(
            "startdate",
            "datestarted",
            "datelastaction",
            "enddate",
            "recordeddate",
            "datestamp",
            "submitdate",
            "datesubmitted",
            "datedesoumission",
            "status",
            "progress",
            "durationinseconds",
            "finished",
            "distributionchannel",
            "userlanguage",
            "lastpage",
            "dernierepage",
            "startlanguage",
            "languededepart",
            "seed",
            "timestamp",
            "horodateur",
            "starttime",
            "completiontime",
            "heurededebut",
            "heuredefin",
            "language",
            "langue",
            "lastmodifiedtime",
            "heuredelamodificationderniere",
            "section",
            "sectionid",
            "sectionsisid",
            "submitted",
            "submittedon",
            "soumisle",
            "attempt",
            "attemptstart",
            "attemptend",
            "ncorrect",
            "nincorrect",
            "score",
            "response",
            "reponse",
            "date",
            "course",
            "cours",
            "group",
            "groupe",
            "groups",
            "groupes",
            "participants",
            "rootaccount",
            "interviewtime",
            "complete",
            "totalpoints",
            "quizfeedback");

    private static final Pattern NUMBERED = Pattern.compile("^(?:q?\\d+|\\d+ ?[:.)]|\\(?\\d+\\)?|q\\d+_)[ :._)-]*");
    private static final Pattern POINTS = Pattern.compile("(?:points|feedback|score)-.*|[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern TAGS = Pattern.compile("<[^>]{0,200}>");

    /** A part of a question: LimeSurvey writes agree[pace], Moodle Q02_agree->pace, or (pace) before the words. */
    private static final Pattern PART =
            Pattern.compile("^\\(([^()]{1,60})\\) .*|.*->([^>]{1,60})|.*\\[([^\\[\\]]{1,60})\\]", Pattern.DOTALL);

    /** What LimeSurvey adds to a question, and is no part of it. */
    private static final Set<String> BESIDE = Set.of("other", "comment", "filecount");

    /** How LimeSurvey ends words that it cuts, and how few are too few to tell questions apart. */
    private static final String CUT = "..";

    private static final int FEWEST_LETTERS = 8;

    private HeaderWords() {}

    /** What this column is, by its header and the words beside it, such as the second row of Qualtrics. */
    static AnswerColumn know(
            int at, String header, String beside, List<Question> questions, Map<String, String> known) {
        AnswerColumn column = new AnswerColumn(at, header, beside, use(header), Optional.empty());
        String told = known.getOrDefault(column.label(), "");
        if (told.equals(AnswerFile.NONE)) {
            return column;
        }
        // What was said of another instrument says nothing here.
        return questions.stream()
                .filter(each -> each.code().value().equals(told))
                .findFirst()
                .or(() -> question(header, questions))
                .or(() -> question(beside, questions))
                .map(question -> column.with(AnswerColumn.Use.ANSWERS, Optional.of(question)))
                .orElse(column);
    }

    private static AnswerColumn.Use use(String header) {
        String plain = plain(header);
        if (PERSONAL.contains(plain)) {
            return AnswerColumn.Use.PERSONAL;
        }
        return ASIDE.contains(plain)
                        || POINTS.matcher(header.toLowerCase(Locale.ROOT)).matches()
                ? AnswerColumn.Use.ASIDE
                : AnswerColumn.Use.UNKNOWN;
    }

    /** The question whose code or words stand here, alone, behind a number or a code of the tool, or as a part. */
    static Optional<Question> question(String words, List<Question> questions) {
        String bare = TAGS.matcher(words).replaceAll(" ").strip();
        String plain = plain(bare);
        String behind = plain(NUMBERED.matcher(bare.toLowerCase(Locale.ROOT)).replaceFirst(""));
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String part = part(bare);
        return questions.stream()
                .filter(question -> List.of(plain, behind, part)
                                .contains(plain(question.code().value()))
                        || wordings(question)
                                .anyMatch(each -> each.equals(plain)
                                        || each.equals(behind)
                                        || each.equals(part)
                                        || plain.endsWith(each)))
                .findFirst()
                .or(() -> bare.endsWith(CUT) ? begun(plain, questions) : Optional.empty());
    }

    private static String part(String bare) {
        Matcher part = PART.matcher(bare);
        if (!part.matches()) {
            return "";
        }
        String plain =
                plain(part.group(1) != null ? part.group(1) : part.group(2) != null ? part.group(2) : part.group(3));
        return BESIDE.contains(plain) ? "" : plain;
    }

    /** The one question whose words begin so. */
    private static Optional<Question> begun(String plain, List<Question> questions) {
        List<Question> fitting = plain.length() < FEWEST_LETTERS
                ? List.of()
                : questions.stream()
                        .filter(question -> wordings(question).anyMatch(each -> each.startsWith(plain)))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Stream<String> wordings(Question question) {
        return question.words().words().values().stream().map(HeaderWords::plain);
    }

    /** Letters and digits alone, without accents and case. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
