package org.diapason.formats.cartridgeout;

/** The editions of Common Cartridge that are written. 1.1 is the one that every system takes; 1.3 knows assignments. */
public enum CartridgeEdition {
    V1_1("1.1.0", "v1p1", false),
    V1_3("1.3.0", "v1p3", true);

    private final String version;
    private final String mark;
    private final boolean assignments;

    CartridgeEdition(String version, String mark, boolean assignments) {
        this.version = version;
        this.mark = mark;
        this.assignments = assignments;
    }

    /** The number that a manifest states. */
    String version() {
        return version;
    }

    /** Whether something to hand in can be one; else it becomes a page. */
    boolean hasAssignments() {
        return assignments;
    }

    String manifest() {
        return "http://www.imsglobal.org/xsd/imscc" + mark + "/imscp_v1p1";
    }

    String manifestMetadata() {
        return "http://ltsc.ieee.org/xsd/imscc" + mark + "/LOM/manifest";
    }

    String resourceMetadata() {
        return "http://ltsc.ieee.org/xsd/imscc" + mark + "/LOM/resource";
    }

    /** The name of the list of roles; 1.3 kept that of 1.2. */
    String roles() {
        return "IMSGLC_CC_Roles" + (this == V1_1 ? "v1p1" : "v1p2");
    }

    String topic() {
        return "http://www.imsglobal.org/xsd/imscc" + mark + "/imsdt_" + mark;
    }

    String link() {
        return "http://www.imsglobal.org/xsd/imscc" + mark + "/imswl_" + mark;
    }

    String topicType() {
        return "imsdt_xml" + mark;
    }

    String linkType() {
        return "imswl_xml" + mark;
    }

    String quizType() {
        return "imsqti_xmlv1p2/imscc_xml" + mark + "/assessment";
    }
}
