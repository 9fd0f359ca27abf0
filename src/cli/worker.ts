import { parentPort, workerData } from "node:worker_threads";
import type { Question, Reply } from "./crew.ts";
import { type Settings, type Tasks, tasksWith } from "./tasks.ts";
import { UsageError } from "./terminal.ts";

// Only our own program starts this thread and asks it, in these shapes.
const tasks = tasksWith(workerData as Settings) as Record<keyof Tasks, (argument: unknown) => Promise<unknown>>;

parentPort?.on("message", ({ number, task, argument }: Question) => {
  const reply = (given: Reply): void => parentPort?.postMessage(given);
  tasks[task](argument).then(
    (answer) => reply({ number, answer }),
    (error: unknown) =>
      reply({
        number,
        error: error instanceof Error ? error.message : String(error),
        isUsage: error instanceof UsageError,
      }),
  );
});
