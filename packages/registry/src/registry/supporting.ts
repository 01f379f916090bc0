import type { AnyProvider, Capabilities, CapabilityName } from '@picturedesk/provider'

/** Those providers of a union that have a capability, or may have it, with it present. */
export type Supporting<P extends AnyProvider, Name extends CapabilityName> = P extends unknown
  ? P extends Pick<Capabilities, Name>
    ? P
    : Name extends keyof P
      ? P & Pick<Capabilities, Name>
      : never
  : never
