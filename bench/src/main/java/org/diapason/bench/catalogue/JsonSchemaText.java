package org.diapason.bench.catalogue;

/** The rules that JSON Schema 2020-12 can say; rule n is the n-th schema of allOf. */
final class JsonSchemaText {

    private JsonSchemaText() {}

    static String schema() {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "allOf": [
                {"properties": {"hoursLow": {"minimum": 10, "maximum": 20}, "hoursHigh": {"minimum": 10, "maximum": 20}}},
                {"properties": {"weeks": {"minimum": 2, "maximum": 8}}},
                {"properties": {"modules": {"minItems": 3, "maxItems": 5}}},
                {"properties": {"outcomes": {"minItems": 5, "maxItems": 20}}},
                {"properties": {"modules": {"items": {"properties": {"outcomes": {"minItems": 2, "maxItems": 5}}}}}},
                {"properties": {"activities": {"minItems": 8, "maxItems": 25}}},
                {"properties": {"sessions": {"minimum": 1, "maximum": 4}}},
                {"properties": {"result": {"items": {"enum": ["capstone", "pass-fail"]}}}},
                {"properties": {"badge": {"enum": ["open-badges-3"]}}},
                {"properties": {"theory": {"enum": ["bloom"]}}},
                {"properties": {"outcomes": {"items": {"properties":
                  {"process": {"enum": ["understand", "apply", "analyze", "evaluate"]}}}}}},
                {"properties": {"practice": {"enum": ["action-mapping"]}}},
                {"properties": {"assessments": {"items": {"properties":
                  {"method": {"enum": ["quiz", "project", "portfolio"]}}}}}},
                {"properties": {"assessments": {"items": {"properties":
                  {"supervision": {"enum": ["unsupervised", "supervised-identity"]}}}}}},
                {"properties": {"modules": {"items": {"properties": {"slots": {"minItems": 2, "maxItems": 3,
                  "prefixItems": [{"const": "overview"}, {"const": "exploration"}, {"const": "discussion"}]}}}}}},
                {"properties": {"moments": {"allOf": [{"contains": {"const": "enrolment"}}, {"contains": {"const": "before"}},
                  {"contains": {"const": "during"}}, {"contains": {"const": "badge"}},
                  {"contains": {"const": "follow-up"}}]}}},
                {"properties": {"mode": {"enum": ["online"]}}},
                {"properties": {"facilitated": {"const": true}}},
                {"properties": {"platform": {"enum": ["brightspace"]}}},
                {"properties": {"languages": {"allOf": [{"contains": {"const": "fr"}}, {"contains": {"const": "en"}}]}}},
                {"properties": {"stackable": {"enum": ["stackable"]}}},
                true,
                {"properties": {"assessments": {"items": {"properties": {"covers": {"minItems": 1}}}}}},
                {"properties": {"activities": {"items": {"properties": {"outcomes": {"minItems": 1}}}}}},
                {"properties": {"actions": {"items": {"properties": {"practice": {"minItems": 1}}}}}},
                {"properties": {"information": {"items": {"properties": {"feeds": {"minItems": 1}}}}}}
                ]}
                """;
    }
}
