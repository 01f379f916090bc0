// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'annotateImages, response 200, labels': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({
  'annotateImages, response 200, labels': {
    responses: [
      {
        labelAnnotations: [
          { mid: '/m/ex01cat', description: 'Cat', score: 0.98, topicality: 0.91 },
          { mid: '/m/ex02fur', description: 'Fur', score: 0.81, topicality: 0.3 },
          { description: 'Whiskers', score: 0.64, topicality: 0.64 },
        ],
      },
    ],
  },
})

export const example2: {
  'annotateImages, response 200, objects': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({
  'annotateImages, response 200, objects': {
    responses: [
      {
        labelAnnotations: [
          { mid: '/m/ex03street', description: 'Street', score: 0.9, topicality: 0.9 },
        ],
        localizedObjectAnnotations: [
          {
            mid: '/j/ex04bike',
            name: 'Bicycle',
            score: 0.93,
            boundingPoly: {
              normalizedVertices: [
                { x: 0.25, y: 0.5 },
                { x: 0.75, y: 0.5 },
                { x: 0.75, y: 1 },
                { x: 0.25, y: 1 },
              ],
            },
          },
          {
            name: 'Door',
            score: 0.51,
            boundingPoly: {
              normalizedVertices: [{}, { x: 0.125 }, { x: 0.125, y: 0.5 }, { y: 0.5 }],
            },
          },
        ],
      },
    ],
  },
})

export const example3: {
  'annotateImages, response 200, safeSearch': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({
  'annotateImages, response 200, safeSearch': {
    responses: [
      {
        safeSearchAnnotation: {
          adult: 'VERY_UNLIKELY',
          spoof: 'UNLIKELY',
          medical: 'POSSIBLE',
          violence: 'LIKELY',
          racy: 'VERY_LIKELY',
        },
      },
    ],
  },
})

export const example4: {
  'annotateImages, response 200, notJudged': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({
  'annotateImages, response 200, notJudged': {
    responses: [
      {
        safeSearchAnnotation: {
          adult: 'UNKNOWN',
          spoof: 'UNKNOWN',
          medical: 'UNKNOWN',
          violence: 'UNKNOWN',
        },
      },
    ],
  },
})

export const example5: {
  'annotateImages, response 200, pictureFailed': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({
  'annotateImages, response 200, pictureFailed': {
    responses: [{ error: { code: 3, message: 'Bad image data.' } }],
  },
})

export const example6: {
  'annotateImages, response 200, nothingFound': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({ 'annotateImages, response 200, nothingFound': { responses: [{}] } })

export const example7: {
  'annotateImages, response 200, partlySeen': operations['annotateImages']['responses'][200]['content']['application/json']
} = exactly({
  'annotateImages, response 200, partlySeen': {
    responses: [
      {
        labelAnnotations: [
          { mid: '/m/ex01cat', description: 'Cat', score: 0.98, topicality: 0.91 },
        ],
        error: { code: 13, message: 'Object detection failed.' },
      },
    ],
  },
})

export const example8: {
  'annotateImages, response 400, malformed': operations['annotateImages']['responses'][400]['content']['application/json']
} = exactly({
  'annotateImages, response 400, malformed': {
    error: {
      code: 400,
      message: 'Request must specify image and features.',
      status: 'INVALID_ARGUMENT',
    },
  },
})

export const example9: {
  'annotateImages, response 400, keyRefused': operations['annotateImages']['responses'][400]['content']['application/json']
} = exactly({
  'annotateImages, response 400, keyRefused': {
    error: {
      code: 400,
      message: 'API key not valid. Please pass another one.',
      status: 'INVALID_ARGUMENT',
    },
  },
})

export const example10: {
  'annotateImages, response 401, tokenRefused': operations['annotateImages']['responses'][401]['content']['application/json']
} = exactly({
  'annotateImages, response 401, tokenRefused': {
    error: {
      code: 401,
      message: 'Request had invalid authentication credentials.',
      status: 'UNAUTHENTICATED',
    },
  },
})

export const example11: {
  'annotateImages, response 403, billingDisabled': operations['annotateImages']['responses'][403]['content']['application/json']
} = exactly({
  'annotateImages, response 403, billingDisabled': {
    error: {
      code: 403,
      message: 'This API requires billing to be enabled.',
      status: 'PERMISSION_DENIED',
    },
  },
})

export const example12: {
  'annotateImages, response 429, throttled': operations['annotateImages']['responses'][429]['content']['application/json']
} = exactly({
  'annotateImages, response 429, throttled': {
    error: {
      code: 429,
      message: 'Quota of requests per minute exceeded.',
      status: 'RESOURCE_EXHAUSTED',
    },
  },
})

export const example13: {
  'annotateImages, response 503, unavailable': operations['annotateImages']['responses'][503]['content']['application/json']
} = exactly({
  'annotateImages, response 503, unavailable': {
    error: { code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' },
  },
})
