package org.diapason.studio.credentials;

import java.util.List;
import org.diapason.studio.kit.FormView;

/**
 * One item of a list of a micro-credential.
 *
 * @param head the top of the page
 * @param words what it is, in words
 * @param adds whether it is to be added
 * @param form its form; a list of none for who may not change it
 * @param stated what it says, for who may not change it
 * @param lint where the linter reads what is being written; empty where nothing is linted
 * @param remarks what the linter says of what is kept
 * @param path the path of the micro-credential
 * @param questions the questions of a quiz
 * @param asks where a new question is written; empty where no quiz stands
 * @param quiz the page of the quiz in which a question stands; empty for anything else
 */
public record ItemView(
        EditorHead head,
        String words,
        boolean adds,
        List<FormView> form,
        List<PartView.Figure> stated,
        String lint,
        List<LintView.Line> remarks,
        String path,
        List<PartView.Item> questions,
        String asks,
        String quiz) {

    public ItemView {
        form = List.copyOf(form);
        stated = List.copyOf(stated);
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }
}
