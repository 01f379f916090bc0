// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'createTaggingTask, response 202, accepted': operations['createTaggingTask']['responses'][202]['content']['application/json']
} = exactly({
  'createTaggingTask, response 202, accepted': {
    taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
    albumName: 'album-20240501100000',
    taskExpiredAt: '2024-05-01T10:10:00Z',
    validation: { accept: 10, failure: 0 },
    failureList: [],
  },
})

export const example2: {
  'createTaggingTask, response 202, partlyAccepted': operations['createTaggingTask']['responses'][202]['content']['application/json']
} = exactly({
  'createTaggingTask, response 202, partlyAccepted': {
    taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
    albumName: 'album-20240501100000',
    taskExpiredAt: '2024-05-01T10:10:00Z',
    validation: { accept: 8, failure: 2 },
    failureList: [
      {
        request: {
          image: { type: 'url', content: 'ftp://images.example/8.jpg' },
          context: { id: '8' },
        },
        errorMessage: 'Invalid image URL',
      },
      {
        request: {
          image: { type: 'url', content: 'https://images.example/1.jpg' },
          context: { id: '1', detection: ['TOP'], price: '39000', currency: 'KRW' },
        },
        errorMessage: 'Duplicate id',
      },
    ],
  },
})

export const example3: {
  'createTaggingTask, response 400, badRequest': operations['createTaggingTask']['responses'][400]['content']['application/json']
} = exactly({
  'createTaggingTask, response 400, badRequest': {
    data: {},
    error: { message: 'Invalid JSON body', code: 824 },
    status: 'fail',
  },
})

export const example4: {
  'createTaggingTask, response 400, detectionUnsupported': operations['createTaggingTask']['responses'][400]['content']['application/json']
} = exactly({
  'createTaggingTask, response 400, detectionUnsupported': {
    data: {},
    error: { message: 'detection is not supported: HAT', code: 825 },
    status: 'fail',
  },
})

export const example5: {
  'createTaggingTask, response 400, strictRefused': operations['createTaggingTask']['responses'][400]['content']['application/json']
} = exactly({
  'createTaggingTask, response 400, strictRefused': {
    data: {},
    error: 'STRICT: 1 of 10 requests is invalid',
    status: 'fail',
  },
})

export const example6: {
  'createTaggingTask, response 401, unauthorized': operations['createTaggingTask']['responses'][401]['content']['application/json']
} = exactly({
  'createTaggingTask, response 401, unauthorized': {
    data: {},
    error: { message: 'Invalid API key', code: 609 },
    status: 'fail',
  },
})

export const example7: {
  'createTaggingTask, response 401, keyMissing': operations['createTaggingTask']['responses'][401]['content']['application/json']
} = exactly({
  'createTaggingTask, response 401, keyMissing': {
    data: {},
    error: { message: 'The X-API-KEY header is missing', code: 612 },
    status: 'fail',
  },
})

export const example8: {
  'createTaggingTask, response 429, quotaExhausted': operations['createTaggingTask']['responses'][429]['content']['application/json']
} = exactly({
  'createTaggingTask, response 429, quotaExhausted': {
    data: {},
    error: { message: 'The usage of the tagger is exceeded', code: 823 },
    status: 'fail',
  },
})

export const example9: {
  'listTaggingTasks, response 200, tasks': operations['listTaggingTasks']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingTasks, response 200, tasks': {
    data: {
      tasks: [
        {
          taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
          count: { total: 10, done: 9, processing: 0, failure: 1 },
          description: 'Spring lookbook',
          taskStatus: 'TASK_DONE',
          taskExpireAt: '2024-05-01T10:10:00Z',
          resultExpiredAt: '2024-05-08T10:00:00Z',
          createDate: '2024-05-01T10:00:00Z',
        },
        {
          taskId: '9b2d4c11-77aa-4f0e-8d35-1a6b9c0e4f22',
          count: { total: 1000, done: 250, processing: 750, failure: 0 },
          description: null,
          taskStatus: 'TASK_PROCESSING',
          taskExpiredAt: '2024-05-01T19:20:00',
          resultExpiredAt: '2024-05-08T19:10:00',
          createDate: '2024-05-01T19:10:00',
        },
      ],
    },
    error: null,
    status: 'success',
  },
})

export const example10: {
  'listTaggingTasks, response 200, noTasks': operations['listTaggingTasks']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingTasks, response 200, noTasks': { data: { tasks: [] }, error: '', status: 'success' },
})

export const example11: {
  'listTaggingTasks, response 200, failure': operations['listTaggingTasks']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingTasks, response 200, failure': {
    data: {},
    error: 'Internal processing error',
    status: 'fail',
  },
})

