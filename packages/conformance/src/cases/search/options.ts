import assert from 'node:assert/strict'
import type { AssetQuery } from '@picturedesk/provider'
import { openWarm } from '../../calls/first-call.ts'
import { oneOfEach } from '../../calls/option-values.ts'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { fields, honoured, type Observed, observe } from '../../checks/observed.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const optionsCases: readonly ConformanceCase[] = [
  {
    id: 'options/nothing-silent',
    title: 'every option of a search is sent, warned of or refused, for every kind',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const search = (asked: AssetQuery) => session.use('search').assets(asked)
      const dropped: string[] = []
      for (const kind of bench.manifest.kinds) {
        const values = await oneOfEach(bench, session, kind)
        const plain = query(bench, kind)
        const before = await observe(session.wire, () => search(plain))
        const seen: [string, Observed][] = []
        for (const [option, value] of values)
          seen.push([
            option,
            await observe(session.wire, () => search({ ...plain, [option]: value })),
          ])
        const after = await observe(session.wire, () =>
          search({ ...plain, text: `${plain.text}2` }),
        )
        for (const [option, one] of seen)
          if (!honoured(option, one, before, after)) dropped.push(`${option} (${kind})`)
      }
      equalData(dropped, [], 'Options were neither sent nor warned of nor refused.')
    },
  },
  {
    id: 'options/text',
    title: 'text arrives as it was written: emoji, right-to-left, reserved characters',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open()
      for (const text of ['云南 🏔️', 'صورة الجبل', 'a&b=c#d?e/f%20+~*\'"', 'Ünïcode𝒳'])
        for (const kind of bench.manifest.kinds) {
          const sent = await wire.during(() => use('search').assets({ text, kind }))
          assert.ok(
            sent.some((call) => [...fields(call).values()].includes(text)),
            `${JSON.stringify(text)} did not arrive as it was written.`,
          )
        }
    },
  },
  {
    id: 'options/foreign-vendor',
    title: "another vendor's options are ignored",
    applies: claiming('search.assets'),
    async run(bench) {
      const { use } = await bench.open()
      const page = await use('search').assets({
        ...query(bench),
        vendorOptions: { 'some-other-vendor': { anything: true } },
      })
      equalData(page.warnings, [])
    },
  },
]
