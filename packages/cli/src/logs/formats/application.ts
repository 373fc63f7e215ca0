import { type Entry, entry, statusOf } from "../entry.ts";
import { readLabelled } from "./labelled.ts";

const method = "(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|CONNECT|PROPFIND|[A-Z]{3,12})";
const dev = new RegExp(`^${method} (\\S+) (\\d{3}|-) (?:[\\d.]+|-)? ?ms(?: - (?:\\d+|-))?$`);
const tiny = new RegExp(
  `^(?:(\\S+) \\S+ )?${method} (\\S+) (?:HTTP/[\\d.]+ )?(\\d{3}|-) (?:\\d+|-) - (?:[\\d.]+|-)? ?ms$`,
);
const completed = /(?:^|[\] ])Completed (\d{3})(?: |$)/;
const rails2 = /^Completed in .* \| (\d{3}) [^[]*(?:\[([^\]]*)\])?/;
const routing = /(?:^|[\] ])ActionController::RoutingError\b/;

/** What applications write themselves: morgan, and Rails, which tells the status on the last line of several. */
export function readApplication(text: string): Entry | undefined {
  return readMorgan(text) ?? readRails(text) ?? readLabelled(text);
}

function readMorgan(text: string): Entry | undefined {
  const [, path, status] = dev.exec(text) ?? [];
  const [, client, url, code] = path === undefined ? (tiny.exec(text) ?? []) : [];
  const target = path ?? url;
  if (target === undefined) return undefined;
  const answer = statusOf(status ?? code);
  const sign = answer === -1 ? "client-left" : null;
  return entry({ format: "morgan-dev", status: answer, sign, client: client ?? "", target });
}

function readRails(text: string): Entry | undefined {
  const [, status, url = ""] = completed.exec(text) ?? rails2.exec(text) ?? [];
  if (status !== undefined) return entry({ format: "rails", status: statusOf(status), target: url });
  if (routing.test(text)) {
    return entry({ format: "rails", status: 404, target: /\[[A-Z]+\] "([^"]*)"/.exec(text)?.[1] ?? "" });
  }
  return undefined;
}
