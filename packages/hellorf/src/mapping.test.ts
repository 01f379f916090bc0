import { anyValue, lacking, successSchema } from '@picturedesk/arbitrary'
import { InvalidResponseError, PicturedeskError } from '@picturedesk/provider'
import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHellorf, type Hellorf } from './index.ts'
import { journeys } from './testing/journeys.ts'
import { leapingClock } from './testing/leaping-clock.ts'

/** Answers an operation; PICTUREDESK_RUNS changes it. */
const numRuns = Number(process.env['PICTUREDESK_RUNS'] ?? 2_000)

/** All but the two that answer with a file. */
const cases = (Object.keys(journeys) as (keyof typeof journeys)[]).flatMap((operation) => {
  const schema = successSchema(spec, operation)
  return schema === undefined ? [] : [{ operation, schema, answers: anyValue(spec, schema) }]
})

test('every operation with a JSON answer is tried', () => {
  expect(cases).toHaveLength(23)
})

/** A provider whose vendor always answers this. */
function onAnswer(body: unknown): Hellorf {
  return createHellorf({
    clientId: 'id',
    clientSecret: 'secret',
    maxAttempts: 1,
    clock: leapingClock(),
    fetch: async () => Response.json(body),
  })
}

test.each(cases)(
  'any answer that the spec allows $operation comes through',
  async ({ operation, answers }) => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        await journeys[operation].call(onAnswer(answer))
      }),
      { numRuns },
    )
  },
)

test.each(cases)(
  'an answer to $operation that lacks what is required says so',
  async ({ operation, schema, answers }) => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        for (const { field, value } of lacking(spec, schema, answer)) {
          const error = await failureOf(journeys[operation].call(onAnswer(value)))
          const blamed = InvalidResponseError.isInstance(error) ? error : (error as Error).cause
          if (!InvalidResponseError.isInstance(blamed)) throw error
          // without `result` there is no envelope to look into
          if (field !== 'result') expect(blamed).toMatchObject({ reason: 'missing-field', field })
        }
      }),
      { numRuns: Math.ceil(numRuns / 200) },
    )
  },
)

async function failureOf(promise: PromiseLike<unknown>): Promise<PicturedeskError> {
  try {
    await promise
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
  throw new Error('The answer came through.')
}
