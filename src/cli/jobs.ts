import { availableParallelism } from "node:os";
import { UsageError } from "./terminal.ts";

/** More threads than any machine has use for. */
const mostJobs = 256;

/** The number of threads that `--jobs` asks for. */
export function jobsOf(text: string): number {
  const jobs = text === "auto" ? 0 : Number(text);
  if (text !== "auto" && (!/^\d+$/.test(text) || jobs > mostJobs))
    throw new UsageError(`--jobs ${text}: give a number up to ${mostJobs}, or "auto"`);
  return jobs === 0 ? availableParallelism() : jobs;
}
