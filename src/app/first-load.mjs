// After a build: says how much the first load of the page takes, compressed, and fails where that is too much.
// Everything in dist/site counts, so that it is never more than is said, but for what is only fetched when it is asked for.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const site = fileURLToPath(new URL("../../dist/site", import.meta.url));
const limit = 1_600_000;
const kinds = { ".js": "code", ".css": "code", ".html": "code", ".svg": "code", ".woff2": "fonts" };

const kindOf = (name) => kinds[extname(name)] ?? (name === "laydown.json" ? "laydown" : "basemap");
/** As sent: a font is compressed already. */
const sentBytes = (bytes) => Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);

/** What is fetched when the palette, the method page, the snapshot or the export is first asked for. */
const isOnDemand = (name) =>
  /\.(bin|woff)$|^(MethodPage|SnapshotDialog|print-worker|save-export)-/.test(basename(name));

const totals = new Map();
let onDemand = 0;
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = sentBytes(readFileSync(join(entry.parentPath, entry.name)));
  const kind = kindOf(entry.name);
  if (isOnDemand(entry.name)) onDemand += bytes;
  else totals.set(kind, (totals.get(kind) ?? 0) + bytes);
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
const total = [...totals.values()].reduce((sum, bytes) => sum + bytes, 0);
const parts = [...totals].sort(([, a], [, b]) => b - a).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
console.log(`On demand, compressed: ${kilobytes(onDemand)}`);
console.log(`First load, compressed: ${kilobytes(total)} of at most ${kilobytes(limit)} (${parts.join(", ")})`);
if (total > limit) {
  console.error("The first load is too large: load on demand what the first view does not need.");
  process.exit(1);
}
