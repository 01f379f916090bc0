import { anyValue, lacking, type SpecDocument, successSchema } from '@picturedesk/arbitrary'
import { type Asset, InvalidResponseError, parseQualifiedId } from '@picturedesk/provider'
import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOgq, type Ogq } from './index.ts'
import { journeys } from './testing/journeys.ts'
import { refusalOf } from './testing/refusal-of.ts'

/** Answers an operation; PICTUREDESK_RUNS changes it. */
const numRuns = Number(process.env['PICTUREDESK_RUNS'] ?? 2_000)

const document: SpecDocument = spec
const cases = (Object.keys(journeys) as (keyof typeof journeys)[]).flatMap((operation) => {
  const schema = successSchema(document, operation)
  return schema === undefined ? [] : [{ operation, schema, answers: anyValue(document, schema) }]
})

/** A provider whose vendor always answers this; it says of drift as it comes. */
function onAnswer(body: unknown, status = 200, onDrift?: (field: string) => void): Ogq {
  return createOgq({
    apiKey: 'a-key-that-no-answer-hits-upon',
    userId: 'reader-1',
    baseUrl: 'https://oapi.ogq.me',
    maxAttempts: 1,
    fetch: async () => Response.json(body, { status }),
    hooks: { onDrift: ({ field }) => onDrift?.(field) },
  })
}

test('every operation is tried', () => {
  expect(cases).toHaveLength(9)
})

describe.each(cases)('$operation', ({ operation, schema, answers }) => {
  const { call } = journeys[operation]

  test('any answer that the spec allows comes through', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const drifts: string[] = []
        const result = await call(onAnswer(answer, 200, (field) => drifts.push(field)))
        for (const { id } of assetsIn(result)) expect(parseQualifiedId(id)?.provider).toBe('ogq')
        // a price without a currency that is one has no place in the model
        expect(drifts.filter((field) => field !== 'salesPolicies.recommendedPrice')).toEqual([])
      }),
      { numRuns },
    )
  })

  test('one that lacks what is required says so', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        for (const { field, value } of lacking(document, schema, answer)) {
          // without a code there is no envelope; what is to carry nothing may come without
          if (field === 'code') continue
          const error = await refusalOf(call(onAnswer(value)))
          expect(InvalidResponseError.isInstance(error)).toBe(true)
          expect(error).toMatchObject({ operation, reason: 'missing-field', field })
        }
      }),
      { numRuns: Math.ceil(numRuns / 100) },
    )
  })

  test('any other code is an error, whatever the status', async () => {
    const failure = anyValue(document, { $ref: '#/components/schemas/Failure' })
    const status = fc.constantFrom(200, 201, 400, 418, 500)
    await fc.assert(
      fc.asyncProperty(failure, answers, status, async (failed, answer, code) => {
        const body = { ...(answer as object), ...(failed as object) }
        const error = await refusalOf(call(onAnswer(body, code)))
        expect(error).toMatchObject({ operation, status: code })
        expect(error.vendorCode).toBe((failed as { readonly code: unknown }).code)
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    )
  })
})

test('without a code an answer is none', async () => {
  const ogq = onAnswer({ data: { hasNext: false, elements: [] } })
  expect(await refusalOf(ogq.search.assets({}))).toMatchObject({
    code: 'invalid-response',
    operation: 'searchImages',
  })
})

/** The assets of a page, if it is one. */
function assetsIn(result: unknown): readonly Asset[] {
  const { items = [] } = (result ?? {}) as { readonly items?: (Asset | { asset: Asset })[] }
  return items.map((item) => ('asset' in item ? item.asset : item))
}
