const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const

/** Resolves at the first signal that would end the process; a second one ends it at once. */
export function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of ENDING) process.off(signal, end)
      resolve()
    }
    for (const signal of ENDING) process.on(signal, end)
  })
}
