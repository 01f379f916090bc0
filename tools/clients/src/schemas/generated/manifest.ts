// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What Schemas can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'schemas',
  name: 'Schemas',
  kinds: ['image'],
  spec: { version: '1' as string },
  capabilities: {},
  asksBeforeRequest: true,
  operations: {},
} as const satisfies Manifest
