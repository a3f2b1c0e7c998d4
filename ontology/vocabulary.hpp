#pragma once

#include "ontology/date.hpp"
#include "ontology/lexicon.hpp"
#include "ontology/position.hpp"
#include "ontology/stand_in.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// A name under which a treaty or an actor appears in text.
struct Alias {
  std::string text;
  bool needs_context = false;  ///< counts only where the article names the thing less ambiguously, too
};

enum class TreatyKind { multilateral, bilateral, regime, proposed, process };

struct Treaty {
  std::string slug;            ///< stable identifier, lower_snake: "new_start"
  std::string label;           ///< preferred label
  std::string full_name;       ///< official name; may be empty
  std::vector<Alias> aliases;  ///< every name, label and full name included
  TreatyKind kind = TreatyKind::multilateral;
  std::optional<Date> signed_on, in_force_on, ended_on;
  std::vector<std::string> parties;  ///< slugs of actors, where listed
  std::string replaces;              ///< slug of the treaty whose place it took; may be empty
  std::string talks_on;              ///< slug of the treaty or field that a process talks about; may be empty
  std::string note;                  ///< ambiguity note
  bool unverified = false;           ///< facts "from memory"

  /// A system of treaties as a whole ("arms control"), which has neither parties nor a date.
  bool is_whole_field() const;
};

enum class ActorKind {
  state,
  historical_state,
  territory,
  organisation,
  state_body,
  group,
  person,
  non_state
};

/// A dated office: from `from` to `to` the person speaks for `represents`.
struct Role {
  std::string represents;  ///< slug of a state or organisation
  std::string title;       ///< "Foreign Minister"
  std::optional<Date> from, to;
  bool in_own_name =
      false;  ///< a legislator or an expert: what is said in this office counts for the person only
  bool unverified = false;
};

struct Actor {
  std::string slug;
  std::string label;
  std::vector<Alias> aliases;
  std::vector<std::string> demonyms;  ///< "Russian", "Russians"
  std::vector<std::string> metonyms;  ///< capitals and seats of government: "Moscow", "the Kremlin"
  ActorKind kind = ActorKind::state;
  std::string iso3;          ///< ISO 3166-1 alpha-3 for states
  std::string represents;    ///< for a state body or an organ of an organisation: the slug it speaks for
  bool in_own_name = false;  ///< a chamber, a court: what it says counts for itself, not for `represents`
  std::vector<std::string> members;  ///< for groups: slugs, where listed
  std::vector<Role> roles;           ///< for persons
  std::string note;
  bool unverified = false;
  std::optional<Date> existed_from, existed_until;  ///< for historical states and bodies that are no more
  std::string successor;  ///< slug of the state that continues a historical one; may be empty
};

/// A position as described by positions.ttl.
struct PositionConcept {
  Position position;
  std::string definition;
  std::optional<Position> opposite;
  std::vector<std::string> cameo, plover;
};

/// What the program knows: treaties, actors, positions and the lexicon, loaded from Turtle.
/// Immutable after loading; may be shared by threads.
class Vocabulary {
 public:
  /// The vocabulary compiled into the program (ontology/*.ttl), plus the files given (Turtle), in that order.
  /// Throws Error, naming file and line, where a file cannot be read, is no Turtle, or contradicts model.ttl.
  static Vocabulary load(std::span<const std::string> additional_files = {});

  Vocabulary(Vocabulary&&) noexcept;
  Vocabulary& operator=(Vocabulary&&) noexcept;
  ~Vocabulary();

  std::span<const Treaty> treaties() const;            ///< sorted by slug
  std::span<const Actor> actors() const;               ///< sorted by slug
  std::span<const PositionConcept> positions() const;  ///< in the order of the enum
  const Lexicon& lexicon() const;
  std::span<const StandIn> stand_ins() const;              ///< in the order of their IRIs
  std::span<const SecondReading> second_readings() const;  ///< in the order of their IRIs

  /// Null where there is none; O(log n).
  const Treaty* treaty(std::string_view slug) const;
  const Actor* actor(std::string_view slug) const;
  /// The state with that ISO 3166-1 alpha-3 code; null where there is none.
  const Actor* state_by_iso3(std::string_view code) const;

  /// The state or organisation for which a person speaks on a date; absent for experts, former officials
  /// and persons without a role then. Without a date: the only one, else the latest one.
  /// For a state body and an organ of an organisation: what it represents, but not where it speaks in its own
  /// name, as chambers and courts do. For states, groups, other organisations: absent.
  std::optional<std::string> speaks_for(const Actor& actor, const std::optional<Date>& on) const;

 private:
  Vocabulary();
  struct Content;
  std::unique_ptr<Content> content_;
};

}  // namespace pacta
