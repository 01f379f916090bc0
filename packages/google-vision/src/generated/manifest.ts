// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What Google Cloud Vision can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'google-vision',
  name: 'Google Cloud Vision',
  kinds: [],
  inputs: ['url', 'bytes', 'stream', 'uri'],
  spec: { version: '1.0.0' as string },
  capabilities: { tagging: ['tag', 'tagOne'], moderation: ['check', 'checkOne'] },
  limits: { 'tagging.tag': 16, 'moderation.check': 16 },
  asksBeforeRequest: true,
  operations: {
    annotateImages: ['tagging.tag', 'tagging.tagOne', 'moderation.check', 'moderation.checkOne'],
  },
} as const satisfies Manifest
