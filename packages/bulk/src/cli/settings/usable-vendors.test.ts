import type { DiscoveredPlugin } from '@picturedesk/registry/discover'
import { expect, test } from 'vitest'
import { PaperTagger } from '../../testing/paper-tagger.ts'
import { usableVendors } from './usable-vendors.ts'

/** A vendor that is installed. */
function installed(id: string, capabilities: object): DiscoveredPlugin {
  const { manifest } = new PaperTagger(id, { capabilities })
  return { manifest, load: async () => ({}) } as unknown as DiscoveredPlugin
}

test('says that no vendor is installed', async () => {
  await expect(usableVendors([], { env: {} } as never)).rejects.toThrow(
    'No vendor is installed. Install one, for example: npm install @picturedesk/omnious',
  )
})

test('names the vendors that are installed where none can do bulk work', async () => {
  const vendors = [installed('ogq', { search: ['assets'] }), installed('hellorf', {})]
  await expect(usableVendors(vendors, { env: {} } as never)).rejects.toThrow(
    'No installed vendor can tag or moderate. Installed: ogq, hellorf.',
  )
})
