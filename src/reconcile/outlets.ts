import records from "../../data/outlets.json";
import type { Source } from "../model/source.ts";

/** What reconciling asks of an outlet. */
interface Outlet {
  name: string;
  aliases: string[];
  /** Owner or state behind it: outlets of one family are not independent. */
  family: string;
  /** A to F after the Admiralty system; left out where nobody has judged it. The data test holds it to that. */
  reliability?: string;
}

const outlets: readonly Outlet[] = records;
const byName = new Map(
  outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((form) => [form.toLowerCase(), outlet] as const)),
);

/** The outlet that published a source; undefined where none is known. */
export const outletOf = ({ publisher }: Source): Outlet | undefined => byName.get(publisher?.toLowerCase() ?? "");
