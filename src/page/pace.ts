/** A page that changes its own text more often than this in a minute is not read along any more. */
const most = 30
const minute = 60_000

/** Counts the readings that a page causes by itself; `isTooFast` counts one more, now (ms of any clock that only rises). */
export function makePace(): { isTooFast(now: number): boolean; forget(): void } {
  let times: number[] = []
  return {
    isTooFast(now) {
      times = [...times.filter((time) => now - time < minute), now]
      return times.length > most
    },
    forget() {
      times = []
    },
  }
}
