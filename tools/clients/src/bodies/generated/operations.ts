// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import {
  chooseBody,
  fileBody,
  formBody,
  longJsonBody,
  multipartBody,
  textBody,
} from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const operations = {
  sendList: {
    method: 'POST',
    path: '/list',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      value: { type: 'array', items: { type: 'integer' } },
      optional: true,
    },
    response: 'empty',
  },
  sendScalar: {
    method: 'POST',
    path: '/scalar',
    retry: 'never',
    body: { mediaType: 'application/json', value: { type: 'boolean' } },
    response: 'empty',
  },
  sendMap: {
    method: 'PUT',
    path: '/map',
    retry: 'never',
    body: { mediaType: 'application/json', value: { type: 'object' } },
    response: 'empty',
  },
  sendOpen: {
    method: 'PUT',
    path: '/open',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendText: {
    method: 'POST',
    path: '/text',
    retry: 'never',
    body: { mediaType: 'text/csv', value: {}, write: textBody },
    response: 'empty',
  },
  sendXml: {
    method: 'POST',
    path: '/xml',
    retry: 'never',
    body: { mediaType: 'application/xml', value: {}, write: textBody },
    response: 'empty',
  },
  sendFile: {
    method: 'PUT',
    path: '/file',
    retry: 'never',
    body: {
      mediaType: 'image/*',
      value: { type: 'file' },
      write: fileBody,
      others: [{ mediaType: 'application/octet-stream', value: { type: 'file' }, write: fileBody }],
      choose: chooseBody,
    },
    response: 'empty',
  },
  sendForm: {
    method: 'POST',
    path: '/form',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendPlainForm: {
    method: 'POST',
    path: '/plain-form',
    retry: 'never',
    body: {
      mediaType: 'application/x-www-form-urlencoded',
      properties: { name: { required: true }, on: { type: 'boolean' } },
    },
    response: 'empty',
  },
  sendParts: {
    method: 'POST',
    path: '/multipart',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendSeveral: {
    method: 'POST',
    path: '/several',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: { text: { required: true }, stars: { type: 'integer' } },
      others: [{ mediaType: 'text/plain', value: {}, write: textBody }],
      choose: chooseBody,
    },
    response: 'empty',
  },
  addPicture: {
    method: 'POST',
    path: '/directions',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: {
        title: { required: true },
        uploadKey: { required: true },
        owner: { type: 'object', properties: { name: { required: true } } },
      },
    },
    payload: { id: 130, title: 1, 'owner?!': { name: 1, since: 1 } },
  },
  removeAll: {
    method: 'DELETE',
    path: '/remove',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: { ids: { type: 'array', required: true, items: { type: 'integer' } } },
      optional: true,
    },
    response: 'empty',
  },
} as const satisfies Record<string, Operation>

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
