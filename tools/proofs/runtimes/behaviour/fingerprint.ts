/** A short text that differs where the data differs: FNV-1a over its JSON, since not every runtime has the same hashes. */
export function fingerprint(data: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(data))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
