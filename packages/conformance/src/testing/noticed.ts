import { MUTATIONS, type Mutation } from './mutation.ts'
import { tryOut } from './try-out.ts'

/** How a mutant was noticed. */
export interface Noticed {
  /** Calls of the vendor until the case that is named for it failed; `undefined` if it passed. */
  readonly calls: number | undefined
  /** Processor time of that case until it failed, in milliseconds. */
  readonly ms?: number | undefined
  /** Another case that failed, too; null if there is none, absent if the others were not tried. */
  readonly also?: string | null | undefined
}

/**
 * Runs the case that is named for a mutant.
 * @param whole Whether to run the other cases as well, until one of them fails.
 */
export async function noticed(mutation: Mutation, whole: boolean): Promise<Noticed> {
  const named = MUTATIONS[mutation]
  const kinds = named === 'identity/kinds' ? (['image'] as const) : (['image', 'video'] as const)
  let count = 0
  const cases = tryOut({ mutation, kinds, called: () => count++ })
  const fails = async (id: string): Promise<boolean> =>
    cases
      .get(id)
      ?.run()
      .then(
        () => false,
        () => true,
      ) ?? false
  const before = process.cpuUsage()
  const calls = (await fails(named)) ? count : undefined
  const { user, system } = process.cpuUsage(before)
  const ms = Math.ceil((user + system) / 1_000)
  if (!whole) return { calls, ms }
  const [group = ''] = named.split('/')
  // Its neighbours are the most likely to fail, too.
  const others = [...cases.keys()].filter((id) => id !== named)
  const near = (id: string): number => Number(!id.startsWith(`${group}/`))
  for (const id of others.toSorted((a, b) => near(a) - near(b)))
    if (await fails(id)) return { calls, ms, also: id }
  return { calls, ms, also: null }
}
