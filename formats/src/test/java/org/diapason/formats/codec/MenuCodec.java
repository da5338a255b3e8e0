package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Menu.Contact;
import org.diapason.formats.codec.Menu.Dish;
import org.diapason.formats.codec.Menu.Rule;
import org.diapason.formats.codec.Menu.State;
import org.diapason.formats.codec.Menu.Timing;

/** The codecs of the menu, written as those of a series would be. */
final class MenuCodec {

    private static final CodeKind DISH = new CodeKind("dish", Text.both("le plat", "the dish"));

    private static final Codec<Rule> RULE = rule();
    private static final RecordCodec<Dish> DISHES = dish();
    static final RecordCodec<Menu> MENU = menu();

    private MenuCodec() {}

    private static Codec<Rule> rule() {
        var list = new Fields<Rule.OneOf>("rule-one-of", Text.both("une liste fermée", "a closed list"));
        var choices =
                list.required("one-of", Text.both("choix", "choices"), Codecs.set(Codecs.CODE), Rule.OneOf::choices);
        var strict =
                list.flag("strict", Text.both("strict : rien d'autre", "strict: nothing else"), Rule.OneOf::strict);
        var needs = new Fields<Rule.Needs>("rule-needs", Text.both("un minimum", "a minimum"));
        var least = needs.valueOr(
                "at-least", Text.both("au moins", "at least"), Codecs.whole(1, 99), 1, Rule.Needs::atLeast);
        var of = needs.required("of", Text.both("parmi", "of"), Codecs.list(Codecs.CODE, 1), Rule.Needs::of);
        Codec<Rule> full = Codecs.byKey(
                Text.both("une règle", "a rule"),
                List.of(
                        Variant.of(
                                "range",
                                Rule.InRange.class,
                                Text.both("intervalle", "range"),
                                Codecs.RANGE,
                                Rule.InRange::new,
                                Rule.InRange::range),
                        new Variant<>(
                                "one-of",
                                Rule.OneOf.class,
                                list.make(in -> new Rule.OneOf(in.get(choices), in.get(strict)))),
                        new Variant<>(
                                "of", Rule.Needs.class, needs.make(in -> new Rule.Needs(in.get(least), in.get(of)))),
                        Variant.marker("free", Rule.Free.class, Text.both("libre", "free"), Rule.Free::new)));
        return full.orScalar(
                Codecs.CODE,
                code -> new Rule.Needs(1, List.of(code)),
                value -> value instanceof Rule.Needs(int atLeast, var one) && atLeast == 1 && one.size() == 1
                        ? Optional.of(one.getFirst())
                        : Optional.empty());
    }

    private static Codec<State> state() {
        var asked = new Fields<State.Asked>("asked", Text.both("demandé", "asked"));
        var why = asked.required("reason", Text.both("raison", "reason"), Codecs.TEXT, State.Asked::reason);
        var granted = new Fields<State.Granted>("granted", Text.both("accordé", "granted"));
        var reason = granted.required("reason", Text.both("raison", "reason"), Codecs.TEXT, State.Granted::reason);
        var until = granted.required("until", Text.both("jusqu'au", "until"), Codecs.DATE, State.Granted::until);
        return Codecs.byKind(
                "state",
                Text.both("un état", "a state"),
                List.of(
                        new Variant<>("asked", State.Asked.class, asked.make(in -> new State.Asked(in.get(why)))),
                        new Variant<>(
                                "granted",
                                State.Granted.class,
                                granted.make(in -> new State.Granted(in.get(reason), in.get(until))))));
    }

