// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import {
  checkBody,
  chooseBody,
  emptyResponse,
  fileBody,
  formBody,
  longJsonBody,
  multipartBody,
  plainFormBody,
  singleShot,
  textBody,
} from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const sendList = {
  method: 'POST',
  path: '/list',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: { type: 'array', items: { type: 'integer' } },
    optional: true,
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendScalar = {
  method: 'POST',
  path: '/scalar',
  retry: 'never',
  once: singleShot,
  body: { check: checkBody, mediaType: 'application/json', value: { type: 'boolean' } },
  response: emptyResponse,
} as const satisfies Operation

export const sendMap = {
  method: 'PUT',
  path: '/map',
  retry: 'never',
  once: singleShot,
  body: { check: checkBody, mediaType: 'application/json', value: { type: 'object' } },
  response: emptyResponse,
} as const satisfies Operation

export const sendOpen = {
  method: 'PUT',
  path: '/open',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: {
      type: 'object',
      properties: {
        id: {
          type: ['integer', 'bigint', 'string'],
          required: true,
          format: 'int64',
          pattern: /^-?\d+$/u,
        },
        metadata: { type: 'object' },
        note: { type: ['string', 'null'] },
      },
      open: true,
    },
    write: longJsonBody,
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendText = {
  method: 'POST',
  path: '/text',
  retry: 'never',
  once: singleShot,
  body: { check: checkBody, mediaType: 'text/csv', value: {}, write: textBody },
  response: emptyResponse,
} as const satisfies Operation

export const sendXml = {
  method: 'POST',
  path: '/xml',
  retry: 'never',
  once: singleShot,
  body: { check: checkBody, mediaType: 'application/xml', value: {}, write: textBody },
  response: emptyResponse,
} as const satisfies Operation

export const sendFile = {
  method: 'PUT',
  path: '/file',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'image/*',
    value: { type: 'file' },
    write: fileBody,
    others: [{ mediaType: 'application/octet-stream', value: { type: 'file' }, write: fileBody }],
    choose: chooseBody,
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendForm = {
  method: 'POST',
  path: '/form',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/x-www-form-urlencoded',
    properties: {
      'Address.City': { required: true },
      count: { type: 'integer' },
      on: { type: 'boolean' },
      tags: { type: 'array', items: {}, explode: false },
      meta: {
        type: 'object',
        properties: { a: {}, n: { type: 'integer' } },
        style: 'deepObject',
        explode: true,
      },
    },
    write: formBody,
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendPlainForm = {
  method: 'POST',
  path: '/plain-form',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/x-www-form-urlencoded',
    properties: { name: { required: true }, on: { type: 'boolean' } },
    write: plainFormBody,
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendParts = {
  method: 'POST',
  path: '/multipart',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'multipart/form-data',
    properties: {
      title: { required: true },
      picture: {
        type: ['file', 'string'],
        required: true,
        format: 'binary',
        contentType: 'image/png, image/jpeg',
      },
      tags: { type: 'array', items: {} },
      info: {
        type: 'object',
        properties: { n: { type: 'integer' } },
        contentType: 'application/json',
      },
      size: { type: 'integer' },
    },
    write: multipartBody,
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendSeveral = {
  method: 'POST',
  path: '/several',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { text: { required: true }, stars: { type: 'integer' } },
    others: [{ mediaType: 'text/plain', value: {}, write: textBody }],
    choose: chooseBody,
  },
  response: emptyResponse,
} as const satisfies Operation

export const addPicture = {
  method: 'POST',
  path: '/directions',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      title: { required: true },
      uploadKey: { required: true },
      owner: { type: 'object', properties: { name: { required: true } } },
    },
  },
  payload: { id: 130, title: 1, 'owner?!': { name: 1, since: 1 } },
} as const satisfies Operation

export const removeAll = {
  method: 'DELETE',
  path: '/remove',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { ids: { type: 'array', required: true, items: { type: 'integer' } } },
    optional: true,
  },
  response: emptyResponse,
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  sendList,
  sendScalar,
  sendMap,
  sendOpen,
  sendText,
  sendXml,
  sendFile,
  sendForm,
  sendPlainForm,
  sendParts,
  sendSeveral,
  addPicture,
  removeAll,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  sendList: {
    body?: NonNullable<schema['sendList']['requestBody']>['content']['application/json']
    payload: undefined
  }
  sendScalar: {
    body: schema['sendScalar']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendMap: {
    body: schema['sendMap']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendOpen: {
    body: schema['sendOpen']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendText: { body: schema['sendText']['requestBody']['content']['text/csv']; payload: undefined }
  sendXml: {
    body: schema['sendXml']['requestBody']['content']['application/xml']
    payload: undefined
  }
  sendFile: {
    body:
      | schema['sendFile']['requestBody']['content']['image/*']
      | schema['sendFile']['requestBody']['content']['application/octet-stream']
    payload: undefined
  }
  sendForm: {
    body: schema['sendForm']['requestBody']['content']['application/x-www-form-urlencoded']
    payload: undefined
  }
  sendPlainForm: {
    body: schema['sendPlainForm']['requestBody']['content']['application/x-www-form-urlencoded']
    payload: undefined
  }
  sendParts: {
    body: schema['sendParts']['requestBody']['content']['multipart/form-data']
    payload: undefined
  }
  sendSeveral: {
    body:
      | schema['sendSeveral']['requestBody']['content']['application/json']
      | schema['sendSeveral']['requestBody']['content']['text/plain']
    payload: undefined
  }
  addPicture: {
    body: schema['addPicture']['requestBody']['content']['application/json']
    payload: components['schemas']['Picture']
  }
  removeAll: {
    body?: NonNullable<schema['removeAll']['requestBody']>['content']['application/json']
    payload: undefined
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = [] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://bodies.example.com'
