import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Knowledge } from "../pipeline.ts";
import { packageRoot } from "./package-root.ts";
import type { Settings, Tasks } from "./tasks.ts";
import { Failure, UsageError } from "./terminal.ts";

/** With what the documents are worked through; it makes no difference to the result how many jobs share them out. */
export interface Means {
  /** Path of the gazetteer's index; null for the one that comes with the program. */
  gazetteer: string | null;
  /** Number of threads, at least 1. */
  jobs: number;
}

/** Who does the tasks. Each task may be asked for before the last one is done. */
export interface Crew extends Tasks {
  /** How many tasks to ask for ahead, so that nobody waits for work. */
  ahead: number;
  close(): Promise<void>;
}

/** What a worker thread is asked; `number` comes back with its answer. */
export interface Question {
  number: number;
  task: keyof Tasks;
  argument: unknown;
}

export type Reply = { number: number } & ({ answer: unknown } | { error: string; isUsage: boolean });

interface Asked {
  about: string;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  asked: Map<number, Asked>;
}

/** This thread where there is one job, else as many worker threads as there are jobs, started when they are needed. */
export async function crewOf(jobs: number, settings: Settings, knowledge?: Knowledge): Promise<Crew> {
  if (jobs === 1) {
    // Where worker threads do the tasks, this one need not load all that they take.
    const { tasksWith } = await import("./tasks.ts");
    return { ...tasksWith(settings, knowledge), ahead: 1, close: () => Promise.resolve() };
  }
  const threads = new Set<Thread>();
  let asked = 0;

  function start(): Thread {
    const thread: Thread = {
      worker: new Worker(join(packageRoot, "dist/cli/worker.js"), { workerData: settings }),
      asked: new Map(),
    };
    const lost = (why: string): void => {
      threads.delete(thread);
      for (const { about, reject } of thread.asked.values()) reject(failure(about, why));
      thread.asked.clear();
    };
    thread.worker.on("message", (reply: Reply) => {
      const question = thread.asked.get(reply.number);
      thread.asked.delete(reply.number);
      // The same task gave the answer that was asked for here.
      if ("answer" in reply) question?.resolve(reply.answer as never);
      else question?.reject(reply.isUsage ? new UsageError(reply.error) : failure(question.about, reply.error));
    });
    thread.worker.on("error", (error) => lost(error instanceof Error ? error.message : String(error)));
    thread.worker.on("exit", (code) => lost(`it ended with ${code}`));
    threads.add(thread);
    return thread;
  }

  /** The thread with the least to do; a new one where all have something and there may be more. */
  function free(): Thread {
    const [least] = [...threads].sort((a, b) => a.asked.size - b.asked.size);
    return least && (least.asked.size === 0 || threads.size >= jobs) ? least : start();
  }

  const ask = <Answer>(task: keyof Tasks, argument: unknown, about: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { worker, asked: waiting } = free();
      const question: Question = { number: asked++, task, argument };
      waiting.set(question.number, { about, resolve, reject });
      worker.postMessage(question);
    });

  return {
    read: (document) => ask("read", document, nameOf(document)),
    part: (source) => ask("part", source, source.id),
    alone: (document) => ask("alone", document, nameOf(document)),
    ahead: tasksInHand * jobs,
    async close() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** Tasks in the hands of each thread: the next one lies ready when one is done, and short ones make up for a long one. */
const tasksInHand = 8;

const nameOf = (document: Parameters<Tasks["read"]>[0]): string => {
  if (document.kind === "file") return document.path;
  return document.kind === "record" ? document.name : document.unreadable.name;
};

const failure = (about: string, why: string): Failure =>
  new Failure(
    `a worker thread failed at ${about} (${why}): run it with --jobs 1 to see more, or without that document`,
  );
