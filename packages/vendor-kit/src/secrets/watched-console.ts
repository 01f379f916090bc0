// Taken from here, since lint forbids printing.
const { console } = globalThis
const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const

/**
 * Notes what is printed instead of printing it, until it is disposed of. A runner's spies would do the same, but they are
 * kept until the runner ends, and a test of secrets needs thousands.
 */
export function watchedConsole(note: (said: readonly unknown[]) => void): Disposable {
  const originals = LEVELS.map((level) => [level, console[level]] as const)
  for (const level of LEVELS) console[level] = (...said: unknown[]) => note(said)
  return {
    [Symbol.dispose]: () => {
      for (const [level, original] of originals) console[level] = original
    },
  }
}
