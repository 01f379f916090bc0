import type { Capabilities } from '@picturedesk/provider'
import type { CapabilitiesWith, MethodsWith } from '../calls/rows.ts'
import type { FederatedMethod } from './federated-method.ts'

type Federated = { readonly federated: true }

/**
 * The calls that go to several providers at once: every method that the capability table marks as
 * `federated`. All of them only read, and cost nothing.
 *
 * `search.similar` is not among them, because an asset is known to its own vendor only. Ask the
 * other vendors by its picture, with `search.byImage`.
 */
export type Federation<Id extends string = string> = {
  readonly [Name in CapabilitiesWith<Federated>]: FederatedCapability<
    Pick<Capabilities[Name], MethodsWith<Name, Federated>>,
    Id
  >
}

type FederatedCapability<Methods, Id extends string> = {
  readonly [Method in keyof Methods]-?: FederatedMethod<Methods[Method], Id>
}
