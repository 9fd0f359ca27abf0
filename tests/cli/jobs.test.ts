import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { laydown } from "./command-line.ts";
import { eachInOwnFolder, folder, put } from "./folder.ts";

eachInOwnFolder();

const program = new URL("../../dist/cli/laydown.js", import.meta.url).pathname;
if (!existsSync(program)) throw new Error("The command line is not built: run npm run build:cli.");
const seeds = new URL("../../seeds", import.meta.url).pathname;

const extract = (args: string[], input = "", env = {}): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(program, ["extract", ...args], {
    input,
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
};
const record = (id: number): string =>
  JSON.stringify({ id, text: `Denmark is sending ${id + 2} frigates to the Baltic Sea.` });

describe("--jobs", () => {
  it.each(["json", "geojson", "ndjson"])("makes no difference to the bytes of %s", (format) => {
    put("x/same.txt", "Denmark is sending a frigate to the Baltic Sea.");
    put("y/same.txt", "Spain is sending a frigate to the Black Sea.");
    put("z/same.txt", "Denmark is sending a frigate to the Baltic Sea.");
    put("z/void.txt", "");
    const records = `${Array.from({ length: 40 }, (_, id) => record(id)).join("\n")}\n{"id":\n`;
    const args = [seeds, folder, "-", "--format", format];
    const alone = extract(args, records);
    const shared = extract([...args, "--jobs", "2"], records);
    expect(alone.status).toBe(1);
    expect(alone.stdout.length).toBeGreaterThan(1000);
    expect(shared).toEqual(alone);
  });

  it("answers each record before the next one comes", async () => {
    const child = spawn(program, ["extract", "-", "--format", "ndjson", "--jobs", "2"]);
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${record(id)}\n`);
      const [data] = (await once(child.stdout, "data")) as [Buffer];
      expect(JSON.parse(String(data))).toMatchObject({ sources: [{ id: String(id) }] });
    }
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it.each(["json", "ndjson"])("says where a thread died, with nothing in the way of %s, and ends with 3", (format) => {
    // Loaded before each thread's own code: the worker threads end as soon as they are asked something.
    const killer = put(
      "killer.cjs",
      `const { isMainThread, parentPort } = require("node:worker_threads");
       if (!isMainThread) parentPort.on("message", () => process.exit(7));`,
    );
    const out = join(folder, "out");
    const args = [join(seeds), "--format", format, "--jobs", "2", "--out", out];
    const { status, stdout, stderr } = extract(args, "", { NODE_OPTIONS: `--require ${killer}` });
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^laydown: a worker thread failed at .*000_\S+\.txt \(it ended with 7\): .*--jobs 1.*\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it("ends when a thread died though more records may come", async () => {
    const killer = put(
      "killer.cjs",
      `const { isMainThread, parentPort } = require("node:worker_threads");
       if (!isMainThread) parentPort.on("message", () => process.exit(7));`,
    );
    const env = { ...process.env, NODE_OPTIONS: `--require ${killer}` };
    const child = spawn(program, ["extract", "-", "--format", "ndjson", "--jobs", "2"], { env });
    child.stdin.on("error", () => {}); // It may be gone before all is written.
    child.stdin.write(`${record(1)}\n`);
    expect(await once(child, "exit")).toEqual([3, null]);
  });

  it.each(["two", "-1", "1.5", "257", ""])("is refused where it is %j", async (jobs) => {
    const { status, stderr } = await laydown(["extract", seeds, `--jobs=${jobs}`]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/give a number up to 256, or "auto"/)]);
  });
});
