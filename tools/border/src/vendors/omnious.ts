import { createOmnious, type Omnious } from '@picturedesk/omnious'
import { borderVendor, type VendorRequest } from './border-vendor.ts'

const TASK = {
  taskId: 'task-1',
  count: { total: 3, done: 3, processing: 0, failure: 0 },
  description: 'Border',
  taskStatus: 'TASK_DONE',
  taskExpireAt: '2026-01-01T01:00:00',
  resultExpiredAt: '2026-01-08T01:00:00',
  createDate: '2026-01-01T00:50:00',
}
const OBJECTS = [
  {
    type: 'TOP',
    tags: [{ item: { id: 'TOPTS001', name: 'shirt', confidence: 0.9 } }],
  },
]

function taken({ body }: VendorRequest): { status: number; body: object } {
  const { taggingRequest } = JSON.parse(body) as { taggingRequest: unknown[] }
  return {
    status: 202,
    body: {
      taskId: 'task-1',
      albumName: 'album',
      taskExpiredAt: '2026-01-01T01:00:00',
      validation: { accept: taggingRequest.length, failure: 0 },
      failureList: [],
    },
  }
}

const PICTURES = ['a', 'b', 'c'].map((id) => ({
  id,
  image: { url: `https://shop.example/${id}.jpg` },
}))

export const omnious = borderVendor<Omnious>({
  id: 'omnious',
  base: '/tagger/v2.12',
  create: (options) => createOmnious({ apiKey: 'border-api-key', ...options }),
  secrets: ['border-api-key'],
  refusal: (message) => ({ status: 400, body: { data: null, error: message, status: 'fail' } }),
  routes: {
    createTaggingTask: { method: 'POST', path: /^\/bulk$/, respond: taken },
    appendTaggingTask: { method: 'PUT', path: /^\/bulk\/[^/]+$/, respond: taken },
    listTaggingTasks: {
      method: 'GET',
      path: /^\/bulk$/,
      respond: () => ({ body: { data: { tasks: [TASK] }, status: 'success' } }),
    },
    getTaggingTaskStatus: {
      method: 'GET',
      path: /^\/bulk\/[^/]+\/status$/,
      respond: () => ({ body: { data: TASK, status: 'success' } }),
    },
    listTaggingResults: {
      method: 'GET',
      path: /^\/bulk\/[^/]+$/,
      respond: () => ({
        body: {
          data: {
            taskInfo: { totalCount: 3, offset: 0, size: 100 },
            results: PICTURES.map(({ id }) => ({ id, taggingResult: { objects: OBJECTS } })),
          },
          status: 'success',
        },
      }),
    },
  },
  calls: {
    createTaggingTask: { once: true, call: (desk, o) => desk.tagging.create(PICTURES, o) },
    appendTaggingTask: {
      once: true,
      call: (desk, o) => desk.tagging.append('task-1', PICTURES, o),
    },
    listTaggingTasks: { call: (desk, o) => desk.tagging.list(o) },
    getTaggingTaskStatus: { call: (desk, o) => desk.tagging.status('task-1', o) },
    listTaggingResults: { call: (desk, o) => desk.tagging.results('task-1', o) },
    'tagging.tag: createTaggingTask': {
      once: true,
      call: (desk, o) => desk.tagging.tag(PICTURES, o),
    },
    'tagging.tag: getTaggingTaskStatus': { call: (desk, o) => desk.tagging.tag(PICTURES, o) },
    'tagging.tag: listTaggingResults': { call: (desk, o) => desk.tagging.tag(PICTURES, o) },
  },
})
