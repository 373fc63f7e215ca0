import type { Entry } from "./entry.ts";

const mostClients = 4096;
const mostOfOne = 16;
/** SEC_I_CONTINUE_NEEDED of Windows: the second step of NTLM. */
const continueNeeded = "2148074254";

/**
 * Windows authentication asks twice: the 401.2 (and 401.1) before an answer to the same client is no error, if that has
 * a name, or is to the same request where names are not logged. What is taken is given back by `settled`, as a handshake or, at the end, as it was.
 */
export class Handshakes {
  readonly #waiting = new Map<string, Entry[]>();

  /** True where the entry is kept until the client's next answers. */
  takes(entry: Entry): boolean {
    if (entry.status !== 401 || entry.user !== "" || entry.sign !== null) return false;
    if (entry.substatus !== "2" && entry.windowsError !== continueNeeded) return false;
    const waiting = this.#waiting.get(entry.client) ?? [];
    if (waiting.length >= mostOfOne || this.#waiting.size >= mostClients) return false;
    waiting.push(entry);
    this.#waiting.set(entry.client, waiting);
    return true;
  }

  /** The entries that turn out to have been a handshake, now that this one has been answered. */
  endedBy(entry: Entry): readonly Entry[] {
    const waiting = this.#waiting.get(entry.client);
    if (waiting === undefined || entry.status === 401 || entry.status === -1) return [];
    const isEnded = ({ target }: Entry) => entry.user !== "" || target === entry.target;
    const rest = waiting.filter((each) => !isEnded(each));
    if (rest.length === 0) this.#waiting.delete(entry.client);
    else this.#waiting.set(entry.client, rest);
    return waiting.filter(isEnded);
  }

  /** What was refused after all. */
  rest(): readonly Entry[] {
    return [...this.#waiting.values()].flat();
  }
}
