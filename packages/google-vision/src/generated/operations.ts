// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { checkBody, singleShot } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const annotateImages = {
  method: 'POST',
  path: '/v1/images:annotate',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      requests: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 16,
        items: {
          type: 'object',
          properties: {
            image: {
              type: 'object',
              required: true,
              properties: {
                content: { minLength: 1 },
                source: {
                  type: 'object',
                  properties: {
                    imageUri: {
                      required: true,
                      pattern: /^([hH][tT][tT][pP][sS]?|gs):\/\/[^/].*$/u,
                    },
                  },
                },
              },
            },
            features: {
              type: 'array',
              required: true,
              minItems: 1,
              items: {
                type: 'object',
                properties: {
                  type: {
                    required: true,
                    enum: ['LABEL_DETECTION', 'OBJECT_LOCALIZATION', 'SAFE_SEARCH_DETECTION'],
                  },
                  maxResults: { type: 'integer', minimum: 1 },
                  model: { enum: ['builtin/stable', 'builtin/latest'] },
                },
              },
            },
          },
        },
      },
      parent: { pattern: /^projects\/[^/]+\/locations\/(us|asia|eu)$/u },
    },
  },
  payload: {
    responses: [
      {
        'labelAnnotations?': [{ 'mid?': 1, description: 33, 'score?': 2, 'topicality?': 2 }],
        'localizedObjectAnnotations?': [
          {
            'mid?': 1,
            name: 33,
            'score?': 2,
            'boundingPoly?': { 'normalizedVertices?': [{ 'x?': 2, 'y?': 2 }] },
          },
        ],
        'safeSearchAnnotation?': {
          'adult?': 1,
          'spoof?': 1,
          'medical?': 1,
          'violence?': 1,
          'racy?': 1,
        },
        'error?': { 'code?': 130, 'message?': 1 },
      },
    ],
  },
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = { annotateImages } as const

/** What the capability `tagging` calls. */
export const taggingOperations = { annotateImages } as const

/** What the capability `moderation` calls. */
export const moderationOperations = { annotateImages } as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  annotateImages: {
    body: schema['annotateImages']['requestBody']['content']['application/json']
    payload: components['schemas']['AnnotateImagesResponse']
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [
  {
    meaning: 'unauthorized',
    message: /api key not valid|api key expired|invalid authentication credentials/i,
  },
] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['X-Goog-Api-Key', 'authorization'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://vision.googleapis.com'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = {
  apiKey: { in: 'header', name: 'X-Goog-Api-Key' },
  token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
} as const

/** All members that the bodies of failures have. */
export const failureMembers = ['error'] as const
