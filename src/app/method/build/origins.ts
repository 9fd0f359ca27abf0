import type { DataFacts, MethodFacts } from "../facts.ts";
import type { Files } from "./files.ts";
import { plain, sectionOf, tableRows } from "./plain.ts";

/** Where the data comes from, as data/SOURCES.md says. */
export function dataOf({ text }: Files): DataFacts[] {
  const sources = text("data/SOURCES.md");
  const rows = ["basemap/", "gazetteer/"].flatMap((section) => tableRows(sectionOf(sources, section)));
  const byHand = [...sources.matchAll(/\n## (.+)\n\nWritten by hand for this project \((\w+)/g)];
  return [
    ...rows.map(([what = "", from = "", licence = ""]) => ({ what, from, licence })),
    ...byHand.map(([, what = "", licence = ""]) => ({ what, from: "written by hand for this project", licence })),
  ];
}

/** How contested territory is drawn, as data/SOURCES.md says. */
export function contestedOf({ text }: Files): string {
  const [, words] = /\*\*Contested territory\.\*\*([\s\S]+?)\n\n/.exec(text("data/SOURCES.md")) ?? [];
  if (words === undefined) throw new Error("data/SOURCES.md does not say how contested territory is drawn.");
  return plain(words);
}

interface Package {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** The libraries that the program is made with, each as it is installed. */
export function softwareOf({ json }: Files): MethodFacts["software"] {
  const { dependencies = {} } = json<Package>("package.json");
  return Object.keys(dependencies).map((name) => {
    const { version, license = "" } = json<Package>(`node_modules/${name}/package.json`);
    return { name, version, licence: license };
  });
}

/** The list of what is not read, as the README says. */
export function blindSpotsOf({ text }: Files): string[] {
  const wrong = sectionOf(text("README.md"), "What it gets wrong");
  const spots = wrong
    .split(/\n(?=- )|\n\n/)
    .filter((block) => block.startsWith("- "))
    .map((block) => plain(block.slice(2)).replace(/;$/, "."));
  if (spots.length === 0) throw new Error("README.md lists nothing that the program gets wrong.");
  return spots;
}
