const calls = 1e7;

/**
 * Prints by how many bytes the heap grows for each of ten million calls, during which nothing may be collected: the
 * process needs `--expose-gc` and a young generation that holds them all.
 */
export function measureAllocation<Input>(
  name: string,
  inputs: readonly Input[],
  call: (input: Input) => unknown,
): void {
  const run = (times: number): number => {
    let answers = 0;
    for (let i = 0; i < times; i++) if (call(inputs[i % inputs.length] as Input)) answers++;
    return answers;
  };
  // Compilers allocate too; let them finish.
  for (let warmUp = 0; warmUp < 20; warmUp++) run(1e5);
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  run(calls);
  const perCall = (process.memoryUsage().heapUsed - before) / calls;
  console.log(`${name.padEnd(40)}${perCall.toFixed(4).padStart(10)} bytes a call`);
}
