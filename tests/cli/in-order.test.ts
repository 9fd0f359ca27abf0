import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/cli/in-order.ts";

async function* counting(to: number, seen: number[] = []): AsyncGenerator<number> {
  for (let at = 0; at < to; at++) {
    seen.push(at);
    yield at;
  }
}
const later = (ticks: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ticks));
const all = async <T>(answers: AsyncIterable<T>): Promise<T[]> => {
  const given: T[] = [];
  for await (const answer of answers) given.push(answer);
  return given;
};

describe("answers in order", () => {
  it("keep the order of their items, whichever is ready first", async () => {
    const answers = inOrder(counting(6), (item) => later(6 - item).then(() => item), 3);
    expect(await all(answers)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("come of no items too", async () => {
    expect(await all(inOrder(counting(0), (item) => Promise.resolve(item), 3))).toEqual([]);
  });

  it("are worked on a bounded number at a time, however slowly they are taken", async () => {
    const seen: number[] = [];
    const answers = inOrder(counting(100, seen), (item) => Promise.resolve(item), 4);
    await answers.next();
    await later(5);
    expect(seen.length).toBeLessThanOrEqual(6);
    await answers.return(undefined);
  });

  it("do not wait for the next item", async () => {
    async function* stalling(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const answers = inOrder(stalling(), (item) => Promise.resolve(item), 4);
    expect(await answers.next()).toEqual({ done: false, value: 1 });
  });

  it("break off at the first that fails, and where the items do", async () => {
    const failing = inOrder(
      counting(5),
      (item) => (item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item)),
      4,
    );
    expect([(await failing.next()).value, (await failing.next()).value]).toEqual([0, 1]);
    await expect(failing.next()).rejects.toThrow("two");
    async function* broken(): AsyncGenerator<number> {
      yield 0;
      throw new Error("The line is cut.");
    }
    await expect(all(inOrder(broken(), (item) => Promise.resolve(item), 1))).rejects.toThrow("The line is cut.");
  });
});
