import type { AnyProvider, CallOptions, Manifest } from '@picturedesk/provider'
import type { ProviderInfo } from './provider-info.ts'

/** What the registry holds of a plugin. */
export interface Entry {
  readonly manifest: Manifest
  readonly info: ProviderInfo
  /** The provider, or its stand-in. */
  readonly provider: AnyProvider
  /** Loads the provider itself, within a call's signal and timeout. */
  load(options?: CallOptions): Promise<AnyProvider>
}
