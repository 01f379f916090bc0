import { coveringRows } from './covering-rows.ts'
import type { Effect, Effects } from './effect.ts'

/** Options, each with values. */
export type Wishes = readonly (readonly [option: string, values: readonly unknown[]])[]

interface Alone {
  readonly option: string
  /** Two values that are sent alone, or one. */
  readonly sent: readonly { readonly value: unknown; readonly effect: Effect }[]
}

interface Wish {
  readonly option: string
  readonly value: unknown
  readonly effect: Effect
}

/** Options that are not sent beside others as they are alone, and that nobody warns of. */
export async function lostBeside(effects: Effects, wishes: Wishes): Promise<string[]> {
  const lost = new Set<string>()
  const alone = await sentAlone(effects, wishes)
  for (const [number, row] of coveringRows(alone).entries()) {
    // By turns one value and the other: an option may be lost beside one of them alone.
    const chosen = row.flatMap(({ option, sent }) => {
      const one = sent[number % sent.length]
      return one === undefined ? [] : [{ option, ...one }]
    })
    for (const one of await lostOf(effects, chosen)) lost.add(one)
  }
  return [...lost]
}

/** The options that change something on the wire when they are alone. */
async function sentAlone(effects: Effects, wishes: Wishes): Promise<Alone[]> {
  const alone: Alone[] = []
  for (const [option, values] of wishes) {
    const sent: Alone['sent'][number][] = []
    for (const value of values) {
      const seen = await effects.of({ [option]: value })
      if (seen && !seen.warned.has(option) && seen.effect.size > 0)
        sent.push({ value, effect: seen.effect })
      if (sent.length === 2) break
    }
    if (sent.length > 0) alone.push({ option, sent })
  }
  return alone
}

/** The options of a row that are not sent as they are alone. A row that is refused is tried by halves. */
async function lostOf(effects: Effects, row: readonly Wish[]): Promise<string[]> {
  const seen = await effects.of(Object.fromEntries(row.map((one) => [one.option, one.value])))
  if (seen === undefined) {
    if (row.length < 3) return []
    const half = Math.ceil(row.length / 2)
    return [
      ...(await lostOf(effects, row.slice(0, half))),
      ...(await lostOf(effects, row.slice(half))),
    ]
  }
  return row
    .filter((one) => !seen.warned.has(one.option) && !isSent(one, row, seen.effect))
    .map(({ option }) => option)
}

/** Whether what an option changes alone is on the wire, too, in the company of others. */
function isSent(one: Wish, row: readonly Wish[], together: Effect): boolean {
  return [...one.effect].every(([name, value]) => {
    const sent = together.get(name)
    if (sent === undefined) return false
    if (sent === value || sent.includes(value)) return true
    // Several options share the parameter: it must be more than any other of them alone.
    const sharers = row.filter((other) => other !== one && other.effect.has(name))
    return sharers.length > 0 && sharers.every((other) => other.effect.get(name) !== sent)
  })
}
