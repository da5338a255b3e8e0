package org.diapason.core.toolkit;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;

/** The documents that Diapason writes, those of the series first. */
public final class Templates {

    private static final List<Template> ALL = List.of(
            FrameworkBook.TEMPLATE,
            ScopeStatement.TEMPLATE,
            WorkshopAgenda.TEMPLATE,
            EmployerDossier.TEMPLATE,
            RequestForQuotation.TEMPLATE,
            AccessibilityStatement.TEMPLATE,
            ModulePage.TEMPLATE,
            ActivityTemplates.TEMPLATE,
            PlanningSheet.TEMPLATE,
            Syllabus.TEMPLATE,
            AssessmentRubric.TEMPLATE,
            FacilitatorGuide.TEMPLATE,
            CommunicationsKit.TEMPLATE,
            QualityChecklist.TEMPLATE,
            SkillStatement.TEMPLATE);

    private Templates() {}

    /** All of them, in the order in which they are shown. */
    public static List<Template> all() {
        return ALL;
    }

    /** The one of this kind, when there is one. */
    public static Optional<Template> find(Code kind) {
        return ALL.stream().filter(template -> template.kind().equals(kind)).findFirst();
    }
}
