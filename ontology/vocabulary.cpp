#include "ontology/vocabulary.hpp"

#include "ontology/compiled_in.hpp"
#include "ontology/error.hpp"
#include "ontology/lexicon_reader.hpp"
#include "ontology/vocabulary_builder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace pacta {
namespace {

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(path + ": cannot be opened; expected a Turtle file");
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.bad()) throw Error(path + ": cannot be read to its end; expected a Turtle file");
  return text;
}

template <typename Item>
const Item* with_slug(const std::vector<Item>& items, std::string_view slug) {
  const auto found =
      std::lower_bound(items.begin(), items.end(), slug,
                       [](const Item& item, std::string_view wanted) { return item.slug < wanted; });
  return found != items.end() && found->slug == slug ? &*found : nullptr;
}

/// Roles are sorted by beginning, so the last that fits is the latest.
std::optional<std::string> represented_by(const std::vector<Role>& roles, const std::optional<Date>& on) {
  for (auto role = roles.rbegin(); role != roles.rend(); ++role) {
    if (!role->in_own_name && (!on || may_lie_between(*on, role->from, role->to))) return role->represents;
  }
  return std::nullopt;
}

}  // namespace

struct Vocabulary::Content {
  std::vector<Treaty> treaties;
  std::vector<Actor> actors;
  std::vector<PositionConcept> positions;
  Lexicon lexicon;
  std::vector<StandIn> stand_ins;
  std::vector<SecondReading> second_readings;
  std::vector<std::pair<std::string, std::size_t>> by_iso3;  ///< sorted; indices into actors
};

bool Treaty::is_whole_field() const {
  return kind == TreatyKind::regime && !signed_on && parties.empty();
}

Vocabulary::Vocabulary() : content_(std::make_unique<Content>()) {}
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;
Vocabulary::~Vocabulary() = default;

Vocabulary Vocabulary::load(std::span<const std::string> additional_files) {
  std::vector<std::string> texts;  // borrowed by the resources
  texts.reserve(additional_files.size());
  Resources resources;
  for (const TurtleText& file : compiled_in_files()) {
    if (file.name != "ontology/shapes.ttl") resources.read(file);
  }
  for (const std::string& path : additional_files) {
    texts.push_back(file_text(path));
    resources.read({path, texts.back()});
  }
  resources.check_terms();

  Vocabulary vocabulary;
  Content& content = *vocabulary.content_;
  content.treaties = build_treaties(resources);
  content.actors = build_actors(resources);
  content.positions = build_positions(resources);
  content.lexicon = build_lexicon(resources);
  content.stand_ins = build_stand_ins(resources);
  content.second_readings = build_second_readings(resources);
  for (std::size_t i = 0; i < content.actors.size(); ++i) {
    if (!content.actors[i].iso3.empty()) content.by_iso3.emplace_back(content.actors[i].iso3, i);
  }
  std::sort(content.by_iso3.begin(), content.by_iso3.end());
  return vocabulary;
}

std::span<const Treaty> Vocabulary::treaties() const {
  return content_->treaties;
}
std::span<const Actor> Vocabulary::actors() const {
  return content_->actors;
}
std::span<const PositionConcept> Vocabulary::positions() const {
  return content_->positions;
}
const Lexicon& Vocabulary::lexicon() const {
  return content_->lexicon;
}
std::span<const StandIn> Vocabulary::stand_ins() const {
  return content_->stand_ins;
}
std::span<const SecondReading> Vocabulary::second_readings() const {
  return content_->second_readings;
}

const Treaty* Vocabulary::treaty(std::string_view slug) const {
  return with_slug(content_->treaties, slug);
}
const Actor* Vocabulary::actor(std::string_view slug) const {
  return with_slug(content_->actors, slug);
}

const Actor* Vocabulary::state_by_iso3(std::string_view code) const {
  const auto& codes = content_->by_iso3;
  const auto found =
      std::lower_bound(codes.begin(), codes.end(), code,
                       [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
  return found != codes.end() && found->first == code ? &content_->actors[found->second] : nullptr;
}

std::optional<std::string> Vocabulary::speaks_for(const Actor& actor, const std::optional<Date>& on) const {
  if (actor.kind == ActorKind::person) return represented_by(actor.roles, on);
  if (actor.represents.empty() || actor.in_own_name) return std::nullopt;
  return actor.represents;
}

}  // namespace pacta