export const example12: {
  'listTaggingTasks, response 200, failureWithCode': operations['listTaggingTasks']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingTasks, response 200, failureWithCode': {
    data: {},
    error: { message: 'Internal processing error', code: 500 },
    status: 'fail',
  },
})

export const example13: {
  'listTaggingTasks, response 401, unauthorized': operations['listTaggingTasks']['responses'][401]['content']['application/json']
} = exactly({
  'listTaggingTasks, response 401, unauthorized': {
    data: {},
    error: { message: 'Invalid API key', code: 609 },
    status: 'fail',
  },
})

export const example14: {
  'listTaggingTasks, response 401, keyMissing': operations['listTaggingTasks']['responses'][401]['content']['application/json']
} = exactly({
  'listTaggingTasks, response 401, keyMissing': {
    data: {},
    error: { message: 'The X-API-KEY header is missing', code: 612 },
    status: 'fail',
  },
})

export const example15: {
  'appendTaggingTask, response 202, appended': operations['appendTaggingTask']['responses'][202]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 202, appended': {
    taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
    albumName: 'album-20240501100000',
    taskExpireAt: '2024-05-01T10:20:00Z',
    validation: { accept: 10, failure: 0 },
    failureList: [],
  },
})

export const example16: {
  'appendTaggingTask, response 202, partlyAppended': operations['appendTaggingTask']['responses'][202]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 202, partlyAppended': {
    taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
    albumName: 'album-20240501100000',
    taskExpiredAt: '2024-05-01T10:20:00Z',
    validation: { accept: 9, failure: 1 },
    failureList: [
      {
        request: {
          image: { type: 'url', content: 'https://images.example/1.jpg' },
          context: { id: '1' },
        },
        errorMessage: 'Duplicate id',
      },
    ],
  },
})

export const example17: {
  'appendTaggingTask, response 400, taskExpired': operations['appendTaggingTask']['responses'][400]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 400, taskExpired': {
    data: {},
    error: 'The task has expired',
    status: 'fail',
  },
})

export const example18: {
  'appendTaggingTask, response 400, strictRefused': operations['appendTaggingTask']['responses'][400]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 400, strictRefused': {
    data: {},
    error: 'STRICT: 1 of 10 requests is invalid',
    status: 'fail',
  },
})

export const example19: {
  'appendTaggingTask, response 401, unauthorized': operations['appendTaggingTask']['responses'][401]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 401, unauthorized': {
    data: {},
    error: { message: 'Invalid API key', code: 609 },
    status: 'fail',
  },
})

export const example20: {
  'appendTaggingTask, response 401, keyMissing': operations['appendTaggingTask']['responses'][401]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 401, keyMissing': {
    data: {},
    error: { message: 'The X-API-KEY header is missing', code: 612 },
    status: 'fail',
  },
})

export const example21: {
  'appendTaggingTask, response 404, notFound': operations['appendTaggingTask']['responses'][404]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 404, notFound': {
    data: {},
    error: { message: 'The resource is not found', code: 623 },
    status: 'fail',
  },
})

export const example22: {
  'appendTaggingTask, response 429, quotaExhausted': operations['appendTaggingTask']['responses'][429]['content']['application/json']
} = exactly({
  'appendTaggingTask, response 429, quotaExhausted': {
    data: {},
    error: { message: 'The usage of the tagger is exceeded', code: 823 },
    status: 'fail',
  },
})

export const example23: {
  'listTaggingResults, response 200, results': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, results': {
    data: {
      taskInfo: { totalCount: 10, offset: 0, size: 2 },
      results: [
        {
          id: '1',
          taggingResult: {
            objects: [
              {
                type: 'TOP',
                tags: [
                  {
                    category: { id: 'TOP', name: 'top', confidence: 0.9987 },
                    item: { id: 'TOPTS001', name: 't-shirt', confidence: 0.9821 },
                    sleeveLength: { id: 'SLV001', name: 'short sleeve', confidence: 0.9712 },
                    neckLine: { id: 'NEC003', name: 'round neck', confidence: 0.9433 },
                    fit: { id: 'FIT002', name: 'regular fit', confidence: 0.8801 },
                    colors: [
                      { id: 'COL014', name: 'white', confidence: 0.9644 },
                      { id: 'COL002', name: 'black', confidence: 0.0912 },
                    ],
                    prints: [{ id: 'PRT009', name: 'lettering', confidence: 0.8123 }],
                    looks: [{ id: 'LOK004', name: 'casual', confidence: 0.7755 }],
                    textures: [{ id: 'TEX001', name: 'jersey', confidence: 0.9021 }],
                    details: [],
                  },
                ],
              },
              {
                type: 'BOTTOM',
                tags: [
                  {
                    category: { id: 'BOTTOM', name: 'bottom', confidence: 0.9954 },
                    item: { id: 'BOTJE001', name: 'jeans', confidence: 0.9899 },
                    length: { id: 'LEN005', name: 'ankle', confidence: 0.7533 },
                    shape: { id: 'SHP002', name: 'straight', confidence: 0.8044 },
                    colorDetails: [{ id: 'CLD021', name: 'light indigo', confidence: 0.6812 }],
                  },
                ],
              },
            ],
          },
        },
        {
          id: '2',
          taggingResult: {
            objects: [
              {
                type: 'WHOLEBODY',
                tags: [
                  {
                    category: { id: 'WHOLEBODY', name: 'wholebody', confidence: 0.9978 },
                    item: { id: 'WHODR001', name: 'dress', confidence: 0.9934 },
                  },
                ],
              },
            ],
            notMatchedObject: [],
          },
        },
      ],
    },
    error: null,
    status: 'success',
  },
})

