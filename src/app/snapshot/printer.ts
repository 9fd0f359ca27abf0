import type { Size } from "../../print/sheet.ts";
import PrintWorker from "./print-worker.ts?worker";
import type { BasemapTopologies } from "../../scene/basemap-data.ts";
import type { Drawn, Message, Question } from "./print-worker.ts";

/** A picture as one SVG with its fonts in it, and as a PDF where that was asked for. */
export interface Picture extends Size {
  svg: string;
  pdf: Uint8Array<ArrayBuffer> | null;
}

/** Draws pictures beside the page, one after another; a newer request makes an older one that waits needless. */
export interface Printer {
  /** Rejects with a reason to read; null where a newer picture was asked for meanwhile. */
  draw(question: Question): Promise<Picture | null>;
  end(): void;
}

export function openPrinter(topologies: BasemapTopologies): Printer {
  const worker = new PrintWorker();
  const send = (message: Message): void => worker.postMessage(message);
  send({ topologies });
  let last = 0;
  let before: Promise<unknown> = Promise.resolve();

  const ask = (question: Question): Promise<Drawn> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Drawn>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      send(question);
    });

  return {
    async draw(question) {
      const number = ++last;
      const mine = before.then(() => (number === last ? ask(question) : null));
      before = mine.catch(() => null);
      const drawn = await mine;
      if (drawn === null || number !== last) return null;
      if ("failure" in drawn) throw new Error(drawn.failure);
      return drawn;
    },
    end: () => worker.terminate(),
  };
}
