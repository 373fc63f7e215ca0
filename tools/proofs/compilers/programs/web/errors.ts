import { NotFound } from "@scope/http-4xx-errors";
import { type Problem, readProblem, retryAfter, throwIfClientError } from "@scope/http-4xx-errors/client";

export const response: Response = new NotFound().toResponse();
export const forHono: Response = new NotFound().getResponse();
export const inHeaders = new NotFound({ headers: new Headers({ "X-Id": "1" }) });

export async function read(url: string): Promise<number | undefined> {
  const received = await fetch(url).then(throwIfClientError);
  proves<Is<typeof received, Response>>();
  const problem = await readProblem<{ order?: number }>(received);
  proves<Is<typeof problem, Problem<{ order?: number }> | undefined>>();
  return problem?.order ?? retryAfter(received);
}
