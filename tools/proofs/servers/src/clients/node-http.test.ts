import { describe } from "vitest";
import { send } from "../send.ts";
import { type Received, testClient } from "./test-client.ts";

async function get(url: string): Promise<Received | null> {
  try {
    const response = await send(url);
    const { status, statusText, headers } = response;
    return { status, statusText, headers: Object.fromEntries(headers), body: await response.text() };
  } catch (error) {
    if ((error as { code?: string }).code === "ECONNRESET") return null;
    throw error;
  }
}

describe("node:http", () => {
  testClient(async (url, paths) => {
    const received = new Map<string, Received | null>();
    for (const path of paths) received.set(path, await get(`${url}/${path}`));
    return received;
  });
});
