import type { Asset } from '@picturedesk/provider'
import { testMappings } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  options: { clientId: '' },
  except: { createToken: 'a token is not part of the model' },
  // In the spec URLs and times are any text.
  mayDrift: /url$|^thumbnail$|^indexed_on$/,
  check: (result) => {
    const assets = 'items' in (result as object) ? (result as { items: Asset[] }).items : [result]
    for (const { usageTerms } of assets as Asset[]) expect(usageTerms).not.toBe(undefined)
  },
})
