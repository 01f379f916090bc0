import { PicturedeskError } from '@picturedesk/provider'
import { reads, readsSomething } from '../../calls/calls.ts'
import { printed } from '../../checks/console-watch.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { fixed, html, reset, silence } from '../../wire/faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const quietCases: readonly ConformanceCase[] = [
  {
    id: 'errors/quiet',
    title: 'a call that fails prints nothing: the error says everything',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      for (const fault of [fixed(500), html, reset, silence]) {
        session.wire.break(fault)
        for (const { name, call } of probes) {
          const lines = await printed(() =>
            settled(name, () => call({ timeout: 100 })).then(nothing, unlessOfProvider),
          )
          equalData(lines, [], `${name} prints when it meets ${fault.name}.`)
        }
      }
    },
  },
]

function nothing(): void {}

/** What is thrown is judged elsewhere, but for what the suite finds by itself. */
function unlessOfProvider(error: unknown): void {
  if (!PicturedeskError.isInstance(error)) throw error
}
