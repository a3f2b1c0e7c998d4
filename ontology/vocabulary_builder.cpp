#include "ontology/vocabulary_builder.hpp"

#include "ontology/namespaces.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace pacta {
namespace {

template <typename Kind>
struct ClassName {
  std::string_view name;
  Kind kind;
};

constexpr std::array<ClassName<TreatyKind>, 5> treaty_classes{{
    {"pacta:MultilateralTreaty", TreatyKind::multilateral},
    {"pacta:BilateralTreaty", TreatyKind::bilateral},
    {"pacta:Regime", TreatyKind::regime},
    {"pacta:ProposedTreaty", TreatyKind::proposed},
    {"pacta:Process", TreatyKind::process},
}};

constexpr std::array<ClassName<ActorKind>, 8> actor_classes{{
    {"pacta:State", ActorKind::state},
    {"pacta:HistoricalState", ActorKind::historical_state},
    {"pacta:Territory", ActorKind::territory},
    {"pacta:Organisation", ActorKind::organisation},
    {"pacta:StateBody", ActorKind::state_body},
    {"pacta:Group", ActorKind::group},
    {"pacta:Person", ActorKind::person},
    {"pacta:NonStateActor", ActorKind::non_state},
}};

template <typename Classes>
std::string listed(const Classes& classes) {
  std::string names;
  for (const auto& each : classes) names += (names.empty() ? "" : ", ") + std::string(each.name);
  return names;
}

/// The one class of a treaty or an actor.
template <typename Classes>
auto kind_of(const Resource& resource, const Classes& classes) {
  const PropertyValue* found = nullptr;
  auto kind = classes[0].kind;
  for (const PropertyValue* type : resource.all("rdf:type")) {
    const std::string name = ns::compact(type->value.value);
    const auto entry =
        std::find_if(classes.begin(), classes.end(), [&](const auto& each) { return each.name == name; });
    if (entry == classes.end()) continue;
    if (found && kind != entry->kind) resource.fail(*type, "found a second class " + name + "; expected one");
    found = type;
    kind = entry->kind;
  }
  if (!found) resource.fail("found no class; expected one of " + listed(classes));
  return kind;
}

std::string slug_of(const Resource& resource, std::string_view name_space) {
  const std::string slug = resource.id().substr(name_space.size());
  const bool sound = !slug.empty() && std::all_of(slug.begin(), slug.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (!sound) resource.fail("found the slug \"" + slug + "\"; expected a-z, 0-9 and '_'");
  return slug;
}

/// Label first, then the names as the file lists them, each once.
std::vector<Alias> aliases_of(const Resource& resource, const std::string& full_name) {
  std::vector<Alias> aliases;
  const auto add = [&](const std::string& text, bool needs_context) {
    const bool known =
        std::any_of(aliases.begin(), aliases.end(), [&](const Alias& a) { return a.text == text; });
    if (!known && !text.empty()) aliases.push_back({text, needs_context});
  };
  for (const std::string& text : resource.texts("pacta:contextAlias")) add(text, true);
  const auto context = static_cast<std::ptrdiff_t>(aliases.size());
  add(resource.required_text("skos:prefLabel"), false);
  add(full_name, false);
  for (const std::string& text : resource.texts("skos:altLabel")) add(text, false);
  std::rotate(aliases.begin(), aliases.begin() + context, aliases.end());
  return aliases;
}

void check_order(const Resource& resource, const std::optional<Date>& from, const std::optional<Date>& to,
                 std::string_view later) {
  if (!from || !to || from->first_day() <= to->last_day()) return;
  resource.fail(*resource.all(later).front(), "found the end " + to->to_string() + " before the beginning " +
                                                  from->to_string() + "; expected it after");
}

/// Slugs of actors, sorted; throws where one is not described.
std::vector<std::string> actors_of(const Resources& resources, const Resource& resource,
                                   std::string_view property) {
  const auto slugs = resource.references(property, ns::actor);
  const auto values = resource.all(property);
  for (std::size_t i = 0; i < slugs.size(); ++i) {
    if (resources.named().contains(std::string(ns::actor) + slugs[i])) continue;
    resource.fail(*values[i], "found the unknown actor actor:" + slugs[i] + " as " + std::string(property) +
                                  "; expected one that a file describes");
  }
  const std::set<std::string> sorted(slugs.begin(), slugs.end());
  return {sorted.begin(), sorted.end()};
}

std::string actor_of(const Resources& resources, const Resource& resource, std::string_view property) {
  if (!resource.reference(property, ns::actor)) return {};
  return actors_of(resources, resource, property).front();
}

/// The treaty that the property names; throws where none is described.
std::string treaty_of(const Resources& resources, const Resource& resource, std::string_view property) {
  const auto slug = resource.reference(property, ns::treaty);
  if (!slug) return {};
  if (!resources.named().contains(std::string(ns::treaty) + *slug)) {
    resource.fail(*resource.all(property).front(), "found the unknown treaty treaty:" + *slug + " as " +
                                                       std::string(property) +
                                                       "; expected one that a file describes");
  }
  return *slug;
}

std::string note_of(const Resource& resource) {
  std::string note;
  for (const std::string& text : resource.texts("skos:scopeNote")) note += (note.empty() ? "" : "; ") + text;
  return note;
}

Treaty treaty_from(const Resources& resources, const Resource& resource) {
  Treaty treaty;
  treaty.slug = slug_of(resource, ns::treaty);
  treaty.kind = kind_of(resource, treaty_classes);
  treaty.label = resource.required_text("skos:prefLabel");
  treaty.full_name = resource.text("pacta:officialName").value_or("");
  treaty.aliases = aliases_of(resource, treaty.full_name);
  treaty.signed_on = resource.date("pacta:signedOn");
  treaty.in_force_on = resource.date("pacta:inForceOn");
  treaty.ended_on = resource.date("pacta:endedOn");
  check_order(resource, treaty.signed_on, treaty.ended_on, "pacta:endedOn");
  treaty.parties = actors_of(resources, resource, "pacta:party");
  treaty.replaces = treaty_of(resources, resource, "dcterms:replaces");
  treaty.talks_on = treaty_of(resources, resource, "pacta:talksOn");
  treaty.note = note_of(resource);
  treaty.unverified = resource.flag("pacta:unverified");
  return treaty;
}

Role role_from(const Resources& resources, const Resource& person, const PropertyValue& value) {
  const Resource* node = resources.blank(value.value, value);
  if (!node)
    person.fail(value, "found a role that is no [ … ] node; expected [ pacta:represents …; pacta:title … ]");
  Role role;
  role.represents = actor_of(resources, *node, "pacta:represents");
  if (role.represents.empty()) {
    person.fail(node->values().front(),
                "found a role without pacta:represents; expected the actor for whom it speaks");
  }
  role.title = node->required_text("pacta:title");
  role.from = node->date("pacta:from");
  role.to = node->date("pacta:to");
  check_order(*node, role.from, role.to, "pacta:to");
  role.in_own_name = node->flag("pacta:inOwnName");
  role.unverified = node->flag("pacta:unverified");
  return role;
}

/// By beginning, so that the latest is the last; a role without dates comes first.
bool earlier(const Role& a, const Role& b) {
  const long from_a = a.from ? a.from->first_day() : -1'000'000,
             from_b = b.from ? b.from->first_day() : -1'000'000;
  return std::tie(from_a, a.title, a.represents) < std::tie(from_b, b.title, b.represents);
}

std::string iso3_of(const Resource& resource) {
  const std::string code = resource.text("pacta:iso3").value_or("");
  const bool sound = code.empty() || (code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) {
                                        return c >= 'A' && c <= 'Z';
                                      }));
  if (!sound) {
    resource.fail(*resource.all("pacta:iso3").front(),
                  "found the code \"" + code + "\"; expected three capitals");
  }
  return code;
}