    private static RecordCodec<Dish> dish() {
        var f = new Fields<Dish>("dish", Text.both("un plat", "a dish"));
        var code = f.required("code", Text.both("code", "code"), Codecs.newCode(DISH), Dish::code);
        var name = f.required("name", Text.both("nom", "name"), Codecs.TEXT, Dish::name);
        var stars = f.optional("stars", Text.both("étoiles", "stars"), Codecs.whole(0, 5), Dish::stars);
        var with = f.list("goes-with", Text.both("va avec", "goes with"), Codecs.codeOf(DISH), Dish::goesWith);
        var state = f.optional("state", Text.both("état", "state"), state(), Dish::state);
        var parts = f.list("parts", Text.both("parties", "parts"), Codecs.lazy(() -> DISHES), Dish::parts);
        return f.make(
                in -> new Dish(in.get(code), in.get(name), in.get(stars), in.get(with), in.get(state), in.get(parts)));
    }

    private static RecordCodec<Timing> timing() {
        var f = new Fields<Timing>("timing", Text.both("un horaire", "a schedule"));
        var hours = f.optional("hours", Text.both("heures", "hours"), Codecs.RANGE, Timing::hours);
        var from = f.optional("from", Text.both("dès le", "from"), Codecs.DATE, Timing::from);
        return f.make(in -> new Timing(in.get(hours), in.get(from)));
    }

    private static RecordCodec<Contact> contact() {
        var f = new Fields<Contact>("contact", Text.both("un contact", "a contact"));
        var person = f.required("person", Text.both("personne", "person"), Codecs.NAME, Contact::person);
        var site = f.optional("site", Text.both("site", "site"), Codecs.WEB, Contact::site);
        return f.make(in -> new Contact(in.get(person), in.get(site)));
    }

    private static RecordCodec<Menu> menu() {
        var f = new Fields<Menu>("menu", Text.both("une carte", "a menu"));
        var edition = f.required("menu", Text.both("forme", "form"), Codecs.edition(1), Menu::edition);
        var code = f.required("code", Text.both("code", "code"), Codecs.CODE, Menu::code);
        var title = f.required(
                "title",
                Text.both("titre : ce que voit le client", "title: what the guest sees"),
                Codecs.TEXT,
                Menu::title);
        var version = f.required("version", Text.both("version", "version"), Codecs.VERSION, Menu::version);
        var languages = f.required(
                "languages", Text.both("langues", "languages"), Codecs.list(Codecs.LANG, 1), Menu::languages);
        var summary = f.optional("summary", Text.both("résumé", "summary"), Codecs.TEXT, Menu::summary);
        var obligation = f.required(
                "obligation",
                Text.both("obligation", "obligation"),
                Codecs.choice(Obligation.class, MenuCodec::label),
                Menu::obligation);
        var open = f.flag("open", Text.both("ouvert", "open"), Menu::open);
        var weight = f.valueOr("weight", Text.both("poids", "weight"), Codecs.decimal(0, 1000), 1.0, Menu::weight);
        var order = f.optional("order", Text.both("ordre", "order"), Codecs.list(Codecs.CODE), Menu::order);
        var notes = f.map("notes", Text.both("notes", "notes"), Codecs.CODE, Codecs.TEXT, Menu::notes);
        var kinds = f.required("kinds", Text.both("genres", "kinds"), Codecs.set(Codecs.CODE), Menu::kinds);
        var timing = f.inlined(timing(), Menu::timing);
        var contact = f.inlinedOptional(contact(), Menu::contact);
        var dishes = f.list("dishes", Text.both("plats", "dishes"), DISHES, Menu::dishes);
        var rules = f.map("rules", Text.both("règles", "rules"), Codecs.CODE, RULE, Menu::rules);
        f.mistakenFor("title", "nom", "intitulé");
        return f.make(in -> new Menu(
                in.get(edition),
                in.get(code),
                in.get(title),
                in.get(version),
                in.get(languages),
                in.get(summary),
                in.get(obligation),
                in.get(open),
                in.get(weight),
                in.get(order),
                in.get(notes),
                in.get(kinds),
                in.get(timing),
                in.get(contact),
                in.get(dishes),
                in.get(rules)));
    }

    private static Text label(Obligation obligation) {
        return switch (obligation) {
            case MUST -> Text.both("doit", "must");
            case SHOULD -> Text.both("devrait", "should");
            case MAY -> Text.both("peut", "may");
        };
    }
}
