// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/pet': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendPet']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/kind': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendKind']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/union': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendUnion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tree': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendTree']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tuple': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendTuple']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/sibling': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendSibling']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/conditional': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendConditional']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/patterns': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendPatterns']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/names': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendNames']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/defs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendDefs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/merged': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendMerged']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/nullable': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendNullable']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/circle': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendPlanet']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/moons': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendSatellite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/json': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendJson']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Json:
      | string
      | boolean
      | null
      | unknown[]
      | {
          [key: string]: components['schemas']['Json']
        }
    Satellite: {
      orbit: components['schemas']['Planet']
      name?: string
      radius?: number
    }
    Planet: {
      name: string
      satellites?: components['schemas']['Satellite'][]
    }
    Pet:
      | ({
          /** @enum {string} */
          huntingSkill?: 'lazy' | 'keen'
        } & {
          /** @enum {string} */
          petType: 'cat'
        })
      | ({
          packSize: number
        } & {
          /** @enum {string} */
          petType: 'dog'
        })
    Square: {
      shape: string
      side: number
    }
    Circle: {
      shape: string
      radius: number
    }
    Node: {
      name: string
      children?: components['schemas']['Node'][]
      parent?: components['schemas']['Node']
    }
    Base: {
      id?: number
    }
    HasDefs: {
      p?: components['schemas']['P']
    }
    P: {
      a: number
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  sendPet: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Pet']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendKind: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json':
          | (components['schemas']['Square'] & {
              /** @enum {string} */
              shape: 'square'
            })
          | (components['schemas']['Circle'] & {
              /** @enum {string} */
              shape: 'circle'
            })
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendUnion: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json':
          | {
              a: string
            }
          | {
              b: number
            }
          | string[]
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendTree: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Node']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendTuple: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': [string?, number?, ...unknown[]]
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendSibling: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Base'] & {
          extra: string
        }
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendConditional: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          /** @enum {unknown} */
          kind: 'a' | 'b'
        }
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendPatterns: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          id?: number
        } & {
          [key: string]: unknown
        }
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendNames: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          "it's": string
          'a-b'?: string
          'say "hi"'?: string
          $dollar?: string
          '\uC774\uB984'?: string
          'a/b~c'?: string
          class?: string
          constructor?: string
          'what?'?: boolean
        }
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendDefs: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['HasDefs']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendMerged: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Base'] & {
          size: number
        } & {
          size?: number
        }
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendNullable: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          a?: components['schemas']['Base'] | null
          /** @enum {unknown} */
          b?: 'x' | null
          c?: string | number | null
          /** @constant */
          d?: 1
          e?: unknown
          f?: unknown
        }
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendPlanet: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Planet']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendSatellite: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Satellite']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sendJson: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Json']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