export const example24: {
  'listTaggingResults, response 200, singleForm': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, singleForm': {
    data: {
      taskInfo: { totalCount: 1, offset: 0, size: 1 },
      results: [
        {
          id: '1',
          taggingResult: {
            data: {
              objects: [
                {
                  type: 'TOP',
                  position: { x: 10, y: 20 },
                  tags: [
                    {
                      item: { id: 'TOPSH001', name: 'shirt', confidence: '0.97' },
                      collar: { id: 'CLR001', name: 'button-down', confidence: 0.91 },
                      colors: [{ name: 'blue' }],
                    },
                  ],
                },
              ],
            },
            error: null,
            status: 'success',
          },
        },
      ],
    },
    error: null,
    status: 'success',
  },
})

export const example25: {
  'listTaggingResults, response 200, nothingDetected': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, nothingDetected': {
    data: {
      taskInfo: { totalCount: 1, offset: 0, size: 1 },
      results: [{ id: '1', taggingResult: { objects: [{ type: 'no detected product' }] } }],
    },
    error: null,
    status: 'success',
  },
})

export const example26: {
  'listTaggingResults, response 200, failedAbsent': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, failedAbsent': {
    data: {
      taskInfo: { totalCount: 3, offset: 0, size: 2 },
      results: [
        { id: '1', taggingResult: { objects: [] } },
        { id: '3', taggingResult: { objects: [] } },
      ],
    },
    error: null,
    status: 'success',
  },
})

export const example27: {
  'listTaggingResults, response 200, imageFailed': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, imageFailed': {
    data: {
      taskInfo: { totalCount: 7, offset: 0, size: 7 },
      results: [
        {
          id: '1',
          taggingResult: {
            data: {},
            error: { message: 'The image cannot be fetched', code: 803 },
            status: 'fail',
          },
        },
        {
          id: '2',
          taggingResult: {
            data: {},
            error: { message: 'The format is not supported', code: 805 },
            status: 'fail',
          },
        },
        {
          id: '3',
          taggingResult: {
            data: {},
            error: { message: 'The ratio is not accepted', code: 806 },
            status: 'fail',
          },
        },
        {
          id: '4',
          taggingResult: {
            data: {},
            error: { message: 'The image is too small', code: 807 },
            status: 'fail',
          },
        },
        {
          id: '5',
          taggingResult: {
            data: {},
            error: { message: 'The image is too large', code: 808 },
            status: 'fail',
          },
        },
        {
          id: '6',
          taggingResult: {
            data: {},
            error: { message: 'The reason is not documented', code: 830 },
            status: 'fail',
          },
        },
        { id: '7', taggingResult: null },
      ],
    },
    error: null,
    status: 'success',
  },
})

export const example28: {
  'listTaggingResults, response 200, noResults': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, noResults': {
    data: { taskInfo: { totalCount: 10, offset: 0, size: 0 }, results: [] },
    error: null,
    status: 'success',
  },
})

export const example29: {
  'listTaggingResults, response 200, failure': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, failure': {
    data: {},
    error: 'Internal processing error',
    status: 'fail',
  },
})

export const example30: {
  'listTaggingResults, response 200, failureWithCode': operations['listTaggingResults']['responses'][200]['content']['application/json']
} = exactly({
  'listTaggingResults, response 200, failureWithCode': {
    data: {},
    error: { message: 'Internal processing error', code: 500 },
    status: 'fail',
  },
})

export const example31: {
  'listTaggingResults, response 400, notDone': operations['listTaggingResults']['responses'][400]['content']['application/json']
} = exactly({
  'listTaggingResults, response 400, notDone': {
    data: {},
    error: 'The task is still processing',
    status: 'fail',
  },
})

