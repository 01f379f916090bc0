import type { SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { vendorModel } from '../model/vendor-model.ts'
import { vendorNames } from '../model/vendor-names.ts'
import { prepareSpec } from '../spec/prepare-spec.ts'
import { samplesCode } from './samples-code.ts'

async function samplesOf(fixture: string): Promise<string> {
  const path = new URL(`../fixtures/${fixture}.yaml`, import.meta.url).pathname
  const { document, names } = await prepareSpec(path, fixture)
  return samplesCode(vendorModel(document, names, { house: true, packageName: fixture }))
}

test('pages, texts and how a refusal looks are taken from the document', async () => {
  expect(await samplesOf('postcards')).toBe(`{
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '99999',
    unknownAsset: 'postcards:image/unknown-asset',
    refusal: { status: 400, body: '{"error":"Refused."}' },
  }`)
})

test('an offset goes further than a page, and the id of a number is one', async () => {
  const code = await samplesOf('shapes')
  expect(code).toContain("cursorBeyondLast: '9999999'")
  expect(code).toContain("unknownAsset: 'shapes:image/999999999'")
  expect(code).toContain(`body: '{"detail":"Refused."}'`)
})

test('a vendor without methods needs none', () => {
  const document: SpecDocument = { openapi: '3.1.0', paths: {} }
  const model = vendorModel(document, vendorNames('acme', 'Acme'), {
    house: true,
    packageName: 'acme',
  })
  expect(samplesCode(model)).toBe('{}')
})
