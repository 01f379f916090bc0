// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { byContentType } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const csv = {
  path: '/csv',
  accept: 'text/csv',
  response: /* @__PURE__ */ byContentType({ 'text/csv': 'text' }),
} as const satisfies Operation

export const maybe = {
  path: '/maybe',
  response: /* @__PURE__ */ byContentType({ 'application/json': 'json' }, true),
  payload: { a: 130 },
} as const satisfies Operation

export const onlyDefault = { path: '/default', payload: { a: 130 } } as const satisfies Operation

export const range = { path: '/range', payload: { a: 130 } } as const satisfies Operation

export const two = {
  path: '/two',
  accept: 'application/json, text/csv',
  response: /* @__PURE__ */ byContentType({ 'application/json': 'json', 'text/csv': 'text' }),
  payload: { a: 130 },
} as const satisfies Operation

export const differing = { path: '/differing', payload: 8 } as const satisfies Operation

export const list = { path: '/list', payload: 16 } as const satisfies Operation

export const tuple = { path: '/tuple', payload: 16 } as const satisfies Operation

export const falsy = { path: '/falsy', payload: 4 } as const satisfies Operation

export const nothing = { path: '/null' } as const satisfies Operation

export const long = { path: '/long', payload: { id: 130 } } as const satisfies Operation

export const tree = {
  path: '/tree',
  payload: { name: 1, 'children?!': [8] },
} as const satisfies Operation

export const map = { path: '/map', payload: 8 } as const satisfies Operation

export const vendorType = { path: '/vendor', payload: { 'a?!': 1 } } as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  csv,
  maybe,
  onlyDefault,
  range,
  two,
  differing,
  list,
  tuple,
  falsy,
  nothing,
  long,
  tree,
  map,
  vendorType,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  csv: { payload: string }
  maybe: { payload: schema['maybe']['responses'][200]['content']['application/json'] | undefined }
  onlyDefault: {
    payload: schema['onlyDefault']['responses']['default']['content']['application/json']
  }
  range: { payload: schema['range']['responses']['2XX']['content']['application/json'] }
  two: { payload: schema['two']['responses'][200]['content']['application/json'] | string }
  differing: {
    payload:
      | schema['differing']['responses'][200]['content']['application/json']
      | schema['differing']['responses'][202]['content']['application/json']
  }
  list: { payload: schema['list']['responses'][200]['content']['application/json'] }
  tuple: { payload: schema['tuple']['responses'][200]['content']['application/json'] }
  falsy: { payload: schema['falsy']['responses'][200]['content']['application/json'] }
  nothing: { payload: schema['nothing']['responses'][200]['content']['application/json'] }
  long: { payload: schema['long']['responses'][200]['content']['application/json'] }
  tree: { payload: components['schemas']['Node'] }
  map: { payload: schema['map']['responses'][200]['content']['application/json'] }
  vendorType: {
    payload: schema['vendorType']['responses'][200]['content']['application/vnd.acme.v1+json; charset=utf-8']
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = [] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://responses.example.com'
