import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.ts";

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

const collector = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
};

/** Runs the command line in this process. */
export async function laydown(
  args: readonly string[],
  stdin: string | Uint8Array | AsyncIterable<Uint8Array> = "",
  env = {},
): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const status = await run(args, {
    stdin: typeof stdin === "string" || stdin instanceof Uint8Array ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    interruption: () => Promise.resolve(),
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}
