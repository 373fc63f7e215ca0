import type { Command, Option } from "../command.ts";
import { quoted, valuesOf } from "./values-of.ts";

/** To be read by `source`, or to be put into a folder of `fpath` as `_http-4xx`. */
export function zsh(commands: readonly Command[], first: Command): string {
  const described = commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(" ");
  return `#compdef http-4xx
_http-4xx() {
  if (( CURRENT == 2 )); then
    local -a commands=(${described})
    _describe -t commands command commands
    compadd -- ${(first.suggestions?.() ?? []).join(" ")}
    [[ $PREFIX != -* ]] || compadd -- --help --version
    return
  fi
  case $words[2] in
${commands
  .filter((command) => command !== first)
  .map(branch)
  .join("")}  *)
    [[ $words[2] != ${first.name} ]] || { shift words; (( CURRENT-- )) }
    _arguments -s ${specsOf(first)} ;;
  esac
}
if [[ $funcstack[1] == _http-4xx ]]; then
  _http-4xx "$@"
else
  compdef _http-4xx http-4xx
fi
`;
}

function branch(command: Command): string {
  return `  ${command.name})\n    shift words; (( CURRENT-- ))\n    _arguments -s ${specsOf(command)} ;;\n`;
}

function specsOf({ options, suggestions }: Command): string {
  const words = suggestions === undefined ? "'*:file:_files'" : quoted(`*:word:(${suggestions().join(" ")})`);
  return [...Object.entries(options).map(specOf), quoted("--help[Show this]"), words].join(" ");
}

function specOf([name, option]: readonly [string, Option]): string {
  const values = valuesOf(option);
  const others = option.value === "FILE" ? "_files" : " ";
  const action = values === undefined ? others : `(${values.join(" ")})`;
  const value = option.type === "string" ? `:${option.value ?? name}:${action}` : "";
  const described = quoted(`[${option.description.replace(/[[\]:\\]/g, "\\$&")}]${value}`);
  const long = option.type === "string" ? `--${name}=` : `--${name}`;
  const repeated = option.multiple === true ? "'*'" : "";
  return option.short === undefined
    ? `${repeated}${long}${described}`
    : `${repeated === "" ? `'(-${option.short} --${name})'` : repeated}{-${option.short},${long}}${described}`;
}
