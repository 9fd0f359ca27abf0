import type { Claim } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import { locationOf } from "../model/standing.ts";
import { withIdentity } from "../symbols/sidc.ts";
import { credits } from "./credits.ts";
import { type Cell, csvLine } from "./csv/csv-line.ts";
import { geoPrecision, timePrecision } from "./csv/precision.ts";
import type { ExportView } from "./export-view.ts";
import type { TextFormat } from "./format.ts";
import { type Voice, voicesIn } from "./voices.ts";

/**
 * CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets ask for): one row for each source of each deployment, with
 * columns in the manner of ACLED. Several quotes of one source stand in one cell, a blank line between them. No cell is a
 * formula.
 */
export const csv: TextFormat = {
  name: "csv",
  title: "a table with a row for each source of each deployment",
  extension: "csv",
  mediaType: "text/csv",
  per: "laydown",
  write: (laydown, view) => {
    const voices = voicesIn(laydown);
    const rows = laydown.deployments.flatMap((deployment) =>
      bySource(voices(deployment)).map((own) => rowOf(deployment, own, view, laydown)),
    );
    return "\uFEFF" + [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(csvLine).join("");
  },
};

/** The voices of each source together, in the order in which the sources are first heard. */
function bySource(voices: readonly Voice[]): [Voice, ...Voice[]][] {
  const groups = new Map<string, [Voice, ...Voice[]]>();
  for (const voice of voices) {
    const group = groups.get(voice.source.id);
    if (group) group.push(voice);
    else groups.set(voice.source.id, [voice]);
  }
  return [...groups.values()];
}

const columns = [
  "event_id",
  "event_date",
  "event_date_end",
  "time_precision",
  "time_words",
  "actor",
  "actor_country",
  "side",
  "force",
  "category",
  "designation",
  "sidc",
  "count",
  "count_qualifier",
  "count_min",
  "count_max",
  "action",
  "status",
  "location",
  "latitude",
  "longitude",
  "geo_precision",
  "geo_precision_words",
  "radius_km",
  "origin",
  "origin_latitude",
  "origin_longitude",
  "destination",
  "rating",
  "corroboration",
  "disputed",
  "source",
  "source_title",
  "source_date",
  "source_url",
  "source_id",
  "source_status",
  "source_count",
  "speaker",
  "quote",
  "claim_ids",
  "notes",
] as const;

function rowOf(
  deployment: Deployment,
  [first, ...others]: [Voice, ...Voice[]],
  view: ExportView,
  { generator }: Laydown,
): Record<(typeof columns)[number], Cell> {
  const { actor, force, when, origin, destination } = deployment;
  const { source } = first;
  const claims = [first, ...others].map(({ claim }) => claim);
  const at = locationOf(deployment);
  const side = view.sides.get(deployment.id) ?? "unknown";
  return {
    event_id: deployment.id,
    event_date: when?.from ?? when?.to ?? null,
    event_date_end: when?.to ?? null,
    time_precision: timePrecision(when),
    time_words: when?.text ?? null,
    actor: actor.name,
    actor_country: actor.country,
    side,
    force: force.text,
    category: force.category,
    designation: force.designation,
    sidc: inSets(withIdentity(force.sidc, side)),
    count: force.count,
    count_qualifier: force.countQualifier,
    count_min: force.countQualifier === "exact" || force.countQualifier === "at-least" ? force.count : null,
    count_max: force.countQualifier === "exact" || force.countQualifier === "up-to" ? force.count : null,
    action: deployment.action,
    status: deployment.status,
    location: at?.name ?? null,
    latitude: at?.lat ?? null,
    longitude: at?.lon ?? null,
    geo_precision: at ? geoPrecision(at) : null,
    geo_precision_words: at ? `${at.relation} ${at.precision}` : null,
    radius_km: at?.radiusKm ?? null,
    origin: origin?.name ?? null,
    origin_latitude: origin?.lat ?? null,
    origin_longitude: origin?.lon ?? null,
    destination: destination?.name ?? null,
    rating: deployment.grade,
    corroboration: deployment.corroboration,
    disputed: deployment.disputes.map(({ slot }) => slot).join("; "),
    source: source.publisher,
    source_title: source.title,
    source_date: source.published,
    source_url: source.url,
    source_id: source.id,
    source_status: each(claims, ({ status }) => status),
    source_count: each(claims, ({ force: { count } }) => count),
    speaker: each(claims, ({ speaker }) => speaker),
    quote: [...new Set(claims.map(({ quote }) => quote.text))].join("\n\n"),
    claim_ids: claims.map(({ id }) => id).join("; "),
    notes: `${generator}; ${view.perspective}; ${credits}`,
  };
}

/** "1003100000 1211000000", as the standard parts a code: 20 digits at once are a number to spreadsheets, which round it. */
const inSets = (sidc: string): string => `${sidc.slice(0, 10)} ${sidc.slice(10)}`;

/** What the claims say, each value once. */
function each(claims: readonly Claim[], valueOf: (claim: Claim) => string | number | null): Cell {
  const values = [...new Set(claims.flatMap((claim) => valueOf(claim) ?? []))];
  return values.length === 1 ? (values[0] ?? null) : values.join("; ");
}
