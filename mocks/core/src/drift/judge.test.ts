import { expect, test } from 'vitest'
import { judge } from './judge.ts'

const document = {
  paths: {
    '/a': { get: { 'x-provenance': { kind: 'documented' } } },
    '/b': { get: { 'x-provenance': { kind: 'assumed' } } },
  },
  components: {
    schemas: {
      Sure: { 'x-provenance': { kind: 'documented' }, properties: { a: {} } },
      Unsaid: {},
    },
  },
}
const DOCUMENTED = '/paths/~1a/get'
const ASSUMED = '/paths/~1b/get'

test.each([
  ['undocumented-parameter', 200, [DOCUMENTED], 'spec'],
  ['undocumented-parameter', 422, [DOCUMENTED], 'client'],
  ['undocumented-route', 404, ['/paths'], 'client'],
  ['invalid-request', 200, [ASSUMED], 'spec'],
  ['undocumented-status', 503, [DOCUMENTED], 'vendor'],
  ['undocumented-status', 404, [DOCUMENTED], 'spec'],
  ['not-json', 200, [ASSUMED], 'vendor'],
  ['extra-field', 200, [DOCUMENTED], 'spec'],
  ['unknown-value', 200, [DOCUMENTED], 'spec'],
  ['wrong-type', 200, ['/components/schemas/Unsaid', DOCUMENTED], 'vendor'],
  ['wrong-type', 200, ['/components/schemas/Unsaid', ASSUMED], 'spec'],
  ['missing-field', 200, ['/components/schemas/Sure/properties/a', ASSUMED], 'vendor'],
  ['constraint', 200, ['/paths/~1nowhere'], 'spec'],
] as const)('%s at %i in %j seems to be up to the %s', (kind, status, places, side) => {
  expect(judge(kind, { status, places, document })).toBe(side)
})
