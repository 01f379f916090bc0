import type { SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { vendorModel } from '../model/vendor-model.ts'
import { vendorNames } from '../model/vendor-names.ts'
import { prepareSpec } from '../spec/prepare-spec.ts'
import { goldenCode } from './golden-code.ts'

const forms = { house: true, packageName: 'postcards' }

test('cases that need golden values are left out until somebody gives them, and a TODO says so', async () => {
  const path = new URL('../fixtures/postcards.yaml', import.meta.url).pathname
  const { document, names } = await prepareSpec(path, 'postcards')
  const code = goldenCode(vendorModel(document, names, forms))
  expect(code).toContain('// TODO(postcards): golden: give samples.golden')
  expect(code).toContain("'golden/asset': '`samples.golden` is not given yet',")
  expect(code).not.toContain('golden/purchase')
})

test('a vendor without methods leaves nothing out', () => {
  const document: SpecDocument = { openapi: '3.1.0', paths: {} }
  expect(goldenCode(vendorModel(document, vendorNames('acme', 'Acme'), forms))).toBe('')
})
