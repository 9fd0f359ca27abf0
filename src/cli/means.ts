import type { Means } from "./crew.ts";
import { jobsOf } from "./jobs.ts";

/** What a command that reads documents is told of the means, as `parseArgs` has it. */
export const meansOptions = {
  gazetteer: { type: "string" },
  jobs: { type: "string", default: "1" },
} as const;

export const meansOf = ({ gazetteer, jobs }: { gazetteer?: string | undefined; jobs: string }): Means => ({
  gazetteer: gazetteer ?? null,
  jobs: jobsOf(jobs),
});
