import { INTERFACE } from '@picturedesk/workspace/release'
import type { NewestVendor } from './newest-vendors.ts'

/**
 * An application that hands a provider of the oldest interface to the registry and the judge of today, and the vendors of today to code
 * that was written for the oldest interface.
 *
 * @param oldest How it imports the types of the oldest interface.
 */
export function applicationCode(vendors: readonly NewestVendor[], oldest: string): string {
  return `import type * as Newest from '${INTERFACE}'
import type { TestProviderOptions } from '@picturedesk/conformance'
import { createRegistry } from '@picturedesk/registry'
import type * as Oldest from '${oldest}'
import { createAcme } from 'picturedesk-acme'
${vendors.map(({ name, create }) => `import { ${create} } from '${name}'`).join('\n')}

type IsAny<T> = 0 extends 1 & T ? true : false

// The provider of then, where one of today is asked for.
export const acme: Newest.Provider<Oldest.CapabilityName, 'acme'> = createAcme({})
export const desk = createRegistry([createAcme({})])
export const registered: Newest.Provider<Oldest.CapabilityName, 'acme'> = desk.get('acme')
export const judged = { manifest: acme.manifest } satisfies Partial<TestProviderOptions>
export const sure: [IsAny<typeof acme>, IsAny<typeof desk>, IsAny<typeof registered>] = [false, false, false]

// A call through the registry of today, whose result code of then takes.
export const asset: Oldest.Asset = await desk.assets.get('acme:image/1')

// Vendors of today, in code of then. A manifest of today may name capabilities that nobody knew.
type Then = Omit<Oldest.ProviderIdentity, 'manifest'> & Partial<Oldest.Capabilities>
${vendors
  .map(
    ({ create }) => `{
  const vendor = ${create}({} as never)
  const isAny: IsAny<typeof vendor> = false
  const then: Then = vendor
  void [isAny, then]
}`,
  )
  .join('\n')}
`
}
