/**
 * A function that has at hand what it has answered before: programs ask for few names, and for those again and again.
 * Of every 4,096 new ones 512 are kept, so that whoever makes up spellings fills no memory and displaces none for long.
 */
export function remembering<Answer>(
  find: (name: string) => Answer | undefined,
): (name: string) => Answer | undefined {
  let known: Record<string, Answer | undefined> = { __proto__: null as never };
  let found = 0;
  const ask = (name: string): Answer | undefined => {
    const answer = find(name);
    if (answer !== undefined) {
      if (found % 4096 === 0) known = { __proto__: null as never };
      if (found++ % 4096 < 512) known[name] = answer;
    }
    return answer;
  };
  return (name) => (typeof name === "string" ? (known[name] ?? ask(name)) : undefined);
}
