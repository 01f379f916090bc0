import { expect, test } from 'vitest'
import { jsonAnswer, type MockAnswer, violationAnswer } from '../mock-answer.ts'
import { applyFault, type FaultContext } from './apply-fault.ts'
import { type Fault, faultNames } from './fault.ts'

function context(answer: MockAnswer = jsonAnswer(200, { ok: true, data: [{ id: 1, n: null }] })): {
  context: FaultContext
  worked: () => number
} {
  let worked = 0
  return {
    worked: () => worked,
    context: {
      work: async () => {
        worked++
        return answer
      },
      example: (name) => jsonAnswer(200, { name }),
      elsewhere: 'http://elsewhere.invalid/x',
      payload: 'data',
    },
  }
}

async function body(fault: Fault): Promise<string> {
  const { answer } = await applyFault(fault, context().context)
  return new TextDecoder().decode(answer.bytes)
}

const withoutWork = [
  'hang-before-headers',
  'reset-before-headers',
  'html',
  'rate-limited',
  'server-error',
  'unavailable',
  'redirect-elsewhere',
  'example',
]

test.each(faultNames)('%s lets the vendor work, or not, as documented', async (name) => {
  const { context: given, worked } = context()
  const fault = name === 'example' ? { name, example: 'any' } : { name }
  const delivery = await applyFault(fault as Fault, given)
  expect(worked()).toBe(withoutWork.includes(name) ? 0 : 1)
  expect(delivery.fault).toBe(name)
})

test('removes a field, or gives it another type', async () => {
  expect(await body({ name: 'missing-field' })).toBe('{"ok":true,"data":[{"n":null}]}')
  expect(await body({ name: 'missing-field', field: '/ok' })).toBe('{"data":[{"id":1,"n":null}]}')
  expect(await body({ name: 'missing-field', field: '/data/0' })).toBe('{"ok":true,"data":[]}')
  expect(await body({ name: 'wrong-type' })).toBe(
    '{"ok":true,"data":[{"id":{"unexpected":true},"n":null}]}',
  )
  expect(await body({ name: 'wrong-type', field: '/data' })).toBe(
    '{"ok":true,"data":"not what it was"}',
  )
})

test('fails where the field to spoil does not exist, rather than do nothing', async () => {
  await expect(body({ name: 'wrong-type', field: '/data/9/id' })).rejects.toThrow('/data/9/id')
})

test('cuts or empties the body, and changes its type', async () => {
  expect(await body({ name: 'truncated-json' })).toBe('{"ok":true,"data":[')
  expect(await body({ name: 'empty-body' })).toBe('')
  const { answer } = await applyFault({ name: 'wrong-content-type' }, context().context)
  expect(answer.headers).toEqual({ 'content-type': 'text/plain' })
})

test('states when to come back', async () => {
  const of = async (fault: Fault): Promise<unknown> => {
    const { answer } = await applyFault(fault, context().context)
    return [answer.status, answer.headers['retry-after']]
  }
  expect(await of({ name: 'rate-limited' })).toEqual([429, '1'])
  expect(await of({ name: 'rate-limited', retryAfterSeconds: 30 })).toEqual([429, '30'])
  expect(await of({ name: 'unavailable' })).toEqual([503, undefined])
})

test("does not disguise the mock's own complaint", async () => {
  const complaint = violationAnswer([
    { blame: 'client', operation: 'a', pointer: '', message: 'wrong' },
  ])
  for (const name of ['truncated-json', 'answer-lost', 'latency', 'oversized-body'] as const) {
    const delivery = await applyFault({ name }, context(complaint).context)
    expect(delivery).toMatchObject({ answer: complaint, course: 'whole', delayMs: 0, blanks: 0 })
  }
})
