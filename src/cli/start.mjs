// npm start: builds what is missing or older than its sources, then serves the laydown of the paths given.
// Runs before anything is built, so it is plain JavaScript.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/cli/laydown.js");
const built = [program, join(root, "dist/site/index.html"), join(root, "dist/site/laydown.json")];
/** The method page tells the scores of `tests/corpus` and what the README says is not read. */
const told = ["README.md", "tests/corpus"];
const sources = ["src", "data", "seeds", "package.json", "package-lock.json", "vite.config.ts", ...told];

/** When the newest file at or under a path was changed; 0 where there is none. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}

const changed = Math.max(...sources.map((source) => newest(join(root, source))));
if (built.some((file) => newest(file) < changed)) {
  console.error("Building, once …");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

process.argv.splice(1, 1, program, "serve");
await import(program);
