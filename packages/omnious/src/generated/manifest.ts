// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What Omnious can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'omnious',
  name: 'Omnious',
  kinds: [],
  inputs: ['url'],
  capabilities: { tagging: ['create', 'tag', 'list', 'append', 'results', 'status'] },
  operations: {
    createTaggingTask: 'tagging.create',
    listTaggingTasks: 'tagging.list',
    appendTaggingTask: 'tagging.append',
    listTaggingResults: 'tagging.results',
    getTaggingTaskStatus: 'tagging.status',
  },
} as const satisfies Manifest
