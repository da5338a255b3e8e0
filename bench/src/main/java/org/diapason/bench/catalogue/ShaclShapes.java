package org.diapason.bench.catalogue;

/** The 26 rules in SHACL core; the property shape of rule n is called ex:r followed by n. */
final class ShaclShapes {

    private ShaclShapes() {}

    static String turtle() {
        return """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix ex: <http://example.org/> .
                ex:Shape a sh:NodeShape ; sh:targetClass ex:MicroCredential ;
                  sh:property ex:r1, ex:r2, ex:r3, ex:r4, ex:r5, ex:r6, ex:r7, ex:r8, ex:r9, ex:r10, ex:r11, ex:r12,
                    ex:r13, ex:r14, ex:r15, ex:r16, ex:r17, ex:r18, ex:r19, ex:r20, ex:r21, ex:r22, ex:r23, ex:r24, ex:r25 .
                ex:Hours a sh:NodeShape ; sh:targetClass ex:MicroCredential ; sh:property ex:r0 .
                ex:r0 sh:path [ sh:alternativePath ( ex:hoursLow ex:hoursHigh ) ] ;
                  sh:minInclusive "10.0"^^xsd:double ; sh:maxInclusive "20.0"^^xsd:double .
                ex:r1 sh:path ex:weeks ; sh:minInclusive "2.0"^^xsd:double ; sh:maxInclusive "8.0"^^xsd:double .
                ex:r2 sh:path ex:module ; sh:minCount 3 ; sh:maxCount 5 .
                ex:r3 sh:path ex:outcome ; sh:minCount 5 ; sh:maxCount 20 .
                ex:r4 sh:path ex:module ; sh:node [ sh:property [ sh:path ex:worksOn ; sh:minCount 2 ; sh:maxCount 5 ] ] .
                ex:r5 sh:path ( ex:module ex:activity ) ; sh:minCount 8 ; sh:maxCount 25 .
                ex:r6 sh:path ex:sessions ; sh:minInclusive "1.0"^^xsd:double ; sh:maxInclusive "4.0"^^xsd:double .
                ex:r7 sh:path ex:result ; sh:in ( "capstone" "pass-fail" ) .
                ex:r8 sh:path ex:badge ; sh:in ( "open-badges-3" ) .
                ex:r9 sh:path ex:theory ; sh:in ( "bloom" ) .
                ex:r10 sh:path ( ex:outcome ex:process ) ; sh:in ( "understand" "apply" "analyze" "evaluate" ) .
                ex:r11 sh:path ex:practice ; sh:in ( "action-mapping" ) .
                ex:r12 sh:path ( ex:assessment ex:method ) ; sh:in ( "quiz" "project" "portfolio" ) .
                ex:r13 sh:path ( ex:assessment ex:supervision ) ; sh:in ( "unsupervised" "supervised-identity" ) .
                ex:r14 sh:path ex:module ; sh:node [ sh:property
                    [ sh:path ex:slot0 ; sh:hasValue "overview" ], [ sh:path ex:slot1 ; sh:hasValue "exploration" ],
                    [ sh:path ex:slot2 ; sh:in ( "discussion" ) ] ] .
                ex:r15 sh:path ex:moment ; sh:hasValue "enrolment", "before", "during", "badge", "follow-up" .
                ex:r16 sh:path ex:mode ; sh:in ( "online" ) .
                ex:r17 sh:path ex:facilitated ; sh:in ( "true" ) .
                ex:r18 sh:path ex:platform ; sh:in ( "brightspace" ) .
                ex:r19 sh:path ex:language ; sh:hasValue "fr", "en" .
                ex:r20 sh:path ex:stackable ; sh:in ( "stackable" ) .
                ex:r21 sh:path ex:outcome ; sh:node [ sh:property [ sh:path [ sh:inversePath ex:covers ] ; sh:minCount 1 ] ] .
                ex:r22 sh:path ex:assessment ; sh:node [ sh:property [ sh:path ex:covers ; sh:minCount 1 ] ] .
                ex:r23 sh:path ( ex:module ex:activity ) ; sh:node [ sh:property [ sh:path ex:serves ; sh:minCount 1 ] ] .
                ex:r24 sh:path ex:action ; sh:node [ sh:property [ sh:path ex:practisedBy ; sh:minCount 1 ] ] .
                ex:r25 sh:path ex:information ; sh:node [ sh:property [ sh:path ex:feeds ; sh:minCount 1 ] ] .
                """;
    }
}
