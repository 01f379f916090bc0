import { expect, test } from 'vitest'
import { judge } from './judge.ts'

const document = {
  paths: {
    '/a': { get: { 'x-provenance': { kind: 'documented' } } },
    '/b': { get: { 'x-provenance': { kind: 'assumed' } } },
  },
  components: {
    schemas: { Sure: { 'x-provenance': 'documented', properties: { a: {} } }, Unsaid: {} },
  },
}
const documented = '/paths/~1a/get'
const assumed = '/paths/~1b/get'

test.each([
  ['undocumented-parameter', 200, [documented], 'spec'],
  ['undocumented-parameter', 422, [documented], 'client'],
  ['undocumented-route', 404, ['/paths'], 'client'],
  ['invalid-request', 200, [assumed], 'spec'],
  ['undocumented-status', 503, [documented], 'vendor'],
  ['undocumented-status', 404, [documented], 'spec'],
  ['not-json', 200, [assumed], 'vendor'],
  ['extra-field', 200, [documented], 'spec'],
  ['unknown-value', 200, [documented], 'spec'],
  ['wrong-type', 200, ['/components/schemas/Unsaid', documented], 'vendor'],
  ['wrong-type', 200, ['/components/schemas/Unsaid', assumed], 'spec'],
  ['missing-field', 200, ['/components/schemas/Sure/properties/a', assumed], 'vendor'],
  ['constraint', 200, ['/paths/~1nowhere'], 'spec'],
] as const)('%s at %i in %j seems to be up to the %s', (kind, status, places, side) => {
  expect(judge(kind, { status, places, document })).toBe(side)
})
