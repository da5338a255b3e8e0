package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Family;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;

/** How the elements of a framework stand in its file: kinds, standards, latitude and circumstances. */
final class ElementForms {

    static final RecordCodec<Family> FAMILY = family();

    static final RecordCodec<ElementKind> KIND = kind();

    private static final RecordCodec<Slot> SLOT_FIELDS = slot();

    private static final Codec<Slot> SLOT = SLOT_FIELDS.orScalar(
            Codecs.CODE, code -> new Slot(code, Fact.silent(), Slot.Presence.OPTIONAL), ElementForms::plain);

    private static final Codec<ModuleTemplate> TEMPLATE =
            Codecs.onceEach(Codecs.list(SLOT, 1), Slot::code).as(ModuleTemplate::new, ModuleTemplate::slots);

    /** The seven shapes of a standard, told apart by their key. */
    static final Codec<Standard> STANDARD = Codecs.byKey(
            both("une norme", "a standard"),
            List.of(
                    Variant.of(
                            "range",
                            Standard.InRange.class,
                            both("une quantité à respecter", "an amount to keep to"),
                            Codecs.RANGE,
                            Standard.InRange::new,
                            Standard.InRange::range),
                    Variant.of(
                            "one-of",
                            Standard.OneOf.class,
                            both("rien que ces choix", "nothing but these choices"),
                            Codecs.set(Codecs.CODE),
                            Standard.OneOf::new,
                            Standard.OneOf::choices),
                    Variant.of(
                            "must-include",
                            Standard.MustInclude.class,
                            both("au moins ceux-ci", "at least these"),
                            Codecs.set(Codecs.CODE),
                            Standard.MustInclude::new,
                            Standard.MustInclude::codes),
                    Variant.of(
                            "in-order",
                            Standard.InOrder.class,
                            both("ces parties dans cet ordre", "these parts in this order"),
                            TEMPLATE,
                            Standard.InOrder::new,
                            Standard.InOrder::template),
                    Variant.of(
                            "described",
                            Standard.Described.class,
                            both("une description", "a description"),
                            Codecs.TEXT,
                            Standard.Described::new,
                            Standard.Described::words),
                    Variant.of(
                            "attested",
                            Standard.Attested.class,
                            both("ce qui doit être attesté", "what must be attested"),
                            Codecs.TEXT,
                            Standard.Attested::new,
                            Standard.Attested::what),
                    Variant.marker("free", Standard.Free.class, both("libre", "free"), Standard.Free::new)));

    static final RecordCodec<Circumstance> CIRCUMSTANCE = circumstance();

    static final RecordCodec<ElementPolicy> POLICY = element();

    private ElementForms() {}

    private static Optional<Code> plain(Slot slot) {
        return slot.name().isSilent() && slot.presence() == Slot.Presence.OPTIONAL
                ? Optional.of(slot.code())
                : Optional.empty();
    }

    private static RecordCodec<Family> family() {
        Fields<Family> f = new Fields<>("family", both("une famille d'éléments", "a family of elements"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Family::code);
        var label = f.required("label", both("nom", "name"), Codecs.TEXT, Family::label);
        var step = f.required("step", both("numéro de l'étape", "number of the step"), Codecs.NAME, Family::step);
        return f.make(in -> new Family(in.get(code), in.get(label), in.get(step)));
    }

    private static RecordCodec<ElementKind> kind() {
        Fields<ElementKind> f = new Fields<>("kind", both("une sorte d'élément", "an element kind"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, ElementKind::code);
        var family = f.required("family", both("famille", "family"), Codecs.CODE, ElementKind::family);
        var label = f.required("label", both("nom", "name"), Codecs.TEXT, ElementKind::label);
        var question = f.required(
                "question", both("question directrice", "guiding question"), Codecs.TEXT, ElementKind::question);
        var measure = f.valueOr(
                "measure", both("mesure", "measure"), Codecs.CODE, ElementKind.DECLARED, ElementKind::measure);
        var shape = f.required(
                "shape",
                both("forme de la norme", "shape of the standard"),
                Codecs.choice(Shape.class, ChoiceWords::of),
                ElementKind::shape);
        return f.make(in -> new ElementKind(
                in.get(code), in.get(family), in.get(label), in.get(question), in.get(measure), in.get(shape)));
    }

    private static RecordCodec<Slot> slot() {
        Fields<Slot> f = new Fields<>("slot", both("une partie de module", "a module slot"));
        var slot = f.required("slot", both("code", "code"), Codecs.CODE, Slot::code);
        var name = f.optional("name", both("nom", "name"), Codecs.TEXT, Slot::name);
        var presence = f.valueOr(
                "presence",
                both("présence", "presence"),
                Codecs.choice(Slot.Presence.class, ChoiceWords::of),
                Slot.Presence.OPTIONAL,
                Slot::presence);
        return f.make(in -> new Slot(in.get(slot), in.get(name), in.get(presence)));
    }

    private static RecordCodec<Circumstance> circumstance() {
        Fields<Circumstance> f = new Fields<>("circumstance", both("une circonstance", "a circumstance"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Circumstance::code);
        var condition = f.required("condition", both("condition", "condition"), Codecs.TEXT, Circumstance::condition);
        var approver =
                f.required("approver", both("qui accorde", "who may grant"), Codecs.NAME, Circumstance::approver);
        var evidence = f.optional("evidence", both("preuve", "evidence"), Codecs.TEXT, Circumstance::evidence);
        var longestMonths = f.optional(
                "longest-months",
                both("mois au plus", "most months"),
                Codecs.whole(1, 600),
                Circumstance::longestMonths);
        return f.make(in -> new Circumstance(
                in.get(code), in.get(condition), in.get(approver), in.get(evidence), in.get(longestMonths)));
    }

    private static RecordCodec<ElementPolicy> element() {
        Fields<ElementPolicy> f =
                new Fields<>("element", both("une décision sur un élément", "a decision about an element"));
        var element = f.required("element", both("élément", "element"), Codecs.CODE, ElementPolicy::element);
        var standard = f.required("standard", both("norme", "standard"), STANDARD, ElementPolicy::standard);
        var latitude = f.optional("latitude", both("latitude", "latitude"), STANDARD, ElementPolicy::latitude);
        var obligation = f.valueOr(
                "obligation",
                both("obligation", "obligation"),
                Codecs.choice(Obligation.class, ChoiceWords::of),
                Obligation.MUST,
                ElementPolicy::obligation);
        var weight = f.valueOr("weight", both("poids", "weight"), Codecs.decimal(0, 1000), 1.0, ElementPolicy::weight);
        var deviate = f.list(
                "deviate",
                both("circonstances d'écart", "circumstances for deviating"),
                CIRCUMSTANCE,
                ElementPolicy::deviate);
        var reason = f.optional("reason", both("raison", "reason"), Codecs.TEXT, ElementPolicy::reason);
        return f.make(in -> new ElementPolicy(
                in.get(element),
                in.get(standard),
                in.get(latitude),
                in.get(obligation),
                in.get(weight),
                in.get(deviate),
                in.get(reason)));
    }
}
