import assert from 'node:assert/strict'
import type { AssetQuery } from '@picturedesk/provider'
import { openWarm } from '../../calls/first-call.ts'
import { oneOfEach } from '../../calls/option-values.ts'
import { query } from '../../calls/queries.ts'
import { coveringRows } from '../../checks/covering-rows.ts'
import { type Effect, Effects } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { honoured, observe } from '../../checks/observed.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const optionPairsCases: readonly ConformanceCase[] = [
  {
    id: 'options/pairs',
    title: 'an option is sent beside every other as it is alone, or warned of',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const lost = new Set<string>()
      for (const kind of bench.manifest.kinds) {
        const search = (asked: AssetQuery) => session.use('search').assets(asked)
        const effects = new Effects(session.wire, query(bench, kind), search)
        await effects.learn()
        const alone = await sentAlone(effects, await oneOfEach(bench, session, kind))
        for (const row of coveringRows(alone))
          for (const one of await lostOf(effects, row)) lost.add(`${one} (${kind})`)
      }
      equalData([...lost], [], 'Options are lost beside others, without a warning.')
    },
  },
  {
    id: 'options/own',
    title: "the vendor's own options are sent, warned of or refused",
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const { id, kinds } = bench.manifest
      for (const kind of kinds) {
        const plain = query(bench, kind)
        const search = (vendorOptions?: AssetQuery['vendorOptions']) =>
          observe(session.wire, () => session.use('search').assets({ ...plain, vendorOptions }))
        const before = await search()
        const asked = await search({ [id]: { probe: 'lighthouse' } })
        const told = asked.warnings.some(({ option }) => option?.startsWith('vendorOptions'))
        assert.ok(
          told || honoured('vendorOptions', asked, before, await search()),
          `\`vendorOptions.${id}.probe\` was neither sent nor warned of nor refused (${kind}).`,
        )
      }
    },
  },
]

interface Alone {
  readonly option: string
  readonly value: unknown
  readonly effect: Effect
}

/** The options that change something on the wire when they are alone. */
async function sentAlone(
  effects: Effects,
  values: readonly (readonly [string, unknown])[],
): Promise<Alone[]> {
  const alone: Alone[] = []
  for (const [option, value] of values) {
    const seen = await effects.of({ [option]: value })
    if (seen && !seen.warned.has(option) && seen.effect.size > 0)
      alone.push({ option, value, effect: seen.effect })
  }
  return alone
}

/** The options of a row that are not sent as they are alone. A row that is refused is tried by halves. */
async function lostOf(effects: Effects, row: readonly Alone[]): Promise<string[]> {
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
function isSent(one: Alone, row: readonly Alone[], together: Effect): boolean {
  return [...one.effect].every(([name, value]) => {
    const sent = together.get(name)
    if (sent === undefined) return false
    if (sent === value || sent.includes(value)) return true
    // Several options share the parameter: it must be more than any other of them alone.
    const sharers = row.filter((other) => other !== one && other.effect.has(name))
    return sharers.length > 0 && sharers.every((other) => other.effect.get(name) !== sent)
  })
}
