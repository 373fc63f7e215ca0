import { checkedName } from "./component-name.ts";
import type { NamedStatus } from "./options.ts";
import type { Settings } from "./settings.ts";
import type { StatusData } from "./status-data.ts";
import { type Message, messageOf } from "./translator.ts";

/** A response that the document is given: a status, and with it others that the API answers with the same code. */
export interface Component {
  readonly name: string;
  readonly code: number;
  /** The first gives the description, each an example. */
  readonly statuses: readonly { readonly status: StatusData; readonly message: Message }[];
}

/** The statuses as components, by code. Throws a TypeError where two would have the same name. */
export function componentsOf(
  statuses: readonly StatusData[],
  badRequest: StatusData,
  settings: Omit<Settings, "english">,
): Component[] {
  const { preset, translator, locale, names } = settings;
  const invalid = preset.badRequestForInvalid ? statuses.find(({ code }) => code === 422) : undefined;
  const own = statuses.filter((status) => status !== invalid);
  if (invalid !== undefined && !own.includes(badRequest)) own.push(badRequest);
  const components = own
    .map((status) => ({
      name: nameOf(status, names),
      code: status.code,
      statuses: [status, ...(invalid !== undefined && status === badRequest ? [invalid] : [])].map(
        (status) => ({
          status,
          message: messageOf(status, translator, locale),
        }),
      ),
    }))
    .sort((a, b) => a.code - b.code);
  checkNames(components, settings.generic !== undefined);
  return components;
}

function nameOf({ id, code, name, phrase }: StatusData, names: Settings["names"]): string {
  if (names === "name") return name;
  if (names === "id") return id;
  const status: NamedStatus = { id, code, name, phrase };
  return names(status);
}

/** The name of the response to every error that has none of its own. */
export const genericName = "ClientError";

function checkNames(components: readonly Component[], hasGeneric: boolean): void {
  const owners = new Map<string, string>(hasGeneric ? [[genericName, "the generic response"]] : []);
  for (const { name, statuses } of components) {
    const owner = statuses[0]?.status.id ?? "";
    const other = owners.get(checkedName(owner, name));
    if (other !== undefined)
      throw new TypeError(`${other} and ${owner} are both named ${JSON.stringify(name)}`);
    owners.set(name, owner);
  }
}
