import type { Candidate } from "../gazetteer/gazetteer.ts";

/** How strongly the other names of a source point at the surroundings of a candidate. */
export interface Support {
  /** 0 to 1: share of the other names that may lie in its first-order division. */
  division: number;
  /** How many other names may lie within about two degrees of it, each at most once and less the more places it may mean. */
  nearby: number;
}

/** The support that a source's other names give to a candidate of the name `key`. */
export type Surroundings = (key: string, candidate: Candidate) => Support;

/** Degrees of latitude and longitude that a cell spans; a candidate's neighbours are its cell and the eight around it. */
const cellSize = 1;
/** Beyond these a name says too little of where it lies. */
const mostCandidates = 40;
/** Other names needed before a share counts fully. */
const assumedElsewhere = 1.5;

const divisionOf = ({ place, admin1 }: Candidate): string | null =>
  admin1 && place.country ? `${place.country}/${admin1.code}` : null;

const isPoint = ({ place }: Candidate): boolean =>
  place.kind !== "country" && place.kind !== "continent" && place.kind !== "sea";

const cellOf = (lat: number, lon: number): number => Math.floor(lat / cellSize) * 1000 + Math.floor(lon / cellSize);

/** Votes of one name: division or cell → its part of the name's one vote. */
function shares<Key>(keys: readonly Key[], weight: number): Map<Key, number> {
  const distinct = new Set(keys);
  return new Map([...distinct].map((key) => [key, weight / distinct.size]));
}

function sum<Key>(votes: ReadonlyMap<string, ReadonlyMap<Key, number>>): Map<Key, number> {
  const total = new Map<Key, number>();
  for (const own of votes.values()) for (const [key, weight] of own) total.set(key, (total.get(key) ?? 0) + weight);
  return total;
}

/**
 * What the names of a source say of each other. `senses` holds, for each name, the places it may mean; each name has one
 * vote, spread over the divisions and the cells of those places. One pass over the names, whatever their number.
 */
export function surroundingsOf(senses: ReadonlyMap<string, readonly Candidate[]>): Surroundings {
  const divisionVotes = new Map<string, Map<string, number>>();
  const cellVotes = new Map<string, Map<number, number>>();
  for (const [key, candidates] of senses) {
    const likely = candidates.slice(0, mostCandidates);
    const divisions = likely.map(divisionOf).filter((division) => division !== null);
    divisionVotes.set(key, shares(divisions, divisions.length / Math.max(1, likely.length)));
    cellVotes.set(
      key,
      shares(
        likely.filter(isPoint).map(({ place }) => cellOf(place.lat, place.lon)),
        1,
      ),
    );
  }
  const divisions = sum(divisionVotes);
  const cells = sum(cellVotes);
  const voters = [...divisionVotes.values()].filter((votes) => votes.size > 0).length;
  return (key, candidate) => {
    const division = divisionOf(candidate);
    const ownDivision = divisionVotes.get(key);
    const others = voters - (ownDivision && ownDivision.size > 0 ? 1 : 0);
    const inDivision = division ? (divisions.get(division) ?? 0) - (ownDivision?.get(division) ?? 0) : 0;
    return {
      division: inDivision / (others + assumedElsewhere),
      nearby: isPoint(candidate)
        ? votesAround(candidate, cells, cellVotes.get(key))
        : candidate.place.kind === "sea"
          ? shoreVotes(candidate, key, senses)
          : 0,
    };
  };
}

function votesAround(
  { place }: Candidate,
  cells: ReadonlyMap<number, number>,
  own: ReadonlyMap<number, number> | undefined,
): number {
  let votes = 0;
  for (const north of [-cellSize, 0, cellSize])
    for (const east of [-cellSize, 0, cellSize]) {
      const cell = cellOf(place.lat + north, place.lon + east);
      votes += (cells.get(cell) ?? 0) - (own?.get(cell) ?? 0);
    }
  return votes;
}

/** How many radii of a sea its shores lie from its middle, at most. */
const shore = 1.5;
/** Few names lie on a shore, so each tells more than one near a town. */
const namedShore = 2;
/** Kilometres to a degree of latitude. */
const degree = 111;

/** How many other names, countries too, may lie on the shores of a sea: "Vietnam" for the East Sea that is the South China Sea. */
function shoreVotes({ place }: Candidate, key: string, senses: ReadonlyMap<string, readonly Candidate[]>): number {
  const reach = (shore * place.radiusKm) / degree;
  const narrowing = Math.cos((place.lat * Math.PI) / 180);
  let votes = 0;
  for (const [other, candidates] of senses) {
    if (other === key) continue;
    const likely = candidates.slice(0, mostCandidates);
    const near = likely.filter(
      ({ place: { lat, lon } }) => Math.hypot(lat - place.lat, (lon - place.lon) * narrowing) <= reach,
    );
    votes += (namedShore * near.length) / likely.length;
  }
  return votes;
}
