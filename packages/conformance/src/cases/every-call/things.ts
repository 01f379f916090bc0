import assert from 'node:assert/strict'
import { claims } from '@picturedesk/provider'
import { thingCalls } from '../../calls/things.ts'
import { differing, requests, saidBy } from '../../checks/said.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const thingsCases: readonly ConformanceCase[] = [
  {
    id: 'things/alike',
    title:
      'a thing that is given as an object is asked for as by its id, and the second of two things is not taken for the first',
    applies: (manifest) =>
      claims(manifest, 'search.assets') || claims(manifest, 'collections.list'),
    async run(bench) {
      const session = await bench.open()
      for (const { name, things, ask } of await thingCalls(bench, session)) {
        const [first, second] = things
        assert.ok(first !== undefined && second !== undefined)
        const said = (thing: unknown) => saidBy(session.wire, name, () => ask(thing))
        const object = await said(second)
        const id = await said(second.id)
        // Some are known by the object alone, and refused by the id; others are known wholly.
        if (requests(object) === 0 || requests(id) === 0) continue
        const again = await said(second.id)
        const other = await said(first.id)
        const noise = new Set(differing(id, again))
        const wrong = differing(object, id).filter((place) => !noise.has(place))
        assert.ok(
          wrong.length === 0,
          `${name} sends another ${wrong.map((one) => one.slice(2)).join(', ')} for an object than for its id. ` +
            `${object.get(wrong[0] ?? '')}, and not ${id.get(wrong[0] ?? '')}.`,
        )
        assert.ok(
          requests(other) !== requests(id) ||
            differing(other, id).some((place) => !noise.has(place)),
          `${name} sends the same for ${first.id} and for ${second.id}.`,
        )
      }
    },
  },
]
