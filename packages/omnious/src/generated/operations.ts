// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation, ParameterRule } from '@picturedesk/transport'
import {
  checkBody,
  refusedArgument,
  singleShot,
  unusableMedia,
} from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

const ruleTaggingRequest = {
  type: 'object',
  properties: {
    image: {
      type: 'object',
      required: true,
      properties: {
        type: { required: true, enum: ['url'] },
        content: { required: true, minLength: 1 },
      },
    },
    context: {
      type: 'object',
      required: true,
      properties: {
        id: { required: true, minLength: 1 },
        detection: {
          type: 'array',
          minItems: 1,
          items: {
            enum: [
              'TOP',
              'BOTTOM',
              'WHOLEBODY',
              'SWIMWEAR',
              'SHOES',
              'BAG',
              'HAT',
              'JEWELRY',
              'ACCESSORY',
            ],
          },
        },
        gender: {},
        brand: {},
        currency: {},
        price: {},
        age: { type: 'array', items: {} },
        keywords: {},
        productContentName: {},
        season: {},
      },
    },
  },
} as const satisfies ParameterRule

export const createTaggingTask = {
  method: 'POST',
  path: '/bulk',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 429],
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      albumName: { minLength: 1 },
      option: { type: 'array', items: { enum: ['STRICT'] } },
      defaultDetection: {
        type: 'array',
        minItems: 1,
        items: {
          enum: [
            'TOP',
            'BOTTOM',
            'WHOLEBODY',
            'SWIMWEAR',
            'SHOES',
            'BAG',
            'HAT',
            'JEWELRY',
            'ACCESSORY',
          ],
        },
      },
      description: { maxLength: 1024 },
      taggingRequest: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 1000,
        items: ruleTaggingRequest,
      },
    },
  },
  payload: {
    taskId: 33,
    'albumName?': 1,
    'taskExpiredAt?': 1,
    'taskExpireAt?': 1,
    'validation?': { 'accept?': 194, 'failure?': 194 },
    'failureList?': [8],
  },
} as const satisfies Operation

export const listTaggingTasks = {
  path: '/bulk',
  payload: {
    data: {
      tasks: [
        {
          taskId: 33,
          'count?': { 'total?': 194, 'done?': 194, 'processing?': 194, 'failure?': 194 },
          'description?': 1,
          'taskStatus?': 1,
          'taskExpireAt?': 1,
          'taskExpiredAt?': 1,
          'resultExpiredAt?': 1,
          'createDate?': 1,
        },
      ],
    },
    'error?': 1,
    'status?': 1,
  },
} as const satisfies Operation

export const appendTaggingTask = {
  method: 'PUT',
  path: '/bulk/{taskId}',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 404, 429],
  billable: true,
  pathParameters: { taskId: { required: true, pattern: /^(?!\.{1,2}$)[^/\\?#\s]+$/u } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      albumName: { minLength: 1 },
      option: { type: 'array', items: { enum: ['STRICT'] } },
      defaultDetection: {
        type: 'array',
        minItems: 1,
        items: {
          enum: [
            'TOP',
            'BOTTOM',
            'WHOLEBODY',
            'SWIMWEAR',
            'SHOES',
            'BAG',
            'HAT',
            'JEWELRY',
            'ACCESSORY',
          ],
        },
      },
      description: { maxLength: 1024 },
      taggingRequest: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 1000,
        items: ruleTaggingRequest,
      },
    },
  },
  payload: {
    taskId: 33,
    'albumName?': 1,
    'taskExpiredAt?': 1,
    'taskExpireAt?': 1,
    'validation?': { 'accept?': 194, 'failure?': 194 },
    'failureList?': [8],
  },
} as const satisfies Operation

