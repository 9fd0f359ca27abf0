import { ByteReader } from "./byte-reader.ts";
import { foldName } from "./fold-name.ts";
import { blockSize, long } from "./index-format.ts";

interface Block {
  names: string[];
  keys: string[];
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
    return this.#block(Math.floor(index / blockSize)).names[index % blockSize] ?? "";
  }

  /** The name folded. */
  key(index: number): string {
    return this.#block(Math.floor(index / blockSize)).keys[index % blockSize] ?? "";
  }

  /** The first name whose folded form is not before `key`; `length` where there is none. */
  firstFrom(key: string): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#head(middle) < key) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    const { keys } = this.#block(low - 1);
    const within = keys.findIndex((each) => each >= key);
    return within < 0 ? Math.min(low * blockSize, this.length) : (low - 1) * blockSize + within;
  }

  #head(block: number): string {
    return (this.#heads[block] ??= foldName(text.decode(nextName(this.#reader(block), new Uint8Array(0)))));
  }

  #reader(block: number): ByteReader {
    return new ByteReader(this.#bytes, this.#starts[block] ?? 0);
  }

  #block(index: number): Block {
    const kept = this.#blocks.get(index);
    if (kept) return kept;
    const reader = this.#reader(index);
    const size = Math.min(blockSize, this.length - index * blockSize);
    const names: string[] = [];
    for (let i = 0, bytes = new Uint8Array(0); i < size; i++) {
      bytes = nextName(reader, bytes);
      names.push(decoded(bytes));
    }
    const block = { names, keys: names.map(foldName) };
    if (this.#blocks.size >= keptBlocks) this.#blocks.clear();
    this.#blocks.set(index, block);
    return block;
  }
}

/** Most names are ASCII, and a decoder costs more than they are long. */
const decoded = (bytes: Uint8Array): string =>
  bytes.every((byte) => byte < 0x80) ? String.fromCharCode(...bytes) : text.decode(bytes);

/** The bytes of the name that follows the one of the bytes `before`. */
function nextName(reader: ByteReader, before: Uint8Array): Uint8Array<ArrayBuffer> {
  const halves = reader.byte();
  const shared = lengthOf(halves >> 4, reader);
  const rest = reader.take(lengthOf(halves & long, reader));
  const name = new Uint8Array(shared + rest.length);
  name.set(before.subarray(0, shared));
  name.set(rest, shared);
  return name;
}

const lengthOf = (half: number, reader: ByteReader): number => (half < long ? half : long + reader.unsigned());
