import { ByteReader } from "./byte-reader.ts";
import { foldName } from "./fold-name.ts";
import { blockSize, long } from "./index-format.ts";

/** Some names, spelt and folded as they are asked for: most look-ups compare a few of a block. */
interface Block {
  /** The bytes of each name, a letter for a byte. */
  bytes: string[];
  names: (string | undefined)[];
  keys: (string | undefined)[];
}

const text = new TextDecoder();
/** More than an index has: a stream of documents asks for nearly every part of the alphabet, some 30 MB unpacked. */
const keptBlocks = 32_768;

/** Names sorted by their folded form, unpacked a block at a time. */
export class SortedNames {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #heads: (string | undefined)[];
  readonly #blocks = new Map<number, Block>();

  constructor(bytes: Uint8Array, blockLengths: ByteReader, length: number) {
    this.length = length;
    this.#bytes = bytes;
    this.#starts = new Uint32Array(Math.ceil(length / blockSize));
    this.#heads = new Array<string | undefined>(this.#starts.length);
    for (let block = 0, start = 0; block < this.#starts.length; block++) {
      this.#starts[block] = start;
      start += blockLengths.unsigned();
    }
  }

  /** The name as it is written. */
  name(index: number): string {
    return nameIn(this.#block(Math.floor(index / blockSize)), index % blockSize);
  }

  /** The name folded. */
  key(index: number): string {
    return keyIn(this.#block(Math.floor(index / blockSize)), index % blockSize);
  }

  /** The first name whose folded form is not before `key`; `length` where there is none. */
  firstFrom(key: string): number {
    const after = firstWhere(this.#starts.length, (block) => this.#head(block) >= key);
    if (after === 0) return 0;
    const block = this.#block(after - 1);
    return (after - 1) * blockSize + firstWhere(block.bytes.length, (at) => keyIn(block, at) >= key);
  }

  #head(block: number): string {
    return (this.#heads[block] ??= foldName(spelt(nextName(this.#reader(block), ""))));
  }

  #reader(block: number): ByteReader {
    return new ByteReader(this.#bytes, this.#starts[block] ?? 0);
  }

  #block(index: number): Block {
    const kept = this.#blocks.get(index);
    if (kept) return kept;
    const reader = this.#reader(index);
    const size = Math.min(blockSize, this.length - index * blockSize);
    const bytes: string[] = [];
    for (let at = 0; at < size; at++) bytes.push(nextName(reader, bytes[at - 1] ?? ""));
    const block: Block = { bytes, names: [], keys: [] };
    if (this.#blocks.size >= keptBlocks) this.#blocks.clear();
    this.#blocks.set(index, block);
    return block;
  }
}

/** The first of the numbers up to `length` from which on it is so; `length` where it never is. */
function firstWhere(length: number, isSo: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const nameIn = ({ bytes, names }: Block, at: number): string => (names[at] ??= spelt(bytes[at] ?? ""));
const keyIn = (block: Block, at: number): string => (block.keys[at] ??= foldName(nameIn(block, at)));

/** Most names are ASCII, and a decoder costs more than they are long. */
const spelt = (bytes: string): string =>
  /^[\0-\x7f]*$/.test(bytes) ? bytes : text.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));

/** The bytes of the name that follows the one of the bytes `before`. */
function nextName(reader: ByteReader, before: string): string {
  const halves = reader.byte();
  const shared = lengthOf(halves >> 4, reader);
  const rest = reader.take(lengthOf(halves & long, reader));
  return before.slice(0, shared) + String.fromCharCode(...rest);
}

const lengthOf = (half: number, reader: ByteReader): number => (half < long ? half : long + reader.unsigned());
