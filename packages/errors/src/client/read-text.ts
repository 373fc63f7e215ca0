import type { ReceivedResponse } from "./received-response.ts";

const limit = 64 * 1024;

/** The content of a response of at most 64 KiB, which stays as it is; undefined of a larger one, or one that is read. */
export async function readText(response: ReceivedResponse): Promise<string | undefined> {
  if (response.bodyUsed || response.body?.locked) return undefined;
  const reader = response.clone().body?.getReader();
  if (reader === undefined) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The connection broke.
    return undefined;
  } finally {
    // It settles when the other half has been read as well: nobody waits for that.
    reader.cancel().catch(() => {});
  }
}
