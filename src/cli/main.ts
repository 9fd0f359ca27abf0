#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { run } from "./run.ts";

// V8 waits until a function has run some four times as long as by itself before it optimises it, on every thread. On one core
// that is 10 % less processor time for a thousand short documents, a third of which went into compiling; where a second core
// stands idle for the compiler, they take 5 % longer. Beyond this figure only the second grows.
setFlagsFromString("--interrupt-budget=500000");

// Whoever reads us has had enough (`laydown … | head`): no error, and nothing left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

try {
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, interruption });
  stdin.destroy(); // Where the work broke off, nobody reads what is still to come.
} catch (error) {
  console.error(error); // A fault of the program, not of its user: the whole story helps to mend it.
  process.exitCode = 3;
}
