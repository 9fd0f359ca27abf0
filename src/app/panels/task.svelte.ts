/** Something that takes a while, and what is said of it. */
export class Task {
  #busy = $state(false);
  #said = $state("");
  #hasFailed = $state(false);

  get busy(): boolean {
    return this.#busy;
  }
  /** How it ended, in words; empty while it is under way and before. */
  get said(): string {
    return this.#said;
  }
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Does it, unless it is under way; `work` gives the words that say that it is done. */
  async start(work: () => Promise<string>, failed: (reason: string) => string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#said = "";
    try {
      this.#said = await work();
      this.#hasFailed = false;
    } catch (error) {
      this.#said = failed(error instanceof Error ? error.message : String(error));
      this.#hasFailed = true;
    }
    this.#busy = false;
  }

  forget(): void {
    this.#said = "";
  }
}
