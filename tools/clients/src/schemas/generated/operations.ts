// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation, ParameterRule } from '@picturedesk/transport'
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

export const operations = {
  sendPet: {
    method: 'POST',
    path: '/pet',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      value: { type: 'object', properties: { petType: { required: true } }, open: true },
    },
    response: 'empty',
  },
  sendKind: {
    method: 'POST',
    path: '/kind',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendUnion: {
    method: 'POST',
    path: '/union',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      value: {
        type: ['object', 'array'],
        items: {},
        properties: { a: {}, b: { type: 'integer' } },
      },
    },
    response: 'empty',
  },
  sendTree: {
    method: 'POST',
    path: '/tree',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendTuple: {
    method: 'POST',
    path: '/tuple',
    retry: 'never',
    body: { mediaType: 'application/json', value: { type: 'array' } },
    response: 'empty',
  },
  sendSibling: {
    method: 'POST',
    path: '/sibling',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: { id: { type: 'integer' }, extra: { required: true } },
    },
    response: 'empty',
  },
  sendConditional: {
    method: 'POST',
    path: '/conditional',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      value: {
        type: 'object',
        properties: { kind: { required: true, enum: ['a', 'b'] } },
        open: true,
      },
    },
    response: 'empty',
  },
  sendPatterns: {
    method: 'POST',
    path: '/patterns',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      value: { type: 'object', properties: { id: { type: 'integer' } }, open: true },
    },
    response: 'empty',
  },
  sendNames: {
    method: 'POST',
    path: '/names',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendDefs: {
    method: 'POST',
    path: '/defs',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: { p: { type: 'object', properties: { a: { type: 'integer', required: true } } } },
    },
    response: 'empty',
  },
  sendMerged: {
    method: 'POST',
    path: '/merged',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: {
        id: { type: 'integer' },
        size: { type: 'integer', required: true, minimum: 1, maximum: 9 },
      },
    },
    response: 'empty',
  },
  sendNullable: {
    method: 'POST',
    path: '/nullable',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendPlanet: {
    method: 'POST',
    path: '/circle',
    retry: 'never',
    body: {
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
    response: 'empty',
  },
  sendSatellite: {
    method: 'POST',
    path: '/moons',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      properties: {
        get orbit() {
          return { ...rulePlanet, required: true }
        },
        name: {},
        radius: { type: 'number' },
      },
    },
    response: 'empty',
  },
  sendJson: {
    method: 'POST',
    path: '/json',
    retry: 'never',
    body: {
      mediaType: 'application/json',
      get value() {
        return ruleJson
      },
    },
    response: 'empty',
  },
} as const satisfies Record<string, Operation>

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
