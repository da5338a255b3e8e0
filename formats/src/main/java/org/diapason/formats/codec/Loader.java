package org.diapason.formats.codec;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;

/** Reads whole files of one kind, and tells everything that is wrong with them at once. */
public final class Loader<T> {

    private static final List<String> LANGUAGE_KEYS = List.of("language", "languages");

    private final Codec<T> codec;
    private final Map<CodeKind, Collection<Code>> known = new LinkedHashMap<>();

    /** A loader of files of this form. */
    public Loader(Codec<T> codec) {
        this.codec = codec;
    }

    /** The same, where these codes may be referred to though the file does not declare them. */
    public Loader<T> knowing(CodeKind kind, Collection<Code> codes) {
        known.put(kind, List.copyOf(codes));
        return this;
    }

    /** Reads a file of this machine. */
    public Loaded<T> load(Path path) {
        return load(new TreeReader().read(path));
    }

    /** Reads what a file of this name holds. */
    public Loaded<T> load(String name, byte[] bytes) {
        return load(new TreeReader().read(name, bytes));
    }

    /** Reads a tree. */
    public Loaded<T> load(Tree tree) {
        Optional<Node> root = tree.root();
        Reading top = Reading.top(root.map(Loader::mainLanguage).orElse(Lang.EN), tree.troubles());
        known.forEach(top.codes()::know);
        Optional<T> value = root.flatMap(node -> codec.read(node, top));
        top.codes().reportUnknown(tree.troubles());
        SourceMap sources = new SourceMap(root);
        return new Loaded<>(value, tree.troubles().list(), sources, top.codes());
    }

    /** The first language that the top of the file names, found before the rest is read; English when it names none. */
    static Lang mainLanguage(Node root) {
        for (String key : LANGUAGE_KEYS) {
            Optional<Node> stated = root instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
            if (stated.isPresent() && first(stated.get()) instanceof Scalar scalar && Lang.isTag(scalar.text())) {
                return new Lang(scalar.text());
            }
        }
        return Lang.EN;
    }

    private static Node first(Node node) {
        return node instanceof Node.Sequence sequence && !sequence.items().isEmpty()
                ? sequence.items().getFirst()
                : node;
    }
}
