/**
 * JSON that was cut off, as the last line of a file may be, up to its last whole value; and what nginx writes for bytes
 * without `escape=json`, `\x22`, as JSON has it. Undefined where nothing of that kind is wrong.
 */
export function mendJson(text: string): string | undefined {
  const escaped = text.replace(/\\x([\dA-Fa-f]{2})/g, "\\u00$1");
  return cutOff(escaped) ?? (escaped === text ? undefined : escaped);
}

const closing: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

function cutOff(text: string): string | undefined {
  const open: string[] = [];
  let whole = "";
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (isString) {
      if (character === "\\") i++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character in closing) open.push(closing[character] as string);
    else if (character === "}" || character === "]") open.pop();
    else if (character === "," && open.length > 0) whole = text.slice(0, i) + open.toReversed().join("");
  }
  return open.length === 0 || whole === "" ? undefined : whole;
}
