/** What is needed of the guidance of one language, which `@scope/http-4xx-i18n/guidance/*` exports. */
export interface GuidanceLike {
  /** When a field is sent, by the id of the condition: a clause for the brackets behind its level. */
  readonly conditions: Readonly<Record<string, string>>;
}
