import { loadKnowledge } from "../src/cli/knowledge.ts";
import type { Laydown } from "../src/model/laydown.ts";
import type { Source } from "../src/model/source.ts";
import { makeLaydown } from "../src/pipeline.ts";

/** The gazetteer and the outlines that come with the program, opened once for a test file. */
export const knowledge = await loadKnowledge();
export const { gazetteer, atlas } = knowledge;

/** A source of which only what matters is told: else undated, and named "source". */
export const sourceOf = (text: string, told: Partial<Source> = {}): Source => ({
  id: "source",
  title: null,
  publisher: null,
  url: null,
  published: null,
  text,
  sha256: "",
  ...told,
});

/** The laydown of texts as the program makes it, without files. */
export const laydownOf = (...sources: readonly Source[]): Laydown => makeLaydown(sources, knowledge, "laydown test");
