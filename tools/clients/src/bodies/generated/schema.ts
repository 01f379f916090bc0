// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/scalar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendScalar']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put: operations['sendMap']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/open': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put: operations['sendOpen']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/text': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendText']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/xml': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendXml']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put: operations['sendFile']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/form': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendForm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/plain-form': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendPlainForm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/multipart': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendParts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/several': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendSeveral']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/directions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['addPicture']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/remove': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: operations['removeAll']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Note: {
      text: string
      stars?: number
    }
    Picture: {
      id: number
      title: string
      owner?: components['schemas']['Owner']
    }
    Owner: {
      name: string
      since: string
    }
    PictureRequest: {
      title: string
      uploadKey: string
      owner?: components['schemas']['OwnerRequest']
    }
    OwnerRequest: {
      name: string
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
  sendList: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': number[]
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
  sendScalar: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': boolean
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
  sendMap: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          [key: string]: number
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
  sendOpen: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          /** Format: int64 */
          id: number | bigint | string
          metadata?: Record<string, unknown>
          note?: string | null
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
  sendText: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'text/csv': string
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
  sendXml: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/xml': string
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
  sendFile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'image/*':
          | Blob
          | ArrayBuffer
          | ArrayBufferView<ArrayBuffer>
          | ReadableStream<Uint8Array<ArrayBuffer>>
        'application/octet-stream':
          | Blob
          | ArrayBuffer
          | ArrayBufferView<ArrayBuffer>
          | ReadableStream<Uint8Array<ArrayBuffer>>
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
  sendForm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          'Address.City': string
          count?: number
          on?: boolean
          tags?: string[]
          meta?: {
            a?: string
            n?: number
          }
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
  sendPlainForm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          name: string
          on?: boolean
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
  sendParts: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          title: string
          /** Format: binary */
          picture: Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | string
          tags?: string[]
          info?: {
            n?: number
          }
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
  sendSeveral: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Note']
        'text/plain': string
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
  addPicture: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PictureRequest']
      }
    }
    responses: {
      /** @description Added */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Picture']
        }
      }
    }
  }
  removeAll: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          ids: number[]
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
}
