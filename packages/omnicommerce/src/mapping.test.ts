import { anyValue, lacking, type SpecDocument, successSchema } from '@picturedesk/arbitrary'
import { InvalidResponseError } from '@picturedesk/provider'
import spec from '@picturedesk/spec-omnicommerce' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Wire } from './generated/operations.ts'
import { createOmniCommerce, type OmniCommerce } from './index.ts'

/** Set PICTUREDESK_RUNS for more or fewer. */
const numRuns = Number(process.env['PICTUREDESK_RUNS'] ?? 2_000)

const document: SpecDocument = spec

/** How each operation is called so that what fails for a whole batch is thrown. */
const calls: Record<keyof Wire, (body: unknown) => Promise<unknown>> = {
  getModeration: (body) => onAnswer(body).moderation.get('A1'),
  listModerations: (body) => onAnswer(body).moderation.getBatch(['A1', 'A2']),
  listModerationsByBarePath: (body) => onAnswer(body, 'bare').moderation.getBatch(['A1', 'A2']),
}

/** A provider whose vendor always answers this. */
function onAnswer(body: unknown, batchPath?: 'bare'): OmniCommerce {
  const fetch = async (): Promise<Response> => Response.json(body, { status: 201 })
  return createOmniCommerce({ apiKey: 'k', fetch, batchPath })
}

describe.each(Object.entries(calls))('%s', (operation, call) => {
  const schema = successSchema(document, operation) ?? {}
  // an `errors` that the spec does not foresee would make a failure of it
  const answers = anyValue(document, schema).filter(
    (answer) => typeof (answer as { errors?: unknown }).errors !== 'string',
  )

  test('any answer that the spec allows comes through', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const text = JSON.stringify(await call(answer))
        expect(text).toContain('"productId":"A1"')
      }),
      { numRuns },
    )
  })

  test('one that lacks what is required says so', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        for (const { field, value } of lacking(document, schema, answer)) {
          const error = await call(value).catch((reason: unknown) => reason)
          expect(error).toBeInstanceOf(InvalidResponseError)
          expect(error).toMatchObject({ operation, reason: 'missing-field', field })
        }
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    )
  })
})
