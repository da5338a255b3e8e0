package org.diapason.bench.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** networknt's JSON Schema validator over the same records as parsed trees; parsing is not timed. */
final class JsonSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemaText.schema(), InputFormat.JSON);
    private final List<JsonNode> records = new ArrayList<>();

    JsonSchema(List<Series> catalogue) {
        for (Series series : catalogue) {
            series.microCredentials().forEach(mc -> records.add(tree(mc)));
        }
    }

    /** The rules that a schema can say: all but the one that follows a reference from assessment to outcome. */
    static boolean[] comparable() {
        boolean[] comparable = new boolean[Rules.COUNT];
        Arrays.fill(comparable, true);
        comparable[Rules.ELEMENTS.size()] = false;
        return comparable;
    }

    Tally check() {
        Tally tally = new Tally();
        boolean[] broken = new boolean[Rules.COUNT];
        for (JsonNode each : records) {
            Arrays.fill(broken, false);
            for (Error error : schema.validate(each)) {
                broken[Integer.parseInt(error.getEvaluationPath().getName(1).toString())] = true;
            }
            for (int i = 0; i < broken.length; i++) {
                if (broken[i]) {
                    tally.add(i);
                }
            }
        }
        return tally;
    }

    private static JsonNode tree(MicroCredential mc) {
        ObjectNode node = JSON.objectNode();
        node.put("hoursLow", mc.delivery().hours().get().low());
        node.put("hoursHigh", mc.delivery().hours().get().high());
        node.put("weeks", mc.delivery().weeks().get().low());
        node.put("sessions", mc.delivery().sessionCount().get().low());
        node.set("result", codes(mc.learning().result().get().kinds()));
        node.put("badge", mc.recognition().badge().get().format().get().value());
        node.put("theory", mc.learning().theory().get().value());
        node.put("practice", mc.learning().practice().get().value());
        node.put("mode", mc.delivery().mode().get().value());
        node.put("facilitated", mc.delivery().facilitated().get());
        node.put("platform", mc.delivery().platform().get().value());
        node.put("stackable", mc.recognition().stackable().get().value());
        ArrayNode languages = node.putArray("languages");
        mc.delivery().languages().get().forEach(lang -> languages.add(lang.tag()));
        node.set("moments", codes(mc.communications().get().keySet()));
        ArrayNode outcomes = node.putArray("outcomes");
        mc.learning()
                .outcomes()
                .get()
                .forEach(outcome -> outcomes.addObject()
                        .put("process", outcome.process().get().value())
                        .put("statement", outcome.statement().toString()));
        modules(mc, node);
        ArrayNode assessments = node.putArray("assessments");
        mc.learning()
                .assessments()
                .get()
                .forEach(assessment -> assessments
                        .addObject()
                        .put("method", assessment.method().value())
                        .put("supervision", assessment.supervision().get().value())
                        .set("covers", codes(assessment.outcomes().get())));
        ActionMap map = mc.learning().actionMap().get();
        ArrayNode actions = node.putArray("actions");
        map.actions().forEach(action -> actions.addObject().set("practice", codes(action.practice())));
        ArrayNode information = node.putArray("information");
        map.information().forEach(each -> information.addObject().set("feeds", codes(each.feeds())));
        return node;
    }

    private static void modules(MicroCredential mc, ObjectNode node) {
        ArrayNode modules = node.putArray("modules");
        ArrayNode activities = node.putArray("activities");
        for (Module module : mc.learning().modules().get()) {
            ObjectNode one = modules.addObject();
            one.set("outcomes", codes(module.outcomes().get()));
            one.set("slots", codes(module.slots().get()));
            module.activities()
                    .get()
                    .forEach(activity -> activities
                            .addObject()
                            .put("amount", activity.amount().get().low())
                            .set("outcomes", codes(activity.outcomes().get())));
        }
    }

    private static ArrayNode codes(Iterable<Code> codes) {
        ArrayNode array = JSON.arrayNode();
        codes.forEach(code -> array.add(code.value()));
        return array;
    }
}
