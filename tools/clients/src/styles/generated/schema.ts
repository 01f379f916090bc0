// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/lists/{ids}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: operations['getListsByIds']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/objects': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: operations['objects']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/matrix/{simple}/{label}/{matrix}/{flag}/{long}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: operations['matrix']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/headers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: operations['headers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/values': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: operations["list-values's"]
    put?: never
    post?: never
    delete?: never
    options: operations['constructor']
    head: operations['class']
    patch?: never
    trace?: never
  }
  '/upload': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put: operations['put_files\u266Fupload']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/search?kind=image': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: operations['searchImages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: never
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  getListsByIds: {
    parameters: {
      query?: {
        ids?: number[]
        piped?: string[]
        spaced?: string[]
        many?: string | string[]
        'tags[]'?: string[]
      }
      header?: never
      path: {
        ids: number[]
      }
      cookie?: never
    }
    requestBody?: never
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
  objects: {
    parameters: {
      query: {
        paging: {
          offset: number
          limit?: number
        }
        filter?: {
          kind?: string
          size?: {
            min?: number
          }
        }
        joined?: {
          a?: string
          b?: number
        }
        json?: {
          kind: string
        }
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
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
  matrix: {
    parameters: {
      query?: never
      header?: never
      path: {
        simple: {
          a?: number
          b?: string
        }
        label: string[]
        matrix: number[]
        flag: boolean
        long: number | bigint | string
      }
      cookie?: never
    }
    requestBody?: never
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
  headers: {
    parameters: {
      query?: never
      header?: {
        'X-Fields'?: string[]
        'X-Object'?: {
          a?: number
          b?: string
        }
        'X-Number'?: number
        Accept?: string
      }
      path?: never
      cookie: {
        session: string
      }
    }
    requestBody?: never
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
  "list-values's": {
    parameters: {
      query?: {
        flag?: true
        number?: 1 | 2
        nothing?: string | null
        reserved?: string
        loose?: string
        '$\uC0C9\uC0C1'?: string
        when?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
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
  constructor: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
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
  class: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  'put_files\u266Fupload': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
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
  searchImages: {
    parameters: {
      query?: {
        q?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
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
