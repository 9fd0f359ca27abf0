import type { Claim, Evidence } from "../../src/model/claim.ts";
import type { Deployment, Laydown } from "../../src/model/laydown.ts";
import type { Location, Place } from "../../src/model/place.ts";
import { sidcOf } from "../../src/symbols/sidc.ts";

/** What a test says about one deployment; the rest is as in a plain report. */
export interface Said {
  text: string;
  quote?: string;
  actor?: Claim["actor"];
  /** Words of the text. */
  actorWords?: string;
  force: string;
  forceText?: string;
  category?: Claim["force"]["category"];
  designation?: string;
  action?: Claim["action"];
  actionWords: string;
  status?: Claim["status"];
  origin?: Location;
  destination?: Location;
}

export const places: Place[] = [
  place("lt", "Lithuania", "country", "LT"),
  place("ru", "Russia", "country", "RU"),
  place("ua", "Ukraine", "country", "UA"),
  place("dk", "Denmark", "country", "DK"),
  place("us", "United States", "country", "US"),
  place("baltic", "Baltic Sea", "sea", null),
  place("rukla", "Rukla", "base", "LT"),
];

function place(id: string, name: string, kind: Place["kind"], country: string | null): Place {
  return { id, name, kind, country, lat: 55, lon: 24, radiusKm: 180 };
}

/** A location in the words of a text. */
export const at = (
  name: string,
  place: string | null,
  relation: Location["relation"] = "in",
  precision: Location["precision"] = "country",
  radiusKm = 180,
): Location => ({ name, place, relation, precision, lat: 55, lon: 24, radiusKm });

/** A laydown of one deployment that one claim speaks of. */
export function laydownOf(said: Said): Laydown {
  const claim = claimOf(said);
  const { actor, force, action, status, origin, destination, when } = claim;
  const deployment: Deployment = {
    id: "deployment-1",
    claims: [claim.id],
    ...{ actor, force, action, status, origin, destination, when },
    corroboration: 1,
    grade: "F6",
    disputes: [],
  };
  return {
    format: "laydown/1",
    generator: "laydown 0.0.0",
    sources: [
      { id: "a", title: "A", publisher: null, url: null, published: "2022-01-25", text: said.text, sha256: "00" },
    ],
    places,
    mentions: [],
    claims: [claim],
    deployments: [deployment],
    notes: [],
  };
}

/** Several laydowns of one deployment as one. */
export function joined(...parts: Said[]): Laydown {
  const laydowns = parts.map(laydownOf);
  const [first] = laydowns;
  if (!first) throw new Error("Nothing to join.");
  return {
    ...first,
    claims: laydowns.flatMap(({ claims }, i) => claims.map((claim) => ({ ...claim, id: `claim-${i}` }))),
    deployments: laydowns.flatMap(({ deployments }, i) =>
      deployments.map((deployment) => ({ ...deployment, id: `deployment-${i}`, claims: [`claim-${i}`] })),
    ),
  };
}

function claimOf(said: Said): Claim {
  const { text, actor = { name: "Denmark", country: "DK" }, status = "reported", category = "troops" } = said;
  const slot = (words: string): Evidence => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text lacks "${words}".`);
    return { start, end: start + words.length, text: words, rule: "test", basis: "stated" };
  };
  return {
    id: "claim-1",
    source: "a",
    quote: slot(said.quote ?? text),
    actor,
    force: {
      category,
      text: said.forceText ?? said.force.replace(/^(an?|the) /, ""),
      designation: said.designation ?? null,
      count: null,
      countQualifier: null,
      sidc: sidcOf({ set: "10", entity: "000000", status }),
    },
    action: said.action ?? "send",
    status,
    origin: said.origin ?? null,
    destination: said.destination ?? null,
    when: null,
    speaker: null,
    score: 1,
    evidence: {
      actor: slot(said.actorWords ?? actor.name),
      force: slot(said.force),
      action: slot(said.actionWords),
    },
  };
}
