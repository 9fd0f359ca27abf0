import winkNLP, { type Document } from "wink-nlp";
import model from "wink-eng-lite-web-model";

/** What of the model's core this file touches: the words it knows, and to each its number. */
interface Core {
  features: { lexeme: { list: string[]; hash: Record<string, number> } };
}

// The typings of the model say nothing of its parts, which wink-nlp calls.
const parts = model as unknown as { core(): Core; metaCER(): unknown };
// Asked a second time it would give its own answer as JSON of JSON.
const patterns = parts.metaCER();

/** Words that documents may have taught a tagger before it is made anew: some 10 MB. */
const mostTaught = 100_000;

function newTagger() {
  const core = parts.core();
  const { list, hash } = core.features.lexeme;
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => patterns }, ["sbd", "pos"]);
  return { nlp, list, hash, most: list.length + mostTaught, forgotten: list.length };
}

let tagger = newTagger();
export const { its } = tagger.nlp;

/**
 * A tagger that knows its model's words and no others. wink-nlp keeps the words of every text it has read, and parts the next
 * one by them ("U.S.." after somebody's "U.S"): what is read in a document would depend on those before it, and so on how
 * they are shared out, and memory would grow with their number.
 */
export function untaughtTagger(): (text: string) => Document {
  const { list, hash, most } = tagger;
  for (let at = tagger.forgotten; at < list.length; at++) Reflect.deleteProperty(hash, list[at] ?? "");
  tagger.forgotten = list.length;
  if (list.length > most) tagger = newTagger();
  return tagger.nlp.readDoc;
}
