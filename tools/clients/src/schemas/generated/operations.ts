// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation, ParameterRule } from '@picturedesk/transport'
import { checkBody, emptyResponse, singleShot } from '@picturedesk/transport/formats'
import type { operations as schema } from './schema.ts'

const ruleNode: ParameterRule = {
  type: 'object',
  properties: {
    name: { required: true },
    children: {
      type: 'array',
      get items() {
        return ruleNode
      },
    },
    get parent() {
      return ruleNode
    },
  },
}
const rulePlanet: ParameterRule = {
  type: 'object',
  properties: {
    name: { required: true },
    satellites: {
      type: 'array',
      get items() {
        return ruleSatellite
      },
    },
  },
}
const ruleSatellite: ParameterRule = {
  type: 'object',
  properties: {
    get orbit() {
      return { ...rulePlanet, required: true }
    },
    name: {},
    radius: { type: 'number' },
  },
}
const ruleJson: ParameterRule = {
  type: ['string', 'boolean', 'null', 'array', 'object'],
  items: { type: 'any' },
}

export const sendPet = {
  method: 'POST',
  path: '/pet',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: { type: 'object', properties: { petType: { required: true } }, open: true },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendKind = {
  method: 'POST',
  path: '/kind',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: {
      type: 'object',
      properties: {
        shape: { required: true },
        side: { type: 'number' },
        radius: { type: 'number' },
      },
      open: true,
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendUnion = {
  method: 'POST',
  path: '/union',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: { type: ['object', 'array'], items: {}, properties: { a: {}, b: { type: 'integer' } } },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendTree = {
  method: 'POST',
  path: '/tree',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      name: { required: true },
      children: {
        type: 'array',
        get items() {
          return ruleNode
        },
      },
      get parent() {
        return ruleNode
      },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendTuple = {
  method: 'POST',
  path: '/tuple',
  retry: 'never',
  once: singleShot,
  body: { check: checkBody, mediaType: 'application/json', value: { type: 'array' } },
  response: emptyResponse,
} as const satisfies Operation

export const sendSibling = {
  method: 'POST',
  path: '/sibling',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { id: { type: 'integer' }, extra: { required: true } },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendConditional = {
  method: 'POST',
  path: '/conditional',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: {
      type: 'object',
      properties: { kind: { required: true, enum: ['a', 'b'] } },
      open: true,
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendPatterns = {
  method: 'POST',
  path: '/patterns',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    value: { type: 'object', properties: { id: { type: 'integer' } }, open: true },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendNames = {
  method: 'POST',
  path: '/names',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      "it's": { required: true },
      'a-b': {},
      'say "hi"': {},
      $dollar: {},
      이름: {},
      'a/b~c': {},
      class: {},
      constructor: {},
      'what?': { type: 'boolean' },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendDefs = {
  method: 'POST',
  path: '/defs',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { p: { type: 'object', properties: { a: { type: 'integer', required: true } } } },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendMerged = {
  method: 'POST',
  path: '/merged',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      id: { type: 'integer' },
      size: { type: 'integer', required: true, minimum: 1, maximum: 9 },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendNullable = {
  method: 'POST',
  path: '/nullable',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      a: { type: ['object', 'null'], properties: { id: { type: 'integer' } } },
      b: { type: ['string', 'null'], enum: ['x', null] },
      c: { type: ['string', 'integer', 'null'] },
      d: { type: 'number', enum: [1] },
      e: { type: 'any' },
      f: { type: 'any' },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendPlanet = {
  method: 'POST',
  path: '/circle',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      name: { required: true },
      satellites: {
        type: 'array',
        get items() {
          return ruleSatellite
        },
      },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendSatellite = {
  method: 'POST',
  path: '/moons',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      get orbit() {
        return { ...rulePlanet, required: true }
      },
      name: {},
      radius: { type: 'number' },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const sendJson = {
  method: 'POST',
  path: '/json',
  retry: 'never',
  once: singleShot,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    get value() {
      return ruleJson
    },
  },
  response: emptyResponse,
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  sendPet,
  sendKind,
  sendUnion,
  sendTree,
  sendTuple,
  sendSibling,
  sendConditional,
  sendPatterns,
  sendNames,
  sendDefs,
  sendMerged,
  sendNullable,
  sendPlanet,
  sendSatellite,
  sendJson,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  sendPet: {
    body: schema['sendPet']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendKind: {
    body: schema['sendKind']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendUnion: {
    body: schema['sendUnion']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendTree: {
    body: schema['sendTree']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendTuple: {
    body: schema['sendTuple']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendSibling: {
    body: schema['sendSibling']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendConditional: {
    body: schema['sendConditional']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendPatterns: {
    body: schema['sendPatterns']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendNames: {
    body: schema['sendNames']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendDefs: {
    body: schema['sendDefs']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendMerged: {
    body: schema['sendMerged']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendNullable: {
    body: schema['sendNullable']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendPlanet: {
    body: schema['sendPlanet']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendSatellite: {
    body: schema['sendSatellite']['requestBody']['content']['application/json']
    payload: undefined
  }
  sendJson: {
    body: schema['sendJson']['requestBody']['content']['application/json']
    payload: undefined
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = [] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://schemas.example.com'
