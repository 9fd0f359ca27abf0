import { version } from "../../package.json";

export { version };

/** The program and its version, as a laydown names it. */
export const generator = `laydown ${version}`;
