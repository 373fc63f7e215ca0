/** One way to answer a question. A floor is the least that any answer has to do. */
export interface Candidate<Input> {
  readonly name: string;
  readonly floor?: true;
  readonly call: (input: Input) => unknown;
}

/** A question, the candidates that answer it, and a loop over the inputs for each of them. */
export interface Scenario {
  readonly question: string;
  readonly inputs: number;
  readonly candidates: readonly {
    readonly name: string;
    readonly floor: boolean;
    readonly loop: () => number;
  }[];
}

export function scenario<Input>(
  question: string,
  inputs: readonly Input[],
  candidates: readonly Candidate<Input>[],
): Scenario {
  return {
    question,
    inputs: inputs.length,
    candidates: candidates.map(({ name, floor = false, call }) => ({
      name,
      floor,
      loop: loopOver(call, inputs),
    })),
  };
}

/** Counts the answers, so that no engine may leave a call out. */
function loopOver<Input>(call: (input: Input) => unknown, inputs: readonly Input[]): () => number {
  return () => {
    let answers = 0;
    for (const input of inputs) if (call(input) !== undefined) answers++;
    return answers;
  };
}
