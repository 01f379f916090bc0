// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/image-moderation/tags/{productId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets the findings about one product's picture.
     * @description The tags of one product, in one language. 201 with tags and 200 without are both success. The request must carry `Content-Type: application/json`, though it has no body.
     */
    get: operations['getModeration']
    put?: never
    /**
     * Gets the findings about the pictures of up to 100 products.
     * @description Up to 100 products in one call. The path is as the document heads it, which never says whose id it means; the first of the batch is assumed, and unverified. It only reads, so that a repeat is harmless.
     */
    post: operations['listModerations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image-moderation/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gets the findings about the pictures of up to 100 products, by the path without an id.
     * @description The same operation in another spelling: as it would stand if the id in the documented path were a slip. Unverified.
     */
    post: operations['listModerationsByBarePath']
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
    /** @description A product's id, as the customer chose it; it may hold slashes. `.` and `..` are left out, since no path can carry them. */
    ProductId: string
    /**
     * @description Korean (KO, ko-KR), English (EN, American en-US, British en-UK), Chinese or Japanese.
     * @default en-US
     * @enum {string}
     */
    Language: 'KO' | 'ko-KR' | 'EN' | 'en-US' | 'en-UK' | 'ZH' | 'JA'
    /** @description A text; null or empty when there is none. */
    Text: string | null
    /** @description How sure the model is, from 0 to 1. A string by the document's table, a number in its examples. */
    Confidence: number | string | null
    /** @description One finding about the picture. */
    ModerationTag: {
      /** @description The finding; the same in every language. */
      id: string
      group?: components['schemas']['Text']
      name?: components['schemas']['Text']
      confidence?: components['schemas']['Confidence']
    }
    /** @description The product as the vendor keeps it. */
    ProductInfo: {
      /** @description The product's id. */
      id: string
      url?: components['schemas']['Text']
      salesUrl?: components['schemas']['Text']
      mobileSalesUrl?: components['schemas']['Text']
      detection?: components['schemas']['Text']
      /** @description Whatever is known besides, by names of the customer's choice. null, "" and 0.0 mean absent. */
      metadata?: Record<string, unknown> | null
    }
    /** @description What was found about a product's picture. No tags at all is an answer, too. */
    Moderation: {
      /** @description The findings. */
      imageModeration: components['schemas']['ModerationTag'][]
      productInfo: components['schemas']['ProductInfo']
    }
    /** @description Why the whole call failed. */
    Failure: {
      /** @description The reason, for people. */
      errors: string
    }
    /** @description The products to look up. */
    ModerationsRequest: {
      /** @description Ids of products, at most 100. */
      productIds: components['schemas']['ProductId'][]
    }
    /** @description Why a product has no findings. */
    ProductFailure: {
      /** @description The product's id. */
      id: string
      errors?: components['schemas']['Text']
    }
    /** @description What was found about each of the products that were asked for. An id may stand in both lists. */
    Moderations: {
      /** @description Products with findings. */
      complete: {
        /** @description How many there are. */
        count?: number | null
        /** @description The findings, in no stated order. */
        products: components['schemas']['Moderation'][]
      }
      /** @description Products without findings. */
      failed: {
        /** @description How many there are. */
        count?: number | null
        /** @description The reasons, in no stated order. */
        errors: components['schemas']['ProductFailure'][]
      }
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
  getModeration: {
    parameters: {
      query?: never
      header: {
        /** @description The language of the names of tags. The vendor's words, which are not all BCP 47. */
        'Accept-Language': components['schemas']['Language']
      }
      path: {
        /** @description The product, by the customer's own id. A slash in it is written %2F. */
        productId: components['schemas']['ProductId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product, without tags. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderation']
        }
      }
      /** @description The product with its tags. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderation']
        }
      }
      /** @description The request is malformed. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such product (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The quota is used up (assumed). */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listModerations: {
    parameters: {
      query?: never
      header: {
        /** @description The language of the names of tags. The vendor's words, which are not all BCP 47. */
        'Accept-Language': components['schemas']['Language']
      }
      path: {
        /** @description A product's id. The document does not say which; the first of the batch is assumed. A slash in it is written %2F. */
        productId: components['schemas']['ProductId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ModerationsRequest']
      }
    }
    responses: {
      /** @description Success by the other status (assumed; the document shows 201 only). */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /** @description Findings for some, reasons for the others. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /** @description The request is malformed. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The quota is used up (assumed). */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listModerationsByBarePath: {
    parameters: {
      query?: never
      header: {
        /** @description The language of the names of tags. The vendor's words, which are not all BCP 47. */
        'Accept-Language': components['schemas']['Language']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ModerationsRequest']
      }
    }
    responses: {
      /**
       * @description Success by the other status (assumed; the document shows 201 only).
       *
       *     Assumed.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /**
       * @description Findings for some, reasons for the others.
       *
       *     Assumed.
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /**
       * @description The request is malformed.
       *
       *     Assumed.
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed.
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The quota is used up (assumed).
       *
       *     Assumed.
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
}
