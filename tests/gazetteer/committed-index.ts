import { readFileSync } from "node:fs";
import { openGazetteer } from "../../src/gazetteer/open-gazetteer.ts";

/** The index of the project, as its programs read it. */
export const indexBytes: Uint8Array = readFileSync(new URL("../../data/gazetteer/gazetteer.bin", import.meta.url));

export const gazetteer = openGazetteer(indexBytes);
