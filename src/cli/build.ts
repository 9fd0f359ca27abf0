import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { json } from "../formats/json.ts";
import { parsed } from "./arguments.ts";
import { folderOutput } from "./folder-output.ts";
import { laydownAt } from "./laydown-at.ts";
import { meansOf, meansOptions } from "./means.ts";
import { fileOutput } from "./output.ts";
import { packageRoot } from "./package-root.ts";
import { pageWith } from "./single-page.ts";
import { sitePolicy, withPolicy } from "./site-policy.ts";
import { type Command, Failure, UsageError } from "./terminal.ts";

export const build: Command = {
  help: `Usage: laydown build PATH… --out FOLDER|FILE.html [--gazetteer FILE] [--jobs N]

Writes the map of documents as a static site, which any web server can host, or as one file, which
opens from a disk without a network.

PATH              as for extract; or a laydown that was saved as JSON
--out FOLDER      a new or an empty folder, or one that a site was built into before, which is
                  replaced. It appears whole or not at all
--out FILE.html   one file with all in it but the names of places that no source mentions
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
      ...meansOptions,
    });
    if (values.out === undefined) throw new UsageError("no --out FOLDER or FILE.html is given");
    const means = meansOf(values);
    const write = /\.html?$/i.test(values.out) ? writeFileTo : writeSiteTo;
    let isWhole = true;
    await write(values.out, async () => {
      const made = await laydownAt(positionals, terminal, means);
      isWhole = made.isWhole;
      return json.write(made.laydown);
    });
    return isWhole ? 0 : 1;
  },
};

async function writeSiteTo(path: string, laydown: () => Promise<string>): Promise<void> {
  const site = join(packageRoot, "dist/site");
  const page = await builtPage(site);
  const output = await folderOutput(path);
  try {
    await writeFile(join(output.draft, "laydown.json"), await laydown());
    await cp(join(site, "assets"), join(output.draft, "assets"), { recursive: true });
    await writeFile(join(output.draft, "index.html"), withPolicy(page, sitePolicy));
    await output.finish();
  } finally {
    await output.discard();
  }
}

async function writeFileTo(path: string, laydown: () => Promise<string>): Promise<void> {
  const page = await builtPage(join(packageRoot, "dist/single"));
  const output = await fileOutput(path);
  try {
    await output.write(pageWith(await laydown(), page));
    await output.finish();
  } finally {
    output.discard();
  }
}

const builtPage = (folder: string): Promise<string> =>
  readFile(join(folder, "index.html"), "utf8").catch(() => {
    throw new Failure(`the map is not built (${folder}): run "npm run build"`);
  });
