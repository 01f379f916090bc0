// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What Omnious can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'omnious',
  name: 'Omnious',
  kinds: [],
  inputs: ['url'],
  spec: { version: '1.0.0' as string },
  capabilities: { tagging: ['create', 'tag', 'list', 'append', 'results', 'status'] },
  limits: { 'tagging.create': 1000, 'tagging.tag': 1000, 'tagging.append': 1000 },
  describesTasks: true,
  asksBeforeRequest: true,
  operations: {
    createTaggingTask: ['tagging.create', 'tagging.tag'],
    listTaggingTasks: 'tagging.list',
    appendTaggingTask: ['tagging.append', 'tagging.tag'],
    listTaggingResults: ['tagging.results', 'tagging.tag'],
    getTaggingTaskStatus: ['tagging.status', 'tagging.tag'],
  },
} as const satisfies Manifest
