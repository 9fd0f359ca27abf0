import { access } from "node:fs/promises";
import { join } from "node:path";
import { json } from "../formats/json.ts";
import { parsed } from "./arguments.ts";
import { laydownAt } from "./laydown-at.ts";
import { packageRoot } from "./package-root.ts";
import { listen } from "./site-server.ts";
import { type Command, Failure, UsageError } from "./terminal.ts";

const usualPort = 4173;

export const serve: Command = {
  help: `Usage: laydown serve [PATH…] [--gazetteer FILE]

Makes the laydown of documents (of the seeds that come with Laydown, where no PATH is given) and
serves the map of it to this machine alone, until Ctrl-C.

PATH              as for extract
--gazetteer FILE  as for extract
-h, --help        say this

The environment variable PORT says on which port; else it is ${usualPort}, or a free one where that
is in use.
`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, { gazetteer: { type: "string" } });
    const port = portOf(terminal.env["PORT"]);
    const site = join(packageRoot, "dist/site");
    await access(join(site, "index.html")).catch(() => {
      throw new Failure(`the map is not built (${site}): run "npm run build"`);
    });
    const paths = positionals.length > 0 ? positionals : [join(packageRoot, "seeds")];
    const { laydown } = await laydownAt(paths, terminal, { gazetteer: values.gazetteer ?? null, jobs: 1 });
    const server = await listen(site, json.write(laydown), port ?? usualPort, port === null);
    const { length } = laydown.sources;
    terminal.stdout.write(`Laydown of ${length} ${length === 1 ? "document" : "documents"}: ${server.address}\n`);
    await terminal.interruption();
    await server.close();
    return 0;
  },
};

/** The port that is asked for, or null where none is. */
function portOf(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`PORT is ${text}: give a number from 0 to 65535`);
  return port;
}
