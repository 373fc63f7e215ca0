import { type Entry, entry, statusOf } from "../entry.ts";
import { clfTime, isoTime } from "../time.ts";
import { targetOf } from "./clf.ts";

const alb =
  /^(?:https?|h2|grpcs?|wss?) (\S+Z) app\/\S+ (\S+):\d+ \S+ \S+ \S+ \S+ (\d{3}|-)(?: \S+ \S+ (\S+) "((?:[^"\\]|\\.)*)|(?: \S*){0,4}$)/;
const classic =
  /^(\d{4}-\d\d-\d\dT\S+Z) \S+ (\S+):\d+ \S+ (?:-?[\d.]+ ){3}(\d{3})(?: \S+ \S+ (\S+) "((?:[^"\\]|\\.)*)|(?: \S*){0,4}$)/;
const s3 =
  /^\S+ \S+ \[([^\]]+)\] (\S+) \S+ \S+ (?:REST|WEBSITE|S3|BATCH|SOAP)\.\S+ .*?"((?:[^"\\]|\\.)*)" (\d{3}|-)(?: \S+ (\S+)|(?: \S*)?$)/s;

/** Load balancers and S3 of AWS; a line may end behind its status, as the last one may be cut off. The first status is the balancer's; `-` for a TCP listener, which knows no request. */
export function readAws(text: string): Entry | undefined {
  return readBalancer(text, alb, "aws-alb") ?? readBalancer(text, classic, "aws-elb-classic") ?? readS3(text);
}

function readBalancer(text: string, line: RegExp, format: string): Entry | undefined {
  const [, time, client, status, size = -1, request = ""] = line.exec(text) ?? [];
  if (time === undefined) return undefined;
  const left = format === "aws-alb" && (status === "460" || status === "000");
  return entry({
    format,
    status: statusOf(status),
    sign: left ? "client-left" : null,
    client: client ?? "",
    target: targetOf(request),
    time: isoTime(time),
    size: Number(size),
  });
}

function readS3(text: string): Entry | undefined {
  const [, time, client, request, status, size = -1] = s3.exec(text) ?? [];
  if (time === undefined || request === undefined) return undefined;
  return entry({
    format: "s3-access",
    status: statusOf(status),
    client: client ?? "",
    target: targetOf(request),
    time: clfTime(time),
    size: Number(size),
  });
}