Actor actor_from(const Resources& resources, const Resource& resource) {
  Actor actor;
  actor.slug = slug_of(resource, ns::actor);
  actor.kind = kind_of(resource, actor_classes);
  actor.label = resource.required_text("skos:prefLabel");
  actor.aliases = aliases_of(resource, {});
  actor.demonyms = resource.texts("pacta:demonym");
  actor.metonyms = resource.texts("pacta:metonym");
  actor.iso3 = iso3_of(resource);
  actor.represents = actor_of(resources, resource, "pacta:represents");
  actor.in_own_name = resource.flag("pacta:inOwnName");
  if (actor.kind == ActorKind::state_body && actor.represents.empty()) {
    resource.fail("found a state body without pacta:represents; expected the state for which it speaks");
  }
  actor.members = actors_of(resources, resource, "pacta:member");
  for (const PropertyValue* value : resource.all("pacta:holdsRole")) {
    actor.roles.push_back(role_from(resources, resource, *value));
  }
  std::sort(actor.roles.begin(), actor.roles.end(), earlier);
  actor.note = note_of(resource);
  actor.unverified = resource.flag("pacta:unverified");
  actor.existed_from = resource.date("pacta:existedFrom");
  actor.existed_until = resource.date("pacta:existedUntil");
  check_order(resource, actor.existed_from, actor.existed_until, "pacta:existedUntil");
  actor.successor = actor_of(resources, resource, "pacta:successor");
  return actor;
}

std::string required_treaty_of(const Resources& resources, const Resource& resource,
                               std::string_view property) {
  std::string slug = treaty_of(resources, resource, property);
  if (slug.empty()) resource.fail("found no " + std::string(property) + "; expected a treaty");
  return slug;
}

