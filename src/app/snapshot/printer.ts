import type { Size } from "../../print/sheet.ts";
import PrintWorker from "./print-worker.ts?worker";
import type { Drawn, Sent } from "./print-worker.ts";

/** A picture as one SVG with its fonts in it. */
export interface Picture extends Size {
  svg: string;
}

/** Draws pictures beside the page, one after another; a newer request makes an older one that waits needless. */
export interface Printer {
  /** Rejects with a reason to read; null where a newer picture was asked for meanwhile. */
  draw(request: Sent): Promise<Picture | null>;
  end(): void;
}

export function openPrinter(): Printer {
  const worker = new PrintWorker();
  let last = 0;
  let before: Promise<unknown> = Promise.resolve();

  const ask = (request: Sent): Promise<Drawn> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Drawn>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request);
    });

  return {
    async draw(request) {
      const number = ++last;
      const mine = before.then(() => (number === last ? ask(request) : null));
      before = mine.catch(() => null);
      const drawn = await mine;
      if (drawn === null || number !== last) return null;
      if ("failure" in drawn) throw new Error(drawn.failure);
      return drawn;
    },
    end: () => worker.terminate(),
  };
}
