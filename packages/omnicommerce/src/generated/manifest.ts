// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What OmniCommerce can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'omnicommerce',
  name: 'OmniCommerce',
  kinds: [],
  spec: { version: '1.0.0' as string },
  rateLimits: [{ requests: 5, seconds: 1, operations: ['getProductStatus', 'getStatusCounts'] }],
  capabilities: { moderation: ['get', 'getMany'] },
  limits: { 'moderation.getMany': 100 },
  asksBeforeRequest: true,
  operations: {
    getModeration: 'moderation.get',
    listModerations: 'moderation.getMany',
    listModerationsByBarePath: 'moderation.getMany',
  },
} as const satisfies Manifest
