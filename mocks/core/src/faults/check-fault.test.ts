import { expect, test } from 'vitest'
import { checkFault } from './check-fault.ts'
import { type Fault, faultNames } from './fault.ts'

const check = (fault: object) => (): void => checkFault(fault as Fault)

test.each(faultNames)('%s is all right by itself', (name) => {
  expect(check(name === 'example' ? { name, example: 'any' } : { name })).not.toThrow()
})

test('takes every option where it belongs', () => {
  for (const fault of [
    { name: 'latency', ms: 0, operation: 'a', times: 'always' },
    { name: 'slow-drip', ms: 0.5, chunks: 1, times: 3, probability: 0.1, seed: -7 },
    { name: 'unknown-enum', field: '/a', operation: undefined },
    { name: 'oversized-body', bytes: 0, probability: 0 },
    { name: 'unavailable', retryAfterSeconds: 0, retryAfterFormat: 'date', probability: 1 },
    { name: 'rate-limited', retryAfterFormat: 'seconds' },
    { name: 'rate-limited', retryAfterFormat: 'date' },
  ])
    expect(check(fault)).not.toThrow()
})

test.each<[object, string]>([
  [{ name: 'explode' }, "No fault is named 'explode'. There are: hang-before-headers,"],
  [{ name: 'html', ms: 5 }, "'html' takes no option 'ms'. It takes: operation, times,"],
  [{ name: 'latency', constructor: 1 }, "takes no option 'constructor'. It takes: ms,"],
  [{ name: 'example' }, "'example' needs example: the name"],
  [{ name: 'html', seed: 1 }, "'html' needs probability: a seed"],
  [
    { name: 'unavailable', retryAfterFormat: 'date' },
    "'unavailable' needs retryAfterSeconds: it sends no retry-after without.",
  ],
  [null as never, "Expected a fault such as { name: 'latency' }. Received null."],
  ['latency' as never, "Expected a fault such as { name: 'latency' }. Received 'latency'."],
  [{ name: Symbol('latency') }, 'No fault is named Symbol(latency).'],
  [{}, 'No fault is named undefined. There are: hang-before-headers, hang-in-body,'],
])('refuses $0 as a type', (fault, message) => {
  expect(check(fault)).toThrow(TypeError)
  expect(check(fault)).toThrow(message)
})

test.each<[object, string]>([
  [{ name: 'html', times: 0 }, "times of the fault 'html' is 0; give 1 or more, or 'always'."],
  [{ name: 'html', times: 1.5 }, 'times'],
  [{ name: 'html', probability: 1.1 }, 'is 1.1; give a number from 0 to 1.'],
  [{ name: 'html', probability: Number.NaN }, 'probability'],
  [{ name: 'html', probability: 0.5, seed: 0.5 }, 'seed of the fault'],
  [{ name: 'latency', ms: -1 }, "ms of the fault 'latency' is -1; give milliseconds from 0 up."],
  [{ name: 'latency', ms: Number.POSITIVE_INFINITY }, 'ms'],
  [{ name: 'latency', ms: '5' }, "ms of the fault 'latency' is '5'; give milliseconds"],
  [{ name: 'latency', ms: Symbol('five') }, 'is Symbol(five); give milliseconds'],
  [{ name: 'html', operation: 5 }, "operation of the fault 'html' is 5; give an operationId."],
  [{ name: 'html', times: '2' }, "is '2'; give 1 or more, or 'always'."],
  [{ name: 'html', probability: '0.5' }, "is '0.5'; give a number from 0 to 1."],
  [{ name: 'html', probability: -0.1 }, 'is -0.1; give a number from 0 to 1.'],
  [{ name: 'html', probability: [0.5] }, 'give a number from 0 to 1.'],
  [{ name: 'wrong-type', field: { startsWith: () => true } }, 'give a JSON pointer'],
  [{ name: 'example', example: 5 }, "example of the fault 'example' is 5; give a name."],
  [{ name: 'slow-drip', chunks: 1.5 }, 'give a whole number from 1 up.'],
  [{ name: 'slow-drip', chunks: 0 }, 'give a whole number from 1 up'],
  [{ name: 'missing-field', field: 'data.id' }, "give a JSON pointer such as '/data/0/id'"],
  [{ name: 'oversized-body', bytes: -1 }, 'give whole bytes from 0 up'],
  [{ name: 'rate-limited', retryAfterSeconds: 0.5 }, 'give whole seconds from 0 up'],
  [{ name: 'rate-limited', retryAfterFormat: 'http' }, "give 'seconds' or 'date'"],
])('refuses $0 as out of range', (fault, message) => {
  expect(check(fault)).toThrow(RangeError)
  expect(check(fault)).toThrow(message)
})
