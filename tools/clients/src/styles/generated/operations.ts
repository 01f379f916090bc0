// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import {
  checkHeaders,
  emptyResponse,
  otherServer,
  singleShot,
  styledHeaders,
  styledPath,
  styledQuery,
  writeCookies,
} from '@picturedesk/transport/formats'
import type { operations as schema } from './schema.ts'

export const getListsByIds = {
  path: '/lists/{ids}',
  pathParameters: { ids: { type: 'array', required: true, items: { type: 'integer' } } },
  query: {
    ids: { type: 'array', items: { type: 'integer' }, explode: false },
    piped: { type: 'array', items: {}, style: 'pipeDelimited' },
    spaced: { type: 'array', items: {}, style: 'spaceDelimited' },
    many: { type: ['string', 'array'], items: {} },
    'tags[]': { type: 'array', items: {} },
  },
  write: { path: styledPath, query: styledQuery },
  response: emptyResponse,
} as const satisfies Operation

export const objects = {
  path: '/objects',
  query: {
    paging: {
      type: 'object',
      required: true,
      properties: { offset: { type: 'integer', required: true }, limit: { type: 'integer' } },
    },
    filter: {
      type: 'object',
      properties: { kind: {}, size: { type: 'object', properties: { min: { type: 'integer' } } } },
      style: 'deepObject',
      explode: true,
    },
    joined: { type: 'object', properties: { a: {}, b: { type: 'integer' } }, explode: false },
    json: {
      type: 'object',
      properties: { kind: { required: true } },
      contentType: 'application/json',
    },
  },
  write: { query: styledQuery },
  response: emptyResponse,
} as const satisfies Operation

export const matrix = {
  path: '/matrix/{simple}/{label}/{matrix}/{flag}/{long}',
  pathParameters: {
    simple: {
      type: 'object',
      required: true,
      properties: { a: { type: 'integer' }, b: {} },
      explode: true,
    },
    label: { type: 'array', required: true, items: {}, style: 'label' },
    matrix: {
      type: 'array',
      required: true,
      items: { type: 'integer' },
      style: 'matrix',
      explode: true,
    },
    flag: { type: 'boolean', required: true },
    long: {
      type: ['integer', 'bigint', 'string'],
      required: true,
      format: 'int64',
      pattern: /^-?\d+$/u,
    },
  },
  write: { path: styledPath },
  response: emptyResponse,
} as const satisfies Operation

export const headers = {
  path: '/headers',
  headers: {
    'X-Fields': { type: 'array', items: {} },
    'X-Object': { type: 'object', properties: { a: { type: 'integer' }, b: {} }, explode: true },
    'X-Number': { type: 'integer' },
    Accept: {},
  },
  cookies: { session: { required: true } },
  checkHeaders: checkHeaders,
  write: { headers: styledHeaders, cookies: writeCookies },
  response: emptyResponse,
} as const satisfies Operation

export const listValuesS = {
  path: '/values',
  query: {
    flag: { type: 'boolean', enum: [true] },
    number: { type: 'number', enum: [1, 2] },
    nothing: { type: ['string', 'null'] },
    reserved: { allowReserved: true },
    loose: { pattern: /^[\w\-\_]+$/ },
    $색상: {},
    when: { format: 'date-time' },
  },
  write: { query: styledQuery },
  response: emptyResponse,
} as const satisfies Operation

export const class2 = {
  method: 'HEAD',
  path: '/values',
  response: emptyResponse,
} as const satisfies Operation

export const constructor = {
  method: 'OPTIONS',
  path: '/values',
  response: emptyResponse,
} as const satisfies Operation

export const put_filesUpload = {
  method: 'PUT',
  path: '/upload',
  server: /* @__PURE__ */ otherServer(
    'https://upload.example.com/files',
    'https://eu.example.com/v1',
  ),
  retry: 'never',
  once: singleShot,
  response: emptyResponse,
} as const satisfies Operation

export const searchImages = {
  path: '/search?kind=image',
  query: { q: {} },
  response: emptyResponse,
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  getListsByIds,
  objects,
  matrix,
  headers,
  "list-values's": listValuesS,
  class: class2,
  constructor,
  'put_files#upload': put_filesUpload,
  searchImages,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  getListsByIds: {
    path: schema['getListsByIds']['parameters']['path']
    query?: NonNullable<schema['getListsByIds']['parameters']['query']>
    payload: undefined
  }
  objects: { query: schema['objects']['parameters']['query']; payload: undefined }
  matrix: { path: schema['matrix']['parameters']['path']; payload: undefined }
  headers: {
    header?: NonNullable<schema['headers']['parameters']['header']>
    cookie: schema['headers']['parameters']['cookie']
    payload: undefined
  }
  "list-values's": {
    query?: NonNullable<schema["list-values's"]['parameters']['query']>
    payload: undefined
  }
  class: { payload: undefined }
  constructor: { payload: undefined }
  'put_files#upload': { payload: undefined }
  searchImages: {
    query?: NonNullable<schema['searchImages']['parameters']['query']>
    payload: undefined
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = [] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://eu.example.com/v1'
