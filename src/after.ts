/** Gives a value after some time, in ms: what to go on with where something is not waited for any longer. */
export const after = <Value>(ms: number, value: Value): Promise<Value> =>
  new Promise((give) => setTimeout(give, ms, value))
