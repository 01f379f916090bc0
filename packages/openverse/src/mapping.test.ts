import { anyValue, lacking, type SpecDocument, successSchema } from '@picturedesk/arbitrary'
import { type Asset, InvalidResponseError, parseQualifiedId } from '@picturedesk/provider'
import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOpenverse, manifest, type Openverse } from './index.ts'
import { journeys } from './testing/journeys.ts'
import { refusalOf } from './testing/refusal-of.ts'

/** Answers an operation; PICTUREDESK_RUNS changes it. */
const numRuns = Number(process.env['PICTUREDESK_RUNS'] ?? 2_000)

const document: SpecDocument = spec
/** A token is no part of the model. */
const mapped = (Object.keys(manifest.operations) as (keyof typeof journeys)[]).filter(
  (operation) => operation !== 'createToken',
)
const cases = mapped.flatMap((operation) => {
  const schema = successSchema(document, operation)
  return schema === undefined ? [] : [{ operation, schema, answers: anyValue(document, schema) }]
})

/** An anonymous provider whose vendor always answers this; it says of drift as it comes. */
function onAnswer(body: unknown, status = 200, onDrift?: (field: string) => void): Openverse {
  return createOpenverse({
    clientId: '',
    baseUrl: 'https://api.openverse.org',
    maxAttempts: 1,
    fetch: async () => Response.json(body, { status }),
    hooks: { onDrift: ({ field }) => onDrift?.(field) },
  })
}

test('every operation that is mapped is tried', () => {
  expect(cases.map(({ operation }) => operation)).toEqual([
    'searchImages',
    'getImage',
    'listRelatedImages',
  ])
})

describe.each(cases)('$operation', ({ operation, schema, answers }) => {
  const { call } = journeys[operation]

  test('any answer that the spec allows comes through', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const drifts: string[] = []
        const result = await call(onAnswer(answer, 200, (field) => drifts.push(field)))
        for (const { id, offers } of assetsIn(result)) {
          expect(parseQualifiedId(id)?.provider).toBe('openverse')
          expect(offers).toHaveLength(1)
        }
        expect(drifts).toEqual([])
      }),
      { numRuns },
    )
  })

  test('one that lacks what is required says so', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        for (const { field, value } of lacking(document, schema, answer)) {
          const error = await refusalOf(call(onAnswer(value)))
          expect(InvalidResponseError.isInstance(error)).toBe(true)
          expect(error).toMatchObject({ operation, reason: 'missing-field', field })
        }
      }),
      { numRuns: Math.ceil(numRuns / 100) },
    )
  })

  test('a failure is an error, whatever the status', async () => {
    const failure = anyValue(document, { $ref: '#/components/schemas/Failure' })
    const status = fc.constantFrom(200, 400, 418, 500)
    await fc.assert(
      fc.asyncProperty(failure, status, async (failed, code) => {
        const { detail } = failed as { readonly detail: unknown }
        const error = await refusalOf(call(onAnswer({ detail }, code)))
        expect(error).toMatchObject({ operation, status: code })
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    )
  })
})

/** The assets of an answer. */
function assetsIn(result: unknown): readonly Asset[] {
  return 'items' in (result as object)
    ? (result as { readonly items: Asset[] }).items
    : [result as Asset]
}
