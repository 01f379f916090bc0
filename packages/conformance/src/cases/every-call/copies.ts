import assert from 'node:assert/strict'
import { PicturedeskError } from '@picturedesk/provider'
import { reads, readsSomething } from '../../calls/calls.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failure } from '../../checks/expecting.ts'
import { otherGuards, ownGuards, recognisedBy } from '../../checks/second-copy.ts'
import { fixed, html, reset, silence } from '../../wire/faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const copiesCases: readonly ConformanceCase[] = [
  {
    id: 'errors/two-copies',
    title:
      'an error is recognised by the guards of another installed copy of the interface: ' +
      'by its own class and the base, by no other',
    applies: readsSomething,
    async run(bench) {
      const [own, other] = await Promise.all([ownGuards(), otherGuards()])
      const session = await bench.open()
      const probes = await reads(bench, session)
      for (const fault of [fixed(400), fixed(429, { 'retry-after': '9' }), html, reset, silence]) {
        session.wire.break(fault)
        for (const { name, call } of probes.filter((probe) => probe.json || fault !== html)) {
          const error = await failure(name, () => call({ timeout: 100 }))
          assert.ok(PicturedeskError.isInstance(error), `${name}: ${String(error)}`)
          const expected = ['PicturedeskError', error.name].sort()
          for (const guards of [own, other])
            equalData(recognisedBy(error, guards).sort(), expected, `${name}: ${error.code}`)
        }
      }
    },
  },
]
