import { expect, test } from 'vitest'
import { readFrom, UnreadableError } from './unreadable-error.ts'

const nameless = Object.assign(new Error('secret'), { name: 7 })
const trap = (): never => {
  throw new Error('secret')
}

function refusalOf(run: () => unknown): UnreadableError {
  try {
    run()
  } catch (error) {
    if (error instanceof UnreadableError) return error
    throw error
  }
  return expect.unreachable()
}

test.each<[string, unknown, string]>([
  ['an error', new RangeError('secret'), 'RangeError'],
  ['a text', 'secret', 'string'],
  ['a number', 7, 'number'],
  ['nothing', undefined, 'undefined'],
  ['an object that has a name', { name: 'secret' }, 'object'],
  ['an error without a name', nameless, 'object'],
  ['a proxy that throws again', new Proxy(nameless, { getPrototypeOf: trap }), 'object'],
])('%s that a plugin throws is told by its kind, and not by its words', (_, thrown, kind) => {
  const read = (): unknown => {
    throw thrown
  }
  const error = refusalOf(() => readFrom('manifest.id', read))
  expect(error.message).toBe(`reading \`manifest.id\` threw ${kind} (see \`cause\`)`)
  expect(error.cause === thrown).toBe(true)
})

test('the innermost place is told', () => {
  const inner = (): unknown => readFrom('manifest.id', trap)
  expect(() => readFrom('manifest', inner)).toThrow('reading `manifest.id` threw Error')
})