export const example32: {
  'listTaggingResults, response 400, languageUnsupported': operations['listTaggingResults']['responses'][400]['content']['application/json']
} = exactly({
  'listTaggingResults, response 400, languageUnsupported': {
    data: {},
    error: { message: 'language is not supported: ja', code: 826 },
    status: 'fail',
  },
})

export const example33: {
  'listTaggingResults, response 401, unauthorized': operations['listTaggingResults']['responses'][401]['content']['application/json']
} = exactly({
  'listTaggingResults, response 401, unauthorized': {
    data: {},
    error: { message: 'Invalid API key', code: 609 },
    status: 'fail',
  },
})

export const example34: {
  'listTaggingResults, response 401, keyMissing': operations['listTaggingResults']['responses'][401]['content']['application/json']
} = exactly({
  'listTaggingResults, response 401, keyMissing': {
    data: {},
    error: { message: 'The X-API-KEY header is missing', code: 612 },
    status: 'fail',
  },
})

export const example35: {
  'listTaggingResults, response 404, notFound': operations['listTaggingResults']['responses'][404]['content']['application/json']
} = exactly({
  'listTaggingResults, response 404, notFound': {
    data: {},
    error: { message: 'The resource is not found', code: 623 },
    status: 'fail',
  },
})

export const example36: {
  'listTaggingResults, response 410, resultsExpired': operations['listTaggingResults']['responses'][410]['content']['application/json']
} = exactly({
  'listTaggingResults, response 410, resultsExpired': {
    data: {},
    error: 'The results have expired',
    status: 'fail',
  },
})

export const example37: {
  'getTaggingTaskStatus, response 200, processing': operations['getTaggingTaskStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 200, processing': {
    data: {
      taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
      count: { total: 10, done: 4, processing: 6, failure: 0 },
      description: 'Spring lookbook',
      taskStatus: 'TASK_PROCESSING',
      taskExpireAt: '2024-05-01T10:10:00Z',
      resultExpiredAt: '2024-05-08T10:00:00Z',
      createDate: '2024-05-01T10:00:00Z',
    },
    error: null,
    status: 'success',
  },
})

export const example38: {
  'getTaggingTaskStatus, response 200, done': operations['getTaggingTaskStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 200, done': {
    data: {
      taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
      count: { total: 10, done: 9, processing: 0, failure: 1 },
      description: 'Spring lookbook',
      taskStatus: 'TASK_DONE',
      taskExpireAt: '2024-05-01T10:10:00Z',
      resultExpiredAt: '2024-05-08T10:00:00Z',
      createDate: '2024-05-01T10:00:00Z',
    },
    error: null,
    status: 'success',
  },
})

export const example39: {
  'getTaggingTaskStatus, response 200, failed': operations['getTaggingTaskStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 200, failed': {
    data: {
      taskId: '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10',
      count: { total: 10, done: 0, processing: 0, failure: 10 },
      description: 'Spring lookbook',
      taskStatus: 'TASK_FAILED',
      taskExpireAt: '2024-05-01T10:10:00Z',
      resultExpiredAt: '2024-05-08T10:00:00Z',
      createDate: '2024-05-01T10:00:00Z',
    },
    error: null,
    status: 'success',
  },
})

export const example40: {
  'getTaggingTaskStatus, response 200, failure': operations['getTaggingTaskStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 200, failure': {
    data: {},
    error: 'Internal processing error',
    status: 'fail',
  },
})

export const example41: {
  'getTaggingTaskStatus, response 200, failureWithCode': operations['getTaggingTaskStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 200, failureWithCode': {
    data: {},
    error: { message: 'Internal processing error', code: 500 },
    status: 'fail',
  },
})

export const example42: {
  'getTaggingTaskStatus, response 401, unauthorized': operations['getTaggingTaskStatus']['responses'][401]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 401, unauthorized': {
    data: {},
    error: { message: 'Invalid API key', code: 609 },
    status: 'fail',
  },
})

export const example43: {
  'getTaggingTaskStatus, response 401, keyMissing': operations['getTaggingTaskStatus']['responses'][401]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 401, keyMissing': {
    data: {},
    error: { message: 'The X-API-KEY header is missing', code: 612 },
    status: 'fail',
  },
})

export const example44: {
  'getTaggingTaskStatus, response 404, notFound': operations['getTaggingTaskStatus']['responses'][404]['content']['application/json']
} = exactly({
  'getTaggingTaskStatus, response 404, notFound': {
    data: {},
    error: { message: 'The resource is not found', code: 623 },
    status: 'fail',
  },
})
