// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What Openverse can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'openverse',
  name: 'Openverse',
  kinds: ['image'],
  spec: { version: '1.0.0' as string },
  rateLimits: [
    { requests: 100, seconds: 60, callers: 'registered' },
    { requests: 10000, seconds: 86400, callers: 'registered' },
  ],
  capabilities: { search: ['assets', 'similar'], assets: ['get'] },
  asksBeforeRequest: true,
  operations: {
    searchImages: 'search.assets',
    getImage: 'assets.get',
    listRelatedImages: 'search.similar',
    createToken: ['search.assets', 'search.similar', 'assets.get'],
  },
} as const satisfies Manifest
