import assert from 'node:assert/strict'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { fields } from '../../checks/observed.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** As long as what people paste. */
const LONG =
  'a lighthouse above the harbour of a town by the northern sea, seen from a boat at dawn'

export const optionsCases: readonly ConformanceCase[] = [
  {
    id: 'options/text',
    title: 'text arrives as it was written: emoji, right-to-left, reserved characters',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open()
      for (const text of ['云南 🏔️', 'صورة الجبل', 'a&b=c#d?e/f%20+~*\'"', 'Ünïcode𝒳', LONG])
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
