#!/usr/bin/env python3
"""Makes the first ontology/treaties.ttl and ontology/actors.ttl from two CSV tables.

    scripts/ontology/from_csv.py treaties.csv actors.csv OUTPUT_FOLDER

It was run once: from then on the Turtle files are the source and are edited by hand (docs/ontology.md). It stays
as the record of how the tables were read, and for tables of the same columns. Standard library only.
"""

import csv
import re
import sys
from pathlib import Path

PREFIXES = {
    "actor": "https://w3id.org/pacta/actor/",
    "dcterms": "http://purl.org/dc/terms/",
    "pacta": "https://w3id.org/pacta/ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "treaty": "https://w3id.org/pacta/treaty/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

TREATY_CLASSES = {
    "multilateral": "MultilateralTreaty",
    "bilateral": "BilateralTreaty",
    "regime": "Regime",
    "proposed": "ProposedTreaty",
    "process": "Process",
}

ACTOR_CLASSES = {
    "state": "State",
    "state(associated)": "State",
    "state(observer)": "State",
    "state(partially recognised)": "State",
    "state(historical)": "HistoricalState",
    "territory": "Territory",
    "organisation": "Organisation",
    "state body": "StateBody",
    "group": "Group",
    "person": "Person",
    "non-state entity": "NonStateActor",
}

# What the tables call an actor other than by its label.
OTHER_NAMES = {
    "US": "united_states", "UK": "united_kingdom", "UAE": "united_arab_emirates", "USSR": "soviet_union",
    "FRG": "west_germany", "GDR": "east_germany", "Turkey": "turkiye",
    "NATO": "nato", "P5+1": "p5_plus_1", "UN": "un", "OSCE": "osce", "Soviet Union": "soviet_union",
}

# Codes that ISO 3166-3 gives to states that are no more.
FORMER_CODES = {"soviet_union": "SUN", "east_germany": "DDR", "czechoslovakia": "CSK", "yugoslavia": "YUG",
                "serbia_and_montenegro": "SCG"}
SUCCESSORS = {"soviet_union": "russia", "east_germany": "germany", "west_germany": "germany"}

# Offices in which a person speaks for himself: a legislator, an expert (R3 of the annotation guidelines).
OWN_NAME = re.compile(r"Senator|SFRC|Chair, |Deputy Chair|Deputy Speaker|^MP\b|\(expert\)|Senate Foreign Relations")

# Offices of persons whose row names another employer.
REPRESENTED = {
    ("shevardnadze", "Leader/President of Georgia"): "georgia",
    ("gottemoeller", "NATO Deputy Secretary General"): "nato",
    ("blix", "UNMOVIC chief"): "un",
    ("rutte", "Prime Minister of the Netherlands"): "netherlands",
    ("solana", "EU High Representative"): "eu",
    ("kallas", "Prime Minister of Estonia"): "estonia",
    ("baerbock", "President of the UN General Assembly"): "un",
    ("tokayev", "Secretary-General of the Conference on Disarmament"): "un",
}

# Names of the tables that are words of plain English, or somebody else's name as often: they need context.
NEED_CONTEXT = set("""
PA|ROC|RF|NK|RSA|KSA|EC|EP|AU|NAC|NSC|MFA|MoD|MEA|MOFA|PMO|PLA|JCS|CMC|ACA|CD|PACE|LC|DPR|LPR|DNR|LNR|UK and others
the Agency|the Council|the Commission|the bloc|the Alliance|the alliance|the 27|world powers|six world powers|4+1
Allies|the Allies|allied nations|the North|the South|the Kingdom|Emirates|the Emirates|the States|Korea|Congo
Board of Governors|Foreign Ministry|the ministry|senators|security cabinet|Federal Assembly|Amnesty|Gulf states
Alliance members|Western partners|Europeans|the Europeans|European countries|European allies|the West|Soviets
House of Representatives|Council of the Republic|National Security Committee|disarmament office|the global community
the Islamic Republic|Persia|White Russia|Macedonia|Micronesia|Timor|US intelligence|National Security Council (US)
May|Ban|Mr. Ban|Rice|Price|Wood|Baker|Christopher|Gates|Moon|Kim|Waltz|Floyd|Arias|Austin|Thompson|Stewart|Miller
Robertson|Harris|Sherman|Cooper|Johnson|Powell|Sullivan|Jenkins|Wang|Singh|Hu|Xi|Mao|Qin|Guo|Cui|Zhao|Jiang|Li|Vance
Regan|Schultz|Mas|Maas|Akram|Sharif|Hillary|Wenbin|Ivanov|Bagheri|Mousavi|Ashton|Cameron|Cheney|Rasmussen|Salehi
US leader|Russian leader|Kremlin chief|Kremlin leader|Chinese leader|North Korean leader|the Russian minister
Russia's top diplomat|top Russian diplomat|China's top diplomat|Kremlin spokesman|UN chief|UN Secretary-General
IAEA chief|nuclear watchdog chief|NATO chief|NATO Secretary General|Supreme Leader|Leader of the Islamic Revolution
denuclearization deal|paragraph 36|dispute resolution mechanism|Programme of Action|red telephone|Joint Commission meeting
Trilateral Statement|water-sharing treaty|non-attack agreement|NWC|FMT|CCW|CCM|1925 Protocol|successor to New START
draft security treaties|December 2021 proposals|grain deal|Interim Agreement|follow-on treaty|North-South joint declaration
1992 joint declaration|1979 peace treaty|CFE|snapback|new nuclear deal with Russia|multilateral nuclear talks
""".replace("\n", "|").strip("|").split("|")) - {"CFE", "snapback", "grain deal", "successor to New START"}

# Not names at all, or names of another actor.
DROPPED = {
    ("iceland", "Island"), ("thailand", "Thai"), ("saudi_arabia", "Saudi"), ("togo", "Togolese"),
    ("mexico", "Mexicanos"), ("portugal", "Portuguesa"), ("uk_fcdo", "Downing Street"), ("french_mfa", "Elysee"),
    ("us_senate", "upper chamber (US)"), ("west_germany", "Federal Republic of Germany (pre-1990)"),
    ("brunei", "Nation of Brunei"), ("brunei", "the Abode of Peace"), ("brunei", "Nation of Brunei, Abode of Peace"),
    ("russian_presidency", "Kremlin spokesman"), ("maas", "Mas"), ("eu", "Brussels"), ("united_kingdom", "England"),
}


def literal(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def date(text):
    kind = {4: "gYear", 7: "gYearMonth", 10: "date"}[len(text)]
    return f'"{text}"^^xsd:{kind}'


def first_date(text):
    found = re.match(r"\d{4}(-\d\d(-\d\d)?)?", text)
    return found.group(0) if found else None


def end_date(text):
    found = re.match(r"(?:expired|ended|dissolved|completed|superseded by [\w ]+?) (\d{4}(?:-\d\d){0,2})\b", text)
    return found.group(1) if found else None


def cleaned(text):
    """A note without references to files of the place where the tables were made."""
    text = re.sub(r"\s*\((?:seed|seeds) [\d, ]+\)", "", text)
    text = re.sub(r"GitHub file, read_file id \d+", "GitHub file", text)
    text = re.sub(r"articles/\d+", "", text.replace("wikipedia mirror in search", "Wikipedia mirror"))
    return re.sub(r"in (?:actors|treaties)\.csv", "in the other table", text).strip(" ;")


def unique(items):
    return list(dict.fromkeys(item for item in items if item))


def split(text):
    return unique(part.strip() for part in text.split("|"))


class Block:
    """One subject with its predicates, in the order in which they are added."""

    def __init__(self, subject, cls):
        self.subject = subject
        self.lines = [f"a pacta:{cls}"]

    def add(self, predicate, *objects):
        if objects:
            separator = " ,\n        " if objects[0].startswith("[") else " , "
            self.lines.append(f"{predicate} " + separator.join(objects))

    def add_literals(self, predicate, texts):
        self.add(predicate, *[literal(text) for text in texts if text])

    def __str__(self):
        return self.subject + " " + " ;\n    ".join(self.lines) + " .\n"


def header(comment):
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    return "".join(f"# {line}\n" for line in comment) + prefixes


def names(block, slug, label, aliases, context):
    """Labels: the preferred one, the safe ones, and those that need context."""
    aliases = [alias for alias in unique(aliases) if alias != label and (slug, alias) not in DROPPED]
    block.add_literals("skos:prefLabel", [label])
    block.add_literals("skos:altLabel", [alias for alias in aliases if alias not in context])
    block.add_literals("pacta:contextAlias", [alias for alias in aliases if alias in context])


def sources(block, where):
    if where == "from memory, unverified":
        block.add("pacta:unverified", "true")
        return
    block.add_literals("dcterms:source", unique(cleaned(part) for part in where.split(" ; ")))
    if "overlay from memory" in where:
        block.add("pacta:unverified", "true")


def parties(block, text, slugs):
    found, rest = [], False
    for part in re.split(r"[;,/]\s*(?![^(]*\))", text):
        part = re.sub(r"^(?:then|and|later)\s+", "", part.strip())
        slug = slugs.get(part) or slugs.get(re.sub(r"\s*\(.*\)$", "", part))
        if slug:
            found.append(f"actor:{slug}")
        elif part:
            rest = True
    block.add("pacta:party", *sorted(unique(found)))
    if rest or "(" in text:
        block.add_literals("pacta:partyNote", [text])


def treaty_block(row, slugs):
    block = Block("treaty:" + row["slug"], TREATY_CLASSES[row["type"]])
    context = set(split(row["aliases_need_context"])) | NEED_CONTEXT
    names(block, row["slug"], row["preferred_label"], split(row["aliases"]), context)
    if row["official_full_name"] != row["preferred_label"]:
        block.add_literals("pacta:officialName", [row["official_full_name"]])
    for predicate, text in (("pacta:signedOn", first_date(row["signed_date"])),
                            ("pacta:inForceOn", first_date(row["in_force_date"])),
                            ("pacta:endedOn", end_date(row["ended_date_how"]))):
        if text:
            block.add(predicate, date(text))
    status = [row["ended_date_how"]]
    for name, column in (("signed", "signed_date"), ("in force", "in_force_date")):
        if row[column] not in ("", first_date(row[column]), "not in force"):
            status.append(f"{name}: {row[column]}")
    block.add_literals("pacta:statusNote", ["; ".join(unique(status))])
    parties(block, row["parties"], slugs)
    if row["depositary"] not in ("", "none", "bilateral"):
        block.add_literals("pacta:depositary", [row["depositary"]])
    block.add_literals("skos:scopeNote", [cleaned(row["ambiguity_note"])])
    sources(block, row["verified_where"])
    block.add_literals("pacta:verifiedFields", [row["verified_fields"]])
    return block


def role(row, slugs):
    represented = REPRESENTED.get((row["slug"], row["role"])) or slugs[row["parent_or_represents"]]
    lines = [f"pacta:represents actor:{represented}"]
    if OWN_NAME.search(row["role"]):
        lines.append("pacta:inOwnName true")
    lines.append(f"pacta:title {literal(row['role'])}")
    for predicate, column in (("pacta:from", "from"), ("pacta:to", "to")):
        if row[column]:
            lines.append(f"{predicate} {date(row[column])}")
    if not row["dates_verified"].startswith(("from", "to", "per cited page")):
        lines.append("pacta:unverified true")
    return "[ " + " ; ".join(lines) + " ]"


def actor_block(rows, slugs):
    row = rows[0]
    slug, kind = row["slug"], row["type"]
    block = Block("actor:" + slug, ACTOR_CLASSES[kind])
    aliases = unique(alias for each in rows for alias in split(each["aliases"]))
    names(block, slug, row["label"], aliases, NEED_CONTEXT)
    demonyms = [part for text in split(row["demonyms_adjectives"]) for part in re.split(r", | or ", text)]
    block.add_literals("pacta:demonym", unique(demonyms))
    metonyms = [text for text in split(row["metonyms"]) if not re.fullmatch(r"the \w+ administration", text)]
    block.add_literals("pacta:metonym", metonyms)
    if row["iso2"]:
        block.add_literals("pacta:iso2", [row["iso2"]])
    block.add_literals("pacta:iso3", [row["iso3"] or FORMER_CODES.get(slug, "")])
    if slug in SUCCESSORS:
        block.add("pacta:successor", "actor:" + SUCCESSORS[slug])
    represented = [slugs[name] for name in row["parent_or_represents"].split("|") if name in slugs]
    if kind == "group":
        block.add("pacta:member", *[f"actor:{member}" for member in represented])
    elif kind in ("state body", "organisation"):
        block.add("pacta:represents", *[f"actor:{owner}" for owner in represented])
    if kind == "person":
        block.add("pacta:holdsRole", *[role(each, slugs) for each in rows])
    else:
        block.add_literals("rdfs:comment", [row["role"]])
        for predicate, column in (("pacta:existedFrom", "from"), ("pacta:existedUntil", "to")):
            if row[column]:
                block.add(predicate, date(row[column]))
    block.add_literals("skos:scopeNote", unique(cleaned(each["ambiguities"]) for each in rows))
    where = unique(part for each in rows for part in each["verified_where"].split(" ; "))
    sources(block, " ; ".join(where))
    return block


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(treaties_csv, actors_csv, folder):
    actors = {}
    for row in read(actors_csv):
        actors.setdefault(row["slug"], []).append(row)
    slugs = {rows[0]["label"]: slug for slug, rows in actors.items()}
    slugs.update({slug: slug for slug in actors})
    slugs.update(OTHER_NAMES)
    treaties = sorted(read(treaties_csv), key=lambda row: row["slug"])

    PREFIXES["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#"
    Path(folder, "treaties.ttl").write_text(
        header(["Treaties, regimes and processes: how they are called, when they lived, who is in them.",
                "What each property means: model.ttl. How to add one: docs/ontology.md."])
        + "".join("\n" + str(treaty_block(row, slugs)) for row in treaties), encoding="utf-8")
    Path(folder, "actors.ttl").write_text(
        header(["States, organisations, state bodies, groups and persons: how they are called and for whom they speak.",
                "What each property means: model.ttl. How to add one: docs/ontology.md."])
        + "".join("\n" + str(actor_block(actors[slug], slugs)) for slug in sorted(actors)), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
