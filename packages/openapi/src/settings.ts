import { checkOptions } from "./check-options.ts";
import { checkedName } from "./component-name.ts";
import type { Member } from "./document.ts";
import type { GuidanceLike } from "./guidance.ts";
import type { GenericKey, GivenOptions, Names, Version } from "./options.ts";
import { type PresetRules, presets } from "./presets.ts";
import type { TranslatorLike } from "./translator.ts";

/** The options with what the preset says where they are silent. */
export interface Settings {
  readonly version: Version;
  readonly translator: TranslatorLike | undefined;
  readonly locale: string | undefined;
  readonly guidance: GuidanceLike | undefined;
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

/** Throws a TypeError for what the types refuse. */
export function settingsOf(options: GivenOptions): Omit<Settings, "english"> {
  checkOptions(options);
  const { version, translator, preset: style } = options;
  const preset = style === undefined ? { badRequestForInvalid: false } : presets[style];
  return {
    version,
    translator,
    locale: options.locale ?? preset.locale,
    guidance: options.guidance,
    names: options.names ?? "name",
    required: options.required ?? preset.required ?? [],
    generic: options.default ?? preset.default,
    typeBase: options.typeBase,
    schemas: options.schemas ?? "shared",
    schemaName: checkedName("the schema", options.schemaName ?? "Problem"),
    preset,
  };
}
