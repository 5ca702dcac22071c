/** How much longer the long one is than the short one. */
const times = 8
/** How often the short one is measured for each time of the long one. */
const turns = 3
/** What is done in less than this, in ms of the processor, is too quick to be measured, and to cost anybody anything. */
const unnoticed = 50

/** What the processor spends on this thread, in ms: other work on the machine does not count. */
function costOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * What each of `count` things costs, as a multiple of what each costs where there are an eighth of them: 1 is linear, 8 is
 * quadratic. The least of a few attempts, because a collection of garbage can fall into any of them. `make` gives so many
 * things, `use` is what is measured.
 */
export function growthOf<Things>(
  count: number,
  make: (count: number) => Things,
  use: (things: Things) => void,
): number {
  const few = make(count / times)
  const many = make(count)
  let least = Infinity
  for (let attempt = 0; attempt < 4 && least > 2; attempt++) {
    const ofMany = costOf(() => use(many))
    if (ofMany < unnoticed) return 1
    const ofFew = costOf(() => {
      for (let i = 0; i < turns; i++) use(few)
    })
    least = Math.min(least, ofMany / times / (ofFew / turns))
  }
  return least
}
