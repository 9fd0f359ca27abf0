// What a stream of short documents takes: the built command line on one thread and on two, and beside it, in the same run, a
// naive look-up of capitalised words in a set of the gazetteer's names.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = at("../../dist/cli/laydown.js");
const length = 2000;
const copies = 20;
/** Clock ticks a second in /proc, on every Linux. */
const ticks = 100;

const seeds = readdirSync(at("../../seeds")).map((name) => readFileSync(at(`../../seeds/${name}`), "utf8"));
const invented = ["other-wars", "other-wars-unread"].flatMap((half) =>
  JSON.parse(readFileSync(at(`../corpus/${half}.gold.json`), "utf8")).map(({ text }) => text),
);

/** Documents of about `length` letters, cut between paragraphs where a text is longer. */
const documents = [...seeds, ...invented].flatMap((text) => {
  const cut = [""];
  for (const paragraph of text.split(/(?<=\n)(?=\s*\n|\s{3})/)) {
    if (cut.at(-1).length + paragraph.length > length && cut.at(-1).trim() !== "") cut.push("");
    cut.push(cut.pop() + paragraph);
  }
  return cut.filter((part) => part.trim() !== "");
});
const texts = Array.from({ length: copies }, () => documents).flat();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const records = (from, to) =>
  texts
    .slice(from, to)
    .map((text, number) => `${JSON.stringify({ id: String(from + number), published: "2022-01-25", text })}\n`)
    .join("");

/** Milliseconds to the first answer and to the last one, seconds of processor time, and the most memory it took, in MB. */
async function streamed(jobs) {
  const start = performance.now();
  // Linux says what a process took while it is still there: asked for when the last answer is out.
  const child = spawn(process.execPath, [program, "extract", "-", "--format", "ndjson", "--jobs", String(jobs)]);
  let [first, answers, peak, processor] = [0, 0, 0, 0];
  child.stderr.pipe(process.stderr);
  child.stdout.on("data", (chunk) => {
    first ||= performance.now() - start;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) answers++;
    if (answers < texts.length) return;
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
    const times = readFileSync(`/proc/${child.pid}/stat`, "utf8").replace(/.*\)/s, "").trim().split(" ");
    processor = (Number(times[11]) + Number(times[12])) / ticks;
    child.stdin.end();
  });
  child.stdin.write(records(0));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0 || answers !== texts.length)
    throw new Error(`${answers} of ${texts.length} answers, status ${status}`);
  return { first, all: performance.now() - start, peak, processor };
}

/** The most populous place of every run of capitalised words that is a name, longest first: no grammar and no context. */
async function lookedUp() {
  const source = async (name) =>
    (await runnerImport(at(`../../src/gazetteer/${name}.ts`), { configFile: false, logLevel: "error" })).module;
  const { openGazetteer } = await source("open-gazetteer");
  const gazetteer = openGazetteer(readFileSync(at("../../data/gazetteer/gazetteer.bin")));
  const most = new Map();
  const best = (name) => {
    if (!most.has(name))
      most.set(name, gazetteer.candidates(name).toSorted((a, b) => b.population - a.population)[0] ?? null);
    return most.get(name);
  };
  const pass = () => {
    const start = performance.now();
    let found = 0;
    for (const text of texts)
      for (const run of text.match(/\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/gu) ?? []) {
        const words = run.split(" ");
        for (let from = 0; from < words.length;) {
          let to = Math.min(words.length, from + 4);
          while (to > from && !best(words.slice(from, to).join(" "))) to--;
          if (to > from) found++;
          from = Math.max(to, from + 1);
        }
      }
    return { found, all: performance.now() - start };
  };
  pass(); // Its set of names is full now, as that of a program that has it ready.
  return pass();
}

const perSecond = (milliseconds) => (1000 * texts.length) / milliseconds;
const line = (name, milliseconds, more) =>
  console.log(
    `  ${name.padEnd(20)} ${perSecond(milliseconds).toFixed(0)} documents/s, ${(bytes / 1e3 / milliseconds).toFixed(2)} MB/s${more}`,
  );

console.log(`  documents            ${texts.length} of ${(bytes / texts.length / 1000).toFixed(1)} KB`);
const naive = await lookedUp();
for (const jobs of [1, 2]) {
  const { first, all, peak, processor } = await streamed(jobs);
  line(`--jobs ${jobs}`, all - first, `, first answer after ${first.toFixed(0)} ms, peak ${peak.toFixed(0)} MB`);
  console.log(
    `  ${"".padEnd(20)} ${(texts.length / processor).toFixed(0)} documents a second of processor time, start included`,
  );
  console.log(`  ${"".padEnd(20)} ${((all - first) / naive.all).toFixed(0)} times what the naive look-up takes`);
}
line("naive look-up", naive.all, `, ${naive.found} names, without roles, claims or context`);
