import { dayInWords } from "./dates.ts";
import type { Source } from "../model/source.ts";
import { strings } from "./strings.ts";

/** What a source is called: its title, or its id where its masthead states none. */
export const sourceTitle = ({ title, id }: Source): string => title ?? id;

/** "Los Angeles Times, 25 January 2022". */
export const sourceOrigin = ({ publisher, published }: Source): string =>
  [
    publisher ?? strings.evidence.noPublisher,
    published === null ? strings.evidence.undated : dayInWords(published),
  ].join(", ");

/** What a source is called in passing: its publisher, or else its title or id. */
export const sourceName = (source: Source): string => source.publisher ?? sourceTitle(source);
