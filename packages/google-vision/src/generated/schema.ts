// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/v1/images:annotate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Looks at up to 16 pictures.
     * @description Gives one entry for each picture, in the order of requests. Nothing is changed by it. A repeat is charged for again, so that the call is sent once.
     */
    post: operations['annotateImages']
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
    /** @description Where the picture is. */
    ImageSource: {
      /** @description A public URL, or `gs://bucket/name` of Google Cloud Storage. */
      imageUri: string
    }
    /** @description A picture, by its bytes or by its address. Where both are given, the bytes count. */
    Image: {
      /** @description The bytes in base64. */
      content?: string
      source?: components['schemas']['ImageSource']
    }
    /**
     * @description What to look for. The vendor has more.
     * @enum {string}
     */
    FeatureType: 'LABEL_DETECTION' | 'OBJECT_LOCALIZATION' | 'SAFE_SEARCH_DETECTION'
    /** @description Something to look for. */
    Feature: {
      type: components['schemas']['FeatureType']
      /** @description Most results of this feature. Safe search takes no notice of it. */
      maxResults?: number
      /**
       * @description The model. Default `builtin/stable`.
       * @enum {string}
       */
      model?: 'builtin/stable' | 'builtin/latest'
    }
    /** @description A picture and what to look for. */
    AnnotateImageRequest: {
      image: components['schemas']['Image']
      /** @description What to look for. Each costs. */
      features: components['schemas']['Feature'][]
    }
    /** @description Pictures to look at. */
    AnnotateImagesRequest: {
      /** @description The pictures, each with its own features. */
      requests: components['schemas']['AnnotateImageRequest'][]
      /** @description The project and the region that works on the pictures. Without it the vendor chooses the region. */
      parent?: string
    }
    /** @description One label. */
    EntityAnnotation: {
      /** @description An opaque id. Not every label has one. */
      mid?: string | null
      /** @description The label in English. */
      description: string
      /** @description How sure the vendor is, from 0 to 1. */
      score?: number | null
      /** @description How much the picture is about it. */
      topicality?: number | null
    } & {
      [key: string]: unknown
    }
    /** @description A corner. A coordinate that is 0 may be left out (assumed). */
    NormalizedVertex: {
      /** @description From the left, 0 to 1. */
      x?: number | null
      /** @description From the top, 0 to 1. */
      y?: number | null
    } & {
      [key: string]: unknown
    }
    /** @description The corners around an object. */
    BoundingPoly:
      | ({
          /** @description The corners, as fractions of width and height. */
          normalizedVertices?: components['schemas']['NormalizedVertex'][] | null
        } & {
          [key: string]: unknown
        })
      | null
    /** @description One object. */
    LocalizedObjectAnnotation: {
      /** @description An opaque id. Not every object has one. */
      mid?: string | null
      /** @description What it is. */
      name: string
      /** @description How sure the vendor is, from 0 to 1. */
      score?: number | null
      boundingPoly?: components['schemas']['BoundingPoly']
    } & {
      [key: string]: unknown
    }
    /** @description How likely it is, as a word. Those that are documented are UNKNOWN, VERY_UNLIKELY, UNLIKELY, POSSIBLE, LIKELY and VERY_LIKELY. */
    Likelihood: string | null
    /** @description How likely a picture is unfit to show. */
    SafeSearchAnnotation:
      | ({
          adult?: components['schemas']['Likelihood']
          spoof?: components['schemas']['Likelihood']
          medical?: components['schemas']['Likelihood']
          violence?: components['schemas']['Likelihood']
          racy?: components['schemas']['Likelihood']
        } & {
          [key: string]: unknown
        })
      | null
    /** @description Why one picture could not be looked at, or not for all features. */
    PictureStatus:
      | ({
          /** @description Kind of the failure, a number of google.rpc.Code: 3 the picture or the request is wrong, 5 there is no such file, 7 not allowed, 8 a quota is used up, 13 a fault of the vendor, 14 not available. */
          code?: number | null
          /** @description The reason, in English. */
          message?: string | null
        } & {
          [key: string]: unknown
        })
      | null
    /** @description What was seen in one picture. Empty if nothing was. */
    AnnotateImageResponse: {
      /** @description Labels of the whole picture. */
      labelAnnotations?: components['schemas']['EntityAnnotation'][] | null
      /** @description Objects with their places, the surest first. */
      localizedObjectAnnotations?: components['schemas']['LocalizedObjectAnnotation'][] | null
      safeSearchAnnotation?: components['schemas']['SafeSearchAnnotation']
      error?: components['schemas']['PictureStatus']
    } & {
      [key: string]: unknown
    }
    /** @description What was seen in the pictures. */
    AnnotateImagesResponse: {
      /** @description One entry for each picture, in the order of requests. */
      responses: components['schemas']['AnnotateImageResponse'][]
    } & {
      [key: string]: unknown
    }
    /** @description What the vendor answers when a whole call fails (assumed). */
    Failure: {
      /** @description The failure. */
      error: {
        /** @description The HTTP status. */
        code?: number | null
        /** @description The reason, in English. */
        message: string
        /** @description The kind of failure, such as INVALID_ARGUMENT. */
        status?: string | null
      } & {
        [key: string]: unknown
      }
    } & {
      [key: string]: unknown
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
  annotateImages: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnotateImagesRequest']
      }
    }
    responses: {
      /** @description An entry for each picture. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AnnotateImagesResponse']
        }
      }
      /** @description The call is malformed, or the key is wrong (assumed). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The token is missing, wrong or expired (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The project may not use it, or has no billing (assumed). */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description More calls than the quota of a minute allows (assumed). Nothing was done. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The vendor is overloaded (assumed). */
      503: {
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
