import type { TaggingTask, Warning } from '@picturedesk/provider'
import type { Hand } from './hand.ts'
import type { TaskMethods } from './task-methods.ts'

/** What the vendor's list of tasks says. */
export interface MarkSearch {
  /** The tasks whose description begins with the mark, in the vendor's order. */
  readonly found: readonly TaggingTask[]
  /**
   * Whether every entry of the list could be read, and as many came as the vendor says there are: only then is
   * absence a proof.
   */
  readonly isWhole: boolean
}

/** Reads the vendor's list of tasks to its end, for those with a mark. */
export async function findMark(
  mark: string,
  tagging: { readonly list: NonNullable<TaskMethods['list']> },
  { lost }: Pick<Hand, 'lost'>,
): Promise<MarkSearch> {
  const found: TaggingTask[] = []
  let isWhole = true
  let received = 0
  let total: number | undefined
  for await (const page of tagging.list({ signal: lost }).pages()) {
    found.push(...page.items.filter(({ description }) => description?.startsWith(mark)))
    total = page.total ?? total
    received += page.items.length
    received += page.warnings.filter(({ code }) => code === 'invalid-item').length
    isWhole &&= page.warnings.every((warning) => isOther(warning, mark))
  }
  return { found, isWhole: isWhole && (total === undefined || received >= total) }
}

/** Whether an entry that the provider could not read is surely not the one that is looked for. */
function isOther({ code, raw }: Warning, mark: string): boolean {
  if (code !== 'invalid-item') return true
  return raw !== undefined && !(JSON.stringify(raw) ?? mark).includes(mark)
}
