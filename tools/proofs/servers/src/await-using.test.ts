import { startServer } from "@scope/http-4xx-fixtures/node";
import { expect, test } from "vitest";

test("`await using` closes the server, and is typed where the program has it", async () => {
  let address: string;
  {
    await using server = await startServer();
    address = server.url;
    expect((await fetch(`${address}/404`)).status).toBe(404);
  }
  await expect(fetch(address)).rejects.toThrow();
});
