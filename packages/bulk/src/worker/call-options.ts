/** The options that say which labels or findings to give. They go to the call that reads results. */
const LABELS = ['language', 'maxTags', 'minConfidence'] as const

type Options = Readonly<Record<string, unknown>>

/** The options of a job for the call that reads the results of a task. */
export function readOptions(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => (LABELS as readonly string[]).includes(name)),
  )
}

/** The options of a job for the call that makes a task. */
export function createOptions(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => !(LABELS as readonly string[]).includes(name)),
  )
}
