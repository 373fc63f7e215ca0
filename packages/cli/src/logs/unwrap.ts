/** What others have put around a line: the piece of the log in it, and whether the next line goes on with it. */
export interface Unwrapped {
  readonly text: string;
  readonly goesOn: boolean;
  /** Name of the sample with that wrapper alone, `docker-json-file`, or empty. */
  readonly wrapper: string;
}

const escapeCharacter = "\u001b";
const colours = new RegExp(`${escapeCharacter}\\[[0-9;]*[A-Za-z]`, "g");
/** What a wrapper can begin with: W3C, error logs and some others begin otherwise. */
const wrapping = /^(?:[\w.<{-]|\[pod\/)/;
const cri = /^\d{4}-\d\d-\d\dT\S+ std(?:out|err) ([PF]) /;
/** Compose, a task of Swarm (`web.1.abc@node`), and PM2 (`0|web`). */
const compose = /^(?:\d+\|)?[\w][\w.@-]* *\| /;
const others = [
  /^(?:<\d+>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? (?:\S+ )?[^\s:[\]]+(?:\[\d+\])?: /,
  /^<\d+>1 \S+ \S+ \S+ \S+ \S+ (?:-|\[.*?\]) (?:\u00ef\u00bb\u00bf)?/,
  /^\d{4}-\d\d-\d\dT\S+ \S+ [\w./-]+(?:\[\d+\])?: /,
  /^[\w.-]+ [\w./-]+\[\d+\]: /,
  // `journalctl -o short-full`, `with-unit` and `short-unix`, and Heroku.
  /^[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+ \S+ [\w.@/-]+(?:\[\d+\])?: /,
  /^\d{10}\.\d{6} \S+ [\w.@/-]+(?:\[\d+\])?: /,
  /^\d{4}-\d\d-\d\dT\S+ \w+\[[\w.-]+\]: /,
  // What `kubectl logs` has as --prefix and --timestamps, and CloudWatch as time and stream, before JSON or a client.
  /^\[pod\/[^\]]+\] /,
  /^\d{4}-\d\d-\d\dT\S+ (?:\S+ )?(?=\{")/,
  /^\d{4}-\d\d-\d\dT\S+ (?:\S+\/\S+ )?(?=\[?[\da-f]*[.:][\da-f.:]+\]? |\[\d{4}-)/,
];

/** Takes off, one after the other, what Docker, Kubernetes, Compose, syslog and terminals put around a line. */
export function unwrap(line: string): Unwrapped {
  let text = line.includes(escapeCharacter) ? line.replace(colours, "") : line;
  let goesOn = false;
  let wrapper = "";
  for (let depth = 0; depth < 4; depth++) {
    const inner = takeOff(text);
    if (inner === undefined) break;
    goesOn ||= inner.goesOn;
    wrapper ||= inner.wrapper;
    text = inner.text.includes(escapeCharacter) ? inner.text.replace(colours, "") : inner.text;
  }
  return { text, goesOn, wrapper };
}

function takeOff(text: string): Unwrapped | undefined {
  if (!wrapping.test(text)) return undefined;
  if (text.startsWith("{")) return text.startsWith('{"log":"') ? ofDocker(text) : undefined;
  const piece = cri.exec(text);
  if (piece !== null) return { text: text.slice(piece[0].length), goesOn: piece[1] === "P", wrapper: "cri" };
  const service = compose.exec(text);
  if (service !== null)
    return { text: text.slice(service[0].length), goesOn: false, wrapper: "docker-compose" };
  for (const other of others) {
    const head = other.exec(text);
    if (head !== null) return { text: text.slice(head[0].length), goesOn: false, wrapper: "syslog" };
  }
  return undefined;
}

/** Docker splits what is longer than 16 KB: only the last piece ends with a line feed. */
function ofDocker(text: string): Unwrapped | undefined {
  try {
    const { log, stream } = JSON.parse(text);
    if (typeof log !== "string" || typeof stream !== "string") return undefined;
    return { text: log.replace(/\r?\n$/, ""), goesOn: !log.endsWith("\n"), wrapper: "docker-json-file" };
  } catch {
    // The last one may be cut off.
    const begun = /^\{"log":"((?:[^"\\]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*)/.exec(text)?.[1];
    return begun === undefined
      ? undefined
      : { text: JSON.parse(`"${begun}"`).trimEnd(), goesOn: false, wrapper: "docker-json-file" };
  }
}
