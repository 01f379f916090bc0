import type { AssetKind, Warning } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { openWarm } from '../../calls/first-call.ts'
import { oneOfEach } from '../../calls/option-values.ts'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** An option of no vendor. Providers warn of it as of any other that their vendor does not have. */
const NOBODYS = ['optionOfNobody', 'lighthouse'] as const

export const warningCases: readonly ConformanceCase[] = [
  {
    id: 'options/told',
    title: 'the warnings of a page are told to `onWarning`, and what that throws is ignored',
    applies: claiming('search.assets'),
    async run(bench) {
      for (const kind of bench.manifest.kinds) await searchUntilWarned(bench, kind)
    },
  },
]

/** Searches with one option after the other, until a page has warnings. */
async function searchUntilWarned(bench: Bench, kind: AssetKind): Promise<void> {
  const session = await openWarm(bench)
  for (const [option, value] of [NOBODYS, ...(await oneOfEach(bench, session, kind))]) {
    const told: Warning[] = []
    const onWarning = (warning: Warning): never => {
      told.push(warning)
      throw new Error('An error of `onWarning` must be ignored.')
    }
    const asked = { ...query(bench, kind), [option]: value }
    let page: { readonly warnings: readonly Warning[] }
    try {
      page = await session.use('search').assets(asked, { onWarning })
    } catch (error) {
      if (told.length > 0) throw error
      continue // The option was refused.
    }
    equalData(told, page.warnings, `What was told of \`${option}\` differs from the page.`)
    if (told.length > 0) return
  }
}