StandIn stand_in_from(const Resources& resources, const Resource& resource) {
  StandIn made;
  made.treaty = required_treaty_of(resources, resource, "pacta:standsFor");
  made.organ = actor_of(resources, resource, "pacta:organ");
  made.modifiers = resource.texts("pacta:modifier");
  made.heads = resource.texts("pacta:head");
  made.cues = resource.texts("pacta:cue");
  made.beside = actor_of(resources, resource, "pacta:besideActor");
  const bool act = !made.modifiers.empty() && !made.heads.empty();
  if (made.organ.empty() != act)
    resource.fail(
        "found neither an organ nor an act, or both; expected pacta:organ, or pacta:modifier and pacta:head");
  return made;
}

SecondReading second_reading_from(const Resources& resources, const Resource& resource) {
  SecondReading made;
  made.treaty = required_treaty_of(resources, resource, "pacta:ofTreaty");
  made.also = required_treaty_of(resources, resource, "pacta:alsoMeans");
  made.beside = actor_of(resources, resource, "pacta:besideActor");
  made.from = resource.date("pacta:from");
  made.to = resource.date("pacta:to");
  check_order(resource, made.from, made.to, "pacta:to");
  made.described_only = resource.flag("pacta:describedOnly");
  made.where_named = resource.flag("pacta:whereNamed");
  made.instead = resource.flag("pacta:instead");
  return made;
}

PositionConcept concept_from(const Resource& resource, Position position) {
  PositionConcept concept_of{position, resource.required_text("skos:definition"), std::nullopt, {}, {}};
  const auto broader = resource.reference("skos:broader", ns::position);
  if (broader != name(family(position))) {
    resource.fail("found the family \"" + broader.value_or("") +
                  "\"; expected skos:broader position:" + std::string(name(family(position))));
  }
  if (const auto opposite = resource.reference("pacta:opposite", ns::position)) {
    concept_of.opposite = position_named(*opposite);
    if (!concept_of.opposite) {
      resource.fail(*resource.all("pacta:opposite").front(),
                    "found the unknown position position:" + *opposite + "; expected one of the 22");
    }
  }
  for (const PropertyValue* notation : resource.all("skos:notation")) {
    const std::string& datatype = notation->value.datatype;
    if (datatype == "pacta:cameo") {
      concept_of.cameo.push_back(notation->value.value);
    } else if (datatype == "pacta:plover") {
      concept_of.plover.push_back(notation->value.value);
    } else {
      resource.fail(*notation, "found a notation of datatype \"" + datatype +
                                   "\"; expected pacta:cameo or pacta:plover");
    }
  }
  return concept_of;
}

/// No two actors share a code.
void check_codes(const Resources& resources) {
  std::map<std::string, std::string> owners;
  for (const auto& [iri, resource] : resources.named()) {
    const auto code = resource.text("pacta:iso3");
    if (!code) continue;
    const auto [owner, is_new] = owners.try_emplace(*code, ns::compact(iri));
    if (is_new) continue;
    resource.fail(*resource.all("pacta:iso3").front(), "found the code " + *code + " twice, here and at " +
                                                           owner->second + "; expected one state for it");
  }
}

/// Calls `make` on each resource of the namespace, in the order of IRIs, hence of slugs.
template <typename Make>
auto build_all(const Resources& resources, std::string_view name_space, Make make) {
  std::vector<decltype(make(resources.named().begin()->second))> built;
  for (auto entry = resources.named().lower_bound(name_space);
       entry != resources.named().end() && entry->first.starts_with(name_space); ++entry) {
    built.push_back(make(entry->second));
  }
  return built;
}

/// Calls `make` on each resource of a class, in the order of IRIs.
template <typename Make>
auto build_class(const Resources& resources, std::string_view name, Make make) {
  std::vector<decltype(make(resources.named().begin()->second))> built;
  for (const auto& [iri, resource] : resources.named()) {
    if (resource.is_a(name)) built.push_back(make(resource));
  }
  return built;
}

}  // namespace

std::vector<Treaty> build_treaties(const Resources& resources) {
  return build_all(resources, ns::treaty, [&](const Resource& each) { return treaty_from(resources, each); });
}

std::vector<Actor> build_actors(const Resources& resources) {
  check_codes(resources);
  return build_all(resources, ns::actor, [&](const Resource& each) { return actor_from(resources, each); });
}

std::vector<PositionConcept> build_positions(const Resources& resources) {
  std::vector<PositionConcept> positions;
  for (const Position position : all_positions) {
    const auto found = resources.named().find(std::string(ns::position) + std::string(name(position)));
    if (found == resources.named().end()) continue;
    positions.push_back(concept_from(found->second, position));
  }
  return positions;
}

std::vector<StandIn> build_stand_ins(const Resources& resources) {
  return build_class(resources, "pacta:StandIn",
                     [&](const Resource& each) { return stand_in_from(resources, each); });
}

std::vector<SecondReading> build_second_readings(const Resources& resources) {
  return build_class(resources, "pacta:SecondReading",
                     [&](const Resource& each) { return second_reading_from(resources, each); });
}

}  // namespace pacta
