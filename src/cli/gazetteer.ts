import { join } from "node:path";
import { buildIndex, type Ingredients, isSmall, rowChooser } from "../gazetteer/build/build-index.ts";
import type { GeonamesRow } from "../gazetteer/build/geonames-row.ts";
import { parsed } from "./arguments.ts";
import { ingredientsIn } from "./gazetteer-ingredients.ts";
import { geonamesRows } from "./geonames-rows.ts";
import { problemOf } from "./inputs.ts";
import { fileOutput } from "./output.ts";
import { packageRoot } from "./package-root.ts";
import { type Command, type Terminal, UsageError } from "./terminal.ts";

const usualOut = "gazetteer.bin";
/** More places than that make an index that opens slowly and, of villages of one name, mostly ambiguous. */
const manyRows = 1_000_000;
const leastOfMany = 500;

export const gazetteer: Command = {
  help: `Usage: laydown gazetteer build FILE… [--population N] [--out FILE]

Makes an index of place names from GeoNames dumps and the curated places that come with Laydown, for
"laydown extract --gazetteer FILE" and "laydown serve --gazetteer FILE" to use instead of their own.

FILE              a dump as GeoNames publishes it, unpacked: 19 columns between tabs, such as
                  cities500.txt, UA.txt or allCountries.txt. Of several files the later one wins
                  where both have a place: "cities500.txt UA.txt" is the world, and Ukraine with its
                  villages

--population N    leave out settlements of fewer inhabitants, but for seats of divisions. The
                  default is 0, and ${leastOfMany} where there are more than a million places, as in
                  allCountries.txt
--out FILE        write the index to FILE, which appears whole or not at all; the default is
                  ${usualOut}
-h, --help        say this

Taken are settlements, first-order divisions, second-order ones of the countries where news names
them, and of other features bases, training areas, airports, ports, seas, gulfs, sounds, straits,
islands and peninsulas; not hills, streams, farms, buildings and the like. Countries, great regions,
rivers and air bases come with Laydown.

A line that cannot be read is named on standard error and left out. Exit status: 0 all was read,
1 some was not, 2 wrong usage, 3 another failure.
`,
  async run([subcommand, ...args], terminal) {
    if (subcommand !== "build") {
      throw new UsageError(
        subcommand === undefined ? "say what: build" : `there is no "gazetteer ${subcommand}": build`,
      );
    }
    const { values, positionals } = parsed(args, {
      population: { type: "string" },
      out: { type: "string", default: usualOut },
    });
    if (positionals.length === 0) throw new UsageError("no FILE is given: name a GeoNames dump");
    if (values.population !== undefined && !/^\d+$/.test(values.population)) {
      throw new UsageError(`--population ${values.population} is no whole number`);
    }
    const output = await fileOutput(values.out);
    try {
      const ingredients = await ingredientsIn(join(packageRoot, "data/gazetteer"));
      const least = values.population === undefined ? null : Number(values.population);
      const { rows, read, problems } = await readDumps(positionals, ingredients, least, terminal);
      if (rows.length === 0) {
        terminal.stderr.write("laydown: no place was read, so no index is made\n");
        return 1;
      }
      const { index, places } = buildIndex(rows, ingredients);
      await output.write(index);
      await output.finish();
      terminal.stdout.write(`${places} places in ${values.out}, from ${rows.length} of ${read} rows\n`);
      return problems > 0 ? 1 : 0;
    } finally {
      output.discard();
    }
  },
};

/**
 * The rows that an index has use for, how many there were and how much could not be read, which is named on standard
 * error. Where `least` is null small settlements go as soon as there are too many rows to keep.
 */
async function readDumps(
  paths: readonly string[],
  ingredients: Ingredients,
  least: number | null,
  { stderr }: Terminal,
): Promise<{ rows: GeonamesRow[]; read: number; problems: number }> {
  const chosen = rowChooser(ingredients);
  let rows: GeonamesRow[] = [];
  let smallest = least ?? 0;
  let [read, problems] = [0, 0];
  const report = (problem: string): void => {
    problems++;
    stderr.write(`laydown: ${problem}\n`);
  };
  for (const path of paths) {
    try {
      for await (const row of geonamesRows(path, report)) {
        read++;
        const kept = isSmall(row, smallest) ? null : chosen(row);
        if (kept) rows.push(kept);
        if (least === null && smallest === 0 && rows.length > manyRows) {
          smallest = leastOfMany;
          rows = rows.filter((each) => !isSmall(each, smallest));
          stderr.write(`laydown: more than a million places: settlements under ${leastOfMany} people are left out\n`);
        }
      }
    } catch (error) {
      const [reason, fix] = problemOf(error);
      report(`${path} ${reason}: ${fix}`);
    }
  }
  return { rows, read, problems };
}
