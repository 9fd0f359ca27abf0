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
const invented = ["other-wars", "other-wars-more"].flatMap((half) =>
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
const records = texts
  .map((text, number) => `${JSON.stringify({ id: String(number), published: "2022-01-25", text })}\n`)
  .join("");

/**
 * What it takes to answer the records several times over: milliseconds to the first answer and to the last one, seconds of
 * processor time, and the most memory, in MB.
 */
async function streamed(jobs, times) {
  const start = performance.now();
  // Linux says what a process took while it is still there: asked for when the last answer is out.
  const child = spawn(process.execPath, [program, "extract", "-", "--format", "ndjson", "--jobs", String(jobs)]);
  let [first, answers, peak, processor] = [0, 0, 0, 0];
  child.stderr.pipe(process.stderr);
  child.stdout.on("data", (chunk) => {
    first ||= performance.now() - start;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) answers++;
    if (answers < times * texts.length) return;
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
    const ran = readFileSync(`/proc/${child.pid}/stat`, "utf8").replace(/.*\)/s, "").trim().split(" ");
    processor = (Number(ran[11]) + Number(ran[12])) / ticks;
    child.stdin.end();
  });
  for (let time = 0; time < times; time++) child.stdin.write(records);
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0 || answers !== times * texts.length)
    throw new Error(`${answers} of ${times * texts.length} answers, status ${status}`);
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

/** How many times over the records come to show whether memory grows with them. */
const longer = 4;
const show = (name, count, milliseconds, rest) =>
  console.log(
    `  ${name.padEnd(20)} ${((1000 * count) / milliseconds).toFixed(0)} documents/s, ${((bytes * count) / texts.length / 1e3 / milliseconds).toFixed(2)} MB/s${rest}`,
  );
const more = (text) => console.log(`  ${"".padEnd(20)} ${text}`);

console.log(`  documents            ${texts.length} of ${(bytes / texts.length / 1000).toFixed(1)} KB, start included`);
const naive = await lookedUp();
for (const jobs of [1, 2]) {
  const short = await streamed(jobs, 1);
  const long = await streamed(jobs, longer);
  show(`--jobs ${jobs}`, texts.length, short.all, `, first answer after ${short.first.toFixed(0)} ms`);
  more(`${(texts.length / short.processor).toFixed(0)} documents a second of processor time`);
  more(`${((short.all - short.first) / naive.all).toFixed(0)} times what the naive look-up takes`);
  show(`--jobs ${jobs}, ${longer} times over`, longer * texts.length, long.all, "");
  more(`peak ${short.peak.toFixed(0)} MB, ${long.peak.toFixed(0)} MB for ${longer} times as many documents`);
}
show("naive look-up", texts.length, naive.all, `, ${naive.found} names, without roles, claims or context`);
