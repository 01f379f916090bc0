import type { Capabilities } from '@picturedesk/provider'
import type { CapabilitiesWith, MethodsWith } from '../calls/rows.ts'

/** A method with an address names a thing by its id, which tells whose it is. */
type Addressed = { readonly address: string }

/**
 * The calls that go to the provider that an id names, such as `assets.get`: every method of which
 * the capability table knows where in its arguments the id stands.
 */
export type RoutedCalls = {
  readonly [Name in CapabilitiesWith<Addressed>]: Required<
    Pick<Capabilities[Name], MethodsWith<Name, Addressed>>
  >
}
