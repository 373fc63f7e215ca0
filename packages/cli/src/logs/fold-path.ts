const longest = 100;
const ellipsis = Buffer.from("…");

/** Room for what `foldPath` writes at most. */
export const foldedSize: number = longest + ellipsis.length;

/** What a byte of a segment is. */
const digit = 0;
const hexadecimal = 1;
const word = 2;
const hyphen = 3;
const other = 4;
const end = 5;
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[/?#;]/.test(character)) return end;
  if (/\d/.test(character)) return digit;
  if (/[a-f]/i.test(character)) return hexadecimal;
  if (character === "-") return hyphen;
  return /\w/.test(character) ? word : other;
});
const slash = 47;

/**
 * Writes `/orders/:id` for `/orders/4711?page=2`: without host, query and parameters, and with what identifies one
 * thing taken out. The answer is its length in bytes.
 */
export function foldPath(bytes: Uint8Array, from: number, to: number, into: Uint8Array): number {
  if (from >= to) return 0;
  let length = 0;
  let segment = 0;
  let digits = 0;
  let hexadecimals = 0;
  let words = 0;
  let hyphens = 0;
  let others = 0;
  for (let at = bytes[from] === slash ? from : afterHost(bytes, from, to); ; at++) {
    const byte = at < to ? (bytes[at] as number) : -1;
    const kind = byte === -1 ? end : (kinds[byte] as number);
    if (kind === digit) digits++;
    else if (kind === hexadecimal) hexadecimals++;
    else if (kind === word) words++;
    else if (kind === hyphen) hyphens++;
    else if (kind === other) others++;
    else {
      if (digits > 0 && others === 0 && isIdentifier(digits, hexadecimals, words, hyphens)) {
        into[segment] = 58; // :id
        into[segment + 1] = 105;
        into[segment + 2] = 100;
        length = segment + 3;
      }
      if (byte !== slash || length > longest) break;
      digits = hexadecimals = words = hyphens = others = 0;
      segment = length + 1;
    }
    if (length <= longest) into[length++] = byte;
  }
  if (length > longest) return longest + ellipsis.copy(into, longest);
  if (length === 0) into[length++] = slash;
  return length;
}

/** Numbers, UUIDs, hexadecimal numbers of eight digits and more, and what else is long and mixed. */
function isIdentifier(digits: number, hexadecimals: number, words: number, hyphens: number): boolean {
  if (hexadecimals + words + hyphens === 0) return true;
  if (words + hyphens === 0) return digits + hexadecimals >= 8;
  const length = digits + hexadecimals + words + hyphens;
  return length >= 20 && (hexadecimals + words > 0 || (length === 36 && hyphens === 4));
}

/** Where the path of `https://shop.example/a` begins; `localhost:443` of CONNECT has none, and is taken whole. */
function afterHost(bytes: Uint8Array, from: number, to: number): number {
  for (let i = from; i + 2 < to && i < from + 12; i++) {
    if (bytes[i] !== 58 || bytes[i + 1] !== slash || bytes[i + 2] !== slash) continue;
    let at = i + 3;
    while (at < to && kinds[bytes[at] as number] !== end) at++;
    return at;
  }
  return from;
}
