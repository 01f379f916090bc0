/** Milliseconds of processor time after which nobody else gets a turn for too long. */
export const LONGEST_TURN = 50

/**
 * The most processor time of this thread, in milliseconds, that passes without the loop coming round
 * while something runs. How busy the machine is does not change it.
 */
export async function longestTurn(run: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let before = spent()
  let next: NodeJS.Immediate | undefined
  const turn = (): void => {
    const now = spent()
    longest = Math.max(longest, now - before)
    before = now
    next = setImmediate(turn)
  }
  next = setImmediate(turn)
  try {
    await run()
    longest = Math.max(longest, spent() - before)
  } finally {
    clearImmediate(next)
  }
  return longest
}

function spent(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
