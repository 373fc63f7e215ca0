import { checkedName } from "./component-name.ts";
import type { Member } from "./document.ts";
import type { GenericKey, GivenOptions, Names, Version } from "./options.ts";
import { type PresetRules, presets } from "./presets.ts";
import type { TranslatorLike } from "./translator.ts";

/** The options with what the preset says where they are silent. */
export interface Settings {
  readonly version: Version;
  readonly translator: TranslatorLike | undefined;
  readonly locale: string | undefined;
  readonly names: Names;
  readonly required: readonly Member[];
  readonly generic: GenericKey | undefined;
  readonly typeBase: string | undefined;
  readonly schemas: "shared" | "each";
  readonly schemaName: string;
  readonly preset: PresetRules;
  /** Is everything said in English? */
  readonly english: boolean;
}

const versions: readonly unknown[] = ["3.0", "3.1", "3.2"];

/** Throws a TypeError for what the types refuse. */
export function settingsOf(options: GivenOptions): Omit<Settings, "english"> {
  const { version, translator, preset: style } = options;
  if (!versions.includes(version)) {
    throw new TypeError(`version is ${JSON.stringify(version)}; it must be "3.0", "3.1" or "3.2"`);
  }
  if (style !== undefined && !Object.hasOwn(presets, style)) {
    throw new TypeError(
      `preset is ${JSON.stringify(style)}; it must be one of ${Object.keys(presets).join(", ")}`,
    );
  }
  if (style === "adr" && translator === undefined) {
    throw new TypeError('preset "adr" asks for Dutch: give it a translator that has the locale "nl"');
  }
  const preset = style === undefined ? { badRequestForInvalid: false } : presets[style];
  return {
    version,
    translator,
    locale: options.locale ?? preset.locale,
    names: options.names ?? "name",
    required: options.required ?? preset.required ?? [],
    generic: options.default ?? preset.default,
    typeBase: options.typeBase,
    schemas: options.schemas ?? "shared",
    schemaName: checkedName("the schema", options.schemaName ?? "Problem"),
    preset,
  };
}
