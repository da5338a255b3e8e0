package org.diapason.studio.framework;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Merge3;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.seriesfile.FrameworkFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Troubles;
import org.diapason.studio.shell.Apart;

/**
 * Two people's decisions about one element, brought together field by field.
 *
 * @param element the element
 * @param base what was decided when the form was filled in
 * @param mine what the form decides; nothing when it takes the decision away
 * @param lang the language of the page
 */
record PolicyMeeting(Code element, Optional<ElementPolicy> base, Optional<ElementPolicy> mine, Lang lang) {

    /**
     * What comes of it.
     *
     * @param policy what both say together, with mine where they differ; nothing when no decision is left
     * @param lines where they differ
     */
    record Met(Optional<ElementPolicy> policy, List<Apart.Line> lines) {

        Met {
            lines = List.copyOf(lines);
        }

        /** The framework with it. */
        Framework in(Framework framework, Code element) {
            return policy.map(framework::deciding).orElseGet(() -> framework.undecided(element));
        }
    }

    Met on(Dossier now) {
        Optional<ElementPolicy> theirs = now.framework().policy(element);
        if (theirs.equals(base) || theirs.equals(mine)) {
            return new Met(mine, List.of());
        }
        if (theirs.isEmpty() || mine.isEmpty()) {
            return new Met(mine, List.of(whole(now, theirs)));
        }
        Place place = place(now.framework());
        Node before = base.map(PolicyMeeting::node).orElseGet(() -> Node.mapping(List.of()));
        Merge3.Merged merged = Merge3.of(FrameworkFiles.policy(), place, before, node(mine.get()), node(theirs.get()));
        Loaded<ElementPolicy> read =
                new Loader<>(FrameworkFiles.policy()).load(new Tree(Optional.of(merged.tree()), new Troubles()));
        if (!read.isClean()) {
            return new Met(mine, List.of(whole(now, theirs)));
        }
        return new Met(read.value(), lines(now, merged));
    }

    private List<Apart.Line> lines(Dossier now, Merge3.Merged merged) {
        Node root = Edits.tree(now);
        Wording wording = new Wording(lang);
        return merged.conflicts().stream()
                .map(each -> {
                    var codec = Edits.codecAt(root, each.place());
                    return new Apart.Line(
                            wording.label(root, each.place()),
                            wording.value(each.theirs(), codec),
                            wording.value(each.mine(), codec));
                })
                .toList();
    }

    /** The decisions as wholes, when they have nothing in common to be brought together. */
    private Apart.Line whole(Dossier now, Optional<ElementPolicy> theirs) {
        Wording wording = new Wording(lang);
        var codec = Optional.<org.diapason.formats.codec.Codec<?>>of(FrameworkFiles.policy());
        return new Apart.Line(
                Kinds.of(now.framework()).get(element).label().show(lang),
                wording.value(theirs.map(PolicyMeeting::node), codec),
                wording.value(mine.map(PolicyMeeting::node), codec));
    }

    private Place place(Framework framework) {
        int at = framework.elements().stream()
                .map(ElementPolicy::element)
                .toList()
                .indexOf(element);
        return Place.TOP.field("framework").field("elements").item(at);
    }

    private static Node node(ElementPolicy policy) {
        return FrameworkFiles.policy().write(policy, Lang.EN);
    }
}
