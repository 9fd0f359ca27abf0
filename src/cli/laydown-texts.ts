import type { TextFormat } from "../formats/format.ts";
import { idOf } from "../read/id-of.ts";
import { crewOf, type Means } from "./crew.ts";
import { documentsOf } from "./documents.ts";
import { inOrder } from "./in-order.ts";
import type { Input } from "./inputs.ts";
import { progressOn, reported } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The written laydown of each input by itself, as it is read, and whether it was; that of an input that cannot be read holds
 * only a note that says why.
 */
export async function* laydownTextsOf(
  inputs: readonly Input[],
  format: TextFormat,
  terminal: Terminal,
  { gazetteer, jobs }: Means,
): AsyncGenerator<{ text: string; isWhole: boolean }> {
  const seen = new Set<string>();
  const progress = progressOn(terminal);
  const crew = await crewOf(jobs, { gazetteer, format: format.name, shared: [...sharedNames(inputs)] });
  let done = 0;
  try {
    for await (const { text, problem, twin } of inOrder(documentsOf(inputs, terminal.stdin), crew.alone, crew.ahead)) {
      if (problem !== null) reported(problem, terminal, progress);
      yield { text: twin && seen.has(twin.id) ? twin.text : text, isWhole: problem === null };
      if (twin) seen.add(twin.id);
      progress.step(++done, knownLength(inputs));
    }
    progress.clear();
  } finally {
    await crew.close();
  }
}

const knownLength = (inputs: readonly Input[]): number | null =>
  inputs.some(({ kind }) => kind === "records") ? null : inputs.length;

/** Ids that more than one file would have. */
function sharedNames(inputs: readonly Input[]): Set<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const input of inputs) {
    if (input.kind !== "file") continue;
    const id = idOf(input.path);
    (once.has(id) ? shared : once).add(id);
  }
  return shared;
}
