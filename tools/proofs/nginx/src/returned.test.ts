/** What only the configuration answers with, `return` does answer with. */
import { statuses } from "@scope/http-4xx-lookup";
import { causes } from "@scope/http-4xx-lookup/causes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithNginx } from "./find-nginx.ts";
import { open, parse, receive } from "./raw-client.ts";
import { type RunningNginx, startNginx } from "./running-nginx.ts";

const returned = statuses
  .filter(({ id, official }) => official && causes(id).some(isReturn))
  .map(({ code }) => code);

function isReturn({ server, directive }: { server: string; directive: string | null }): boolean {
  return server === "nginx" && directive === "return";
}

await describeWithNginx("the directive return of nginx", (program) => {
  let nginx: RunningNginx<"returning">;

  beforeAll(async () => {
    const locations = returned.map((code) => `location = /${code} { return ${code}; }`);
    nginx = await startNginx(program, {
      returning: (address) => `listen ${address}; ${locations.join(" ")}`,
    });
  });

  afterAll(() => nginx?.stop());

  test.each(returned)("%i", async (code) => {
    const socket = await open(nginx.ports.returning);
    socket.end(`GET /${code} HTTP/1.0\r\n\r\n`, "latin1");
    expect(parse(await receive(socket)).statusLine).toMatch(new RegExp(`^HTTP/1\\.1 ${code}( |$)`));
  });
});
