/** Reads whole numbers of one to five bytes (seven bits a byte, low bits first) one after the other. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new Error(`gazetteer index ends at byte ${this.#bytes.length}: build it again`);
    return value;
  }

  unsigned(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
  }

  signed(): number {
    return fromZigzag(this.unsigned());
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) {
      throw new Error(`gazetteer index lacks ${this.#at + length - this.#bytes.length} bytes: build it again`);
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

/** Zigzag: 0, -1, 1, -2, … stand as 0, 1, 2, 3, … */
export const fromZigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
