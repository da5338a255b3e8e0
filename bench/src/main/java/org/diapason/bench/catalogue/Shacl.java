package org.diapason.bench.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.diapason.core.base.Code;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;

/** Apache Jena's SHACL engine over the same records as a graph; building the graph is not timed. */
final class Shacl {

    private static final String EX = "http://example.org/";
    private static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    private final Shapes shapes =
            Shapes.parse(RDFParser.fromString(ShaclShapes.turtle(), Lang.TURTLE).toGraph());
    private final Graph graph = GraphFactory.createGraphMem();

    Shacl(List<Series> catalogue) {
        for (Series series : catalogue) {
            series.microCredentials().forEach(this::add);
        }
    }

    int triples() {
        return graph.size();
    }

    Tally check() {
        Tally tally = new Tally();
        Set<String> seen = new HashSet<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            String shape = entry.source().getURI();
            if (seen.add(entry.focusNode() + " " + shape)) {
                tally.add(Integer.parseInt(shape.substring(EX.length() + 1)));
            }
        }
        return tally;
    }

    private void add(MicroCredential mc) {
        String id = mc.code().value();
        Node record = uri(id);
        graph.add(record, TYPE, uri("MicroCredential"));
        number(record, "hoursLow", mc.delivery().hours().get().low());
        number(record, "hoursHigh", mc.delivery().hours().get().high());
        number(record, "weeks", mc.delivery().weeks().get().low());
        number(record, "sessions", mc.delivery().sessionCount().get().low());
        mc.learning().result().get().kinds().forEach(kind -> word(record, "result", kind.value()));
        word(record, "badge", mc.recognition().badge().get().format().get().value());
        word(record, "theory", mc.learning().theory().get().value());
        word(record, "practice", mc.learning().practice().get().value());
        word(record, "mode", mc.delivery().mode().get().value());
        word(record, "facilitated", mc.delivery().facilitated().get().toString());
        word(record, "platform", mc.delivery().platform().get().value());
        word(record, "stackable", mc.recognition().stackable().get().value());
        mc.delivery().languages().get().forEach(lang -> word(record, "language", lang.tag()));
        mc.communications().get().keySet().forEach(moment -> word(record, "moment", moment.value()));
        outcomes(mc, record, id);
        modules(mc, record, id);
        assessments(mc, record, id);
        actionMap(mc, record, id);
    }

    private void outcomes(MicroCredential mc, Node record, String id) {
        for (Outcome outcome : mc.learning().outcomes().get()) {
            Node node = uri(id + "-" + outcome.code());
            link(record, "outcome", node);
            word(node, "process", outcome.process().get().value());
            word(node, "statement", outcome.statement().toString());
        }
    }

    private void modules(MicroCredential mc, Node record, String id) {
        for (Module module : mc.learning().modules().get()) {
            Node node = uri(id + "-" + module.code());
            link(record, "module", node);
            module.outcomes().get().forEach(code -> link(node, "worksOn", uri(id + "-" + code)));
            List<Code> slots = module.slots().get();
            for (int i = 0; i < slots.size(); i++) {
                word(node, "slot" + i, slots.get(i).value());
            }
            for (Activity activity : module.activities().get()) {
                Node does = uri(id + "-" + activity.code());
                link(node, "activity", does);
                number(does, "amount", activity.amount().get().low());
                activity.outcomes().get().forEach(code -> link(does, "serves", uri(id + "-" + code)));
            }
        }
    }

    private void assessments(MicroCredential mc, Node record, String id) {
        for (Assessment assessment : mc.learning().assessments().get()) {
            Node node = uri(id + "-" + assessment.code());
            link(record, "assessment", node);
            word(node, "method", assessment.method().value());
            word(node, "supervision", assessment.supervision().get().value());
            assessment.outcomes().get().forEach(code -> link(node, "covers", uri(id + "-" + code)));
        }
    }

    private void actionMap(MicroCredential mc, Node record, String id) {
        ActionMap map = mc.learning().actionMap().get();
        for (ActionMap.Action action : map.actions()) {
            Node node = uri(id + "-" + action.code());
            link(record, "action", node);
            action.practice().forEach(code -> link(node, "practisedBy", uri(id + "-" + code)));
        }
        for (ActionMap.Information information : map.information()) {
            Node node = uri(id + "-" + information.code());
            link(record, "information", node);
            information.feeds().forEach(code -> link(node, "feeds", uri(id + "-" + code)));
        }
    }

    private void link(Node from, String property, Node to) {
        graph.add(from, uri(property), to);
    }

    private void word(Node from, String property, String value) {
        graph.add(from, uri(property), NodeFactory.createLiteralString(value));
    }

    private void number(Node from, String property, double value) {
        graph.add(from, uri(property), NodeFactory.createLiteralByValue(value));
    }

    private static Node uri(String name) {
        return NodeFactory.createURI(EX + name);
    }
}
