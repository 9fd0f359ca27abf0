import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { json } from "../formats/json.ts";
import { parsed } from "./arguments.ts";
import { folderOutput } from "./folder-output.ts";
import { jobsOf } from "./jobs.ts";
import { laydownAt } from "./laydown-at.ts";
import { packageRoot } from "./package-root.ts";
import { sitePolicy, withPolicy } from "./site-policy.ts";
import { type Command, Failure, UsageError } from "./terminal.ts";

export const build: Command = {
  help: `Usage: laydown build PATH… --out FOLDER [--gazetteer FILE] [--jobs N]

Writes the map of documents as a static site, which any web server can host.

PATH              as for extract; or a laydown that was saved as JSON
--out FOLDER      a new or an empty folder, or one that a site was built into before, which is
                  replaced. It appears whole or not at all
--gazetteer FILE  as for extract
--jobs N          as for extract
-h, --help        say this

The page asks no other host for anything: its Content-Security-Policy forbids it. To show it
within another page, without list and filters, add "?embed" to its address.
Exit status: 0 all was read, 1 some was not, 2 wrong usage, 3 another failure.
`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, {
      out: { type: "string" },
      gazetteer: { type: "string" },
      jobs: { type: "string", default: "1" },
    });
    if (values.out === undefined) throw new UsageError("no --out FOLDER is given");
    const means = { gazetteer: values.gazetteer ?? null, jobs: jobsOf(values.jobs) };
    const site = join(packageRoot, "dist/site");
    const page = await readFile(join(site, "index.html"), "utf8").catch(() => {
      throw new Failure(`the map is not built (${site}): run "npm run build"`);
    });
    const output = await folderOutput(values.out);
    try {
      const { laydown, isWhole } = await laydownAt(positionals, terminal, means);
      await cp(join(site, "assets"), join(output.draft, "assets"), { recursive: true });
      await writeFile(join(output.draft, "index.html"), withPolicy(page, sitePolicy));
      await writeFile(join(output.draft, "laydown.json"), json.write(laydown));
      await output.finish();
      return isWhole ? 0 : 1;
    } finally {
      await output.discard();
    }
  },
};
