import { claims } from '@picturedesk/provider'
import { testSearchOptions } from '@picturedesk/vendor-kit'
import { test } from 'vitest'
import { vendor } from './testing/vendor.ts'

// TODO(shutterstock): options: when search.assets is claimed: call testSearchOptions only, with values that the vendor knows.
if (claims(vendor.manifest, 'search.assets')) testSearchOptions(vendor)
else test.todo('no option of a search is lost: search.assets is not claimed yet')
