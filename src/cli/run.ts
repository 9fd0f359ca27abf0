import { generator } from "./generator.ts";
import { type Command, type ExitStatus, Failure, type Terminal, UsageError } from "./terminal.ts";

/** Each is loaded when it is asked for: `--help` need not wait for a gazetteer. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  extract: { summary: "print the laydown of documents", load: async () => (await import("./extract.ts")).extract },
  export: {
    summary: "save the laydown of documents for other programs",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  build: {
    summary: "write the map of documents as a static site",
    load: async () => (await import("./build.ts")).build,
  },
  explain: {
    summary: "say what each name of a place was taken for, and why",
    load: async () => (await import("./explain.ts")).explain,
  },
  snapshot: {
    summary: "draw the map of documents as a picture",
    load: async () => (await import("./snapshot.ts")).snapshot,
  },
  serve: { summary: "show the map of documents in a browser", load: async () => (await import("./serve.ts")).serve },
  gazetteer: {
    summary: "make an index of place names from a GeoNames dump",
    load: async () => (await import("./gazetteer.ts")).gazetteer,
  },
};

const list = Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join("\n");

const help = `${generator}: turns news text into a force-laydown map

Usage: laydown COMMAND …

${list}

  laydown COMMAND --help   says more of a command
  laydown --version        says the version
`;

/** Runs the command line and gives its exit status. Never throws for what a user did. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await dispatched(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof Failure)) throw error;
    terminal.stderr.write(`laydown: ${error.message}\n`);
    if (error instanceof Failure) return 3;
    terminal.stderr.write(`Try "laydown ${args[0] && Object.hasOwn(commands, args[0]) ? `${args[0]} ` : ""}--help".\n`);
    return 2;
  }
}

async function dispatched([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  if (name === "--help" || name === "-h" || name === "help") return said(help, terminal);
  if (name === "--version" || name === "-V") return said(`${generator}\n`, terminal);
  if (name === undefined) throw new UsageError(`no command is given: ${Object.keys(commands).join(", ")}`);
  const command = Object.hasOwn(commands, name) ? await commands[name]?.load() : undefined;
  if (!command) throw new UsageError(`there is no command "${name}": ${Object.keys(commands).join(", ")}`);
  const options = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (options.includes("--help") || options.includes("-h")) return said(command.help, terminal);
  return command.run(rest, terminal);
}

function said(text: string, { stdout }: Terminal): ExitStatus {
  stdout.write(text);
  return 0;
}
