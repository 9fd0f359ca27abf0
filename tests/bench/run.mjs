// Runs every *.bench.mjs beside it, or those whose names hold one of the arguments: npm run bench -- places
// A bench is a program that prints its figures and fails where it cannot measure.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

if (benches.length === 0) {
  console.error(`No bench is called ${wanted.join(" or ")}.`);
  process.exit(2);
}

let failed = 0;
for (const bench of benches) {
  console.log(`\n${bench.replace(".bench.mjs", "")}`);
  const { status } = spawnSync(process.execPath, [folder + bench], { stdio: "inherit" });
  if (status !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