export const listTaggingResults = {
  path: '/bulk/{taskId}',
  pathParameters: { taskId: { required: true, pattern: /^(?!\.{1,2}$)[^/\\?#\s]+$/u } },
  query: {
    offset: { type: 'integer', minimum: 0 },
    size: { type: 'integer', minimum: 1, maximum: 100 },
  },
  headers: { 'accept-language': { enum: ['en', 'ko', 'zh', 'ja'] } },
  payload: {
    data: {
      'taskInfo?': { 'totalCount?': 194, 'offset?': 194, 'size?': 194 },
      results: [{ id: 163, 'taggingResult?': 8 }],
    },
    'error?': 1,
    'status?': 1,
  },
} as const satisfies Operation

export const getTaggingTaskStatus = {
  path: '/bulk/{taskId}/status',
  pathParameters: { taskId: { required: true, pattern: /^(?!\.{1,2}$)[^/\\?#\s]+$/u } },
  payload: {
    data: {
      taskId: 33,
      'count?': { 'total?': 194, 'done?': 194, 'processing?': 194, 'failure?': 194 },
      'description?': 1,
      'taskStatus?': 1,
      'taskExpireAt?': 1,
      'taskExpiredAt?': 1,
      'resultExpiredAt?': 1,
      'createDate?': 1,
    },
    'error?': 1,
    'status?': 1,
  },
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  createTaggingTask,
  listTaggingTasks,
  appendTaggingTask,
  listTaggingResults,
  getTaggingTaskStatus,
} as const

/** What the capability `tagging` calls. */
export const taggingOperations = {
  createTaggingTask,
  listTaggingTasks,
  appendTaggingTask,
  listTaggingResults,
  getTaggingTaskStatus,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  createTaggingTask: {
    body: schema['createTaggingTask']['requestBody']['content']['application/json']
    payload: components['schemas']['TaggingSubmission']
  }
  listTaggingTasks: { payload: components['schemas']['TaggingTasksAnswer'] }
  appendTaggingTask: {
    path: schema['appendTaggingTask']['parameters']['path']
    body: schema['appendTaggingTask']['requestBody']['content']['application/json']
    payload: components['schemas']['TaggingSubmission']
  }
  listTaggingResults: {
    path: schema['listTaggingResults']['parameters']['path']
    query?: NonNullable<schema['listTaggingResults']['parameters']['query']>
    header?: NonNullable<schema['listTaggingResults']['parameters']['header']>
    payload: components['schemas']['TaggingResultsAnswer']
  }
  getTaggingTaskStatus: {
    path: schema['getTaggingTaskStatus']['parameters']['path']
    payload: components['schemas']['TaggingTaskAnswer']
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [
  { meaning: 'failed', codes: ['500'] },
  { meaning: 'unauthorized', codes: ['609', '612'] },
  { meaning: 'not-found', codes: ['623'] },
  { meaning: 'quota-exceeded', codes: ['823'] },
  {
    meaning: 'unusable-media',
    codes: ['803'],
    toError: /* @__PURE__ */ unusableMedia('unreachable'),
  },
  {
    meaning: 'unusable-media',
    codes: ['801', '802', '805'],
    toError: /* @__PURE__ */ unusableMedia('format'),
  },
  { meaning: 'unusable-media', codes: ['806'], toError: /* @__PURE__ */ unusableMedia('other') },
  {
    meaning: 'unusable-media',
    codes: ['807'],
    toError: /* @__PURE__ */ unusableMedia('too-small'),
  },
  {
    meaning: 'unusable-media',
    codes: ['808', '809'],
    toError: /* @__PURE__ */ unusableMedia('too-large'),
  },
  {
    meaning: 'invalid-argument',
    codes: ['804'],
    toError: /* @__PURE__ */ refusedArgument('image'),
  },
  {
    meaning: 'invalid-argument',
    codes: ['824'],
    toError: /* @__PURE__ */ refusedArgument('requests'),
  },
  {
    meaning: 'invalid-argument',
    codes: ['825'],
    toError: /* @__PURE__ */ refusedArgument('detections'),
  },
  {
    meaning: 'invalid-argument',
    codes: ['826'],
    toError: /* @__PURE__ */ refusedArgument('language'),
  },
  { meaning: 'unauthorized', message: /api[ -]?key|unauthori[sz]ed/i },
  { meaning: 'quota-exceeded', message: /quota|usage exceeded/i },
  { meaning: 'rate-limited', message: /too many requests|rate limit/i },
  {
    meaning: 'not-found',
    message: /\btask (is )?(not found|unknown)|\btask does not exist|no such task/i,
  },
] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['x-api-key'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://api.omnious.com/tagger/v2.12'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = { apiKey: { in: 'header', name: 'x-api-key' } } as const

/** How lists are paged. */
export const paging = { place: 'offset', first: 0, size: 'size', usualSize: 100 } as const

/** All members that the bodies of failures have. */
export const failureMembers = ['data', 'error', 'status'] as const
