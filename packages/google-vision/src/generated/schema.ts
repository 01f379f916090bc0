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
     *
     *     Documented, with assumed parts: Cloud Vision, make a request, https://docs.cloud.google.com/vision/docs/request
     *     `x-billable` is documented: Cloud Vision pricing, https://cloud.google.com/vision/pricing (Each feature on each picture is a unit.)
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
    /**
     * @description Where the picture is.
     *
     *     Documented: Cloud Vision API, discovery document, ImageSource, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be required. The examples have these.
     */
    ImageSource: {
      /**
       * @description A public URL, or `gs://bucket/name` of Google Cloud Storage.
       *
       *     `pattern` is assumed: The two forms of address are told in words.
       */
      imageUri: string
    }
    /**
     * @description A picture, by its bytes or by its address. Where both are given, the bytes count.
     *
     *     Documented: Cloud Vision API, discovery document, Image, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `minProperties` is assumed: Both members are optional. Without any there is no picture.
     */
    Image: {
      /**
       * @description The bytes of the picture, in base64.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      content?: string
      source?: components['schemas']['ImageSource']
    }
    /**
     * @description What to look for. The vendor has more.
     *
     *     Documented: Cloud Vision API, discovery document, Feature, type, https://vision.googleapis.com/$discovery/rest?version=v1
     * @enum {string}
     */
    FeatureType: 'LABEL_DETECTION' | 'OBJECT_LOCALIZATION' | 'SAFE_SEARCH_DETECTION'
    /**
     * @description Something to look for.
     *
     *     Documented: Cloud Vision API, discovery document, Feature, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be required. The examples have these.
     */
    Feature: {
      type: components['schemas']['FeatureType']
      /**
       * @description Most results of this feature. Safe search takes no notice of it.
       *
       *     `minimum` is assumed: No limit is named. Nothing can be asked for less than once.
       */
      maxResults?: number
      /**
       * @description The model. Default `builtin/stable`.
       * @enum {string}
       */
      model?: 'builtin/stable' | 'builtin/latest'
    }
    /**
     * @description A picture and what to look for.
     *
     *     Documented: Cloud Vision API, discovery document, AnnotateImageRequest, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be required. The examples have these.
     */
    AnnotateImageRequest: {
      image: components['schemas']['Image']
      /**
       * @description What to look for. Each costs.
       *
       *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
       */
      features: components['schemas']['Feature'][]
    }
    /**
     * @description Pictures to look at.
     *
     *     Documented: Cloud Vision API, discovery document, BatchAnnotateImagesRequest, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be required. The examples have these.
     */
    AnnotateImagesRequest: {
      /**
       * @description The pictures, each with its own features.
       *
       *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
       */
      requests: components['schemas']['AnnotateImageRequest'][]
      /** @description The project and the region that works on the pictures. Without it the vendor chooses the region. */
      parent?: string
    }
    /**
     * @description One label.
     *
     *     Documented: Cloud Vision API, discovery document, EntityAnnotation, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be always there. A label without its word says nothing.
     */
    EntityAnnotation: {
      /**
       * @description An opaque id. Not every label has one.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      mid?: string | null
      /**
       * @description What the label says, in English.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      description: string
      /**
       * @description How sure the vendor is, from 0 to 1.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      score?: number | null
      /**
       * @description How much the picture is about it.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      topicality?: number | null
    } & {
      [key: string]: unknown
    }
    /**
     * @description A corner. A coordinate that is 0 may be left out.
     *
     *     Documented: Cloud Vision API, discovery document, NormalizedVertex, https://vision.googleapis.com/$discovery/rest?version=v1
     */
    NormalizedVertex: {
      /**
       * @description Distance from the left edge, as a part of the width: 0 to 1.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      x?: number | null
      /**
       * @description Distance from the top edge, as a part of the height: 0 to 1.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      y?: number | null
    } & {
      [key: string]: unknown
    }
    /**
     * @description The corners around an object.
     *
     *     Documented: Cloud Vision API, discovery document, BoundingPoly, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `type` is assumed: One type is documented; null is let through.
     */
    BoundingPoly:
      | ({
          /**
           * @description The corners, as fractions of width and height.
           *
           *     `type` is assumed: One type is documented; null is let through.
           */
          normalizedVertices?: components['schemas']['NormalizedVertex'][] | null
        } & {
          [key: string]: unknown
        })
      | null
    /**
     * @description A thing that is in the picture, and how sure the vendor is.
     *
     *     Documented: Cloud Vision API, discovery document, LocalizedObjectAnnotation, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be always there. An object without its name says nothing.
     */
    LocalizedObjectAnnotation: {
      /**
       * @description An opaque id. Not every object has one.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      mid?: string | null
      /**
       * @description What the object is, in English.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      name: string
      /**
       * @description How sure the vendor is, from 0 to 1.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      score?: number | null
      boundingPoly?: components['schemas']['BoundingPoly']
    } & {
      [key: string]: unknown
    }
    /**
     * @description How likely it is, as a word. Those that are documented are UNKNOWN, VERY_UNLIKELY, UNLIKELY, POSSIBLE, LIKELY and VERY_LIKELY.
     *
     *     Documented: Cloud Vision API, discovery document, SafeSearchAnnotation, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `type` is assumed: One type is documented; null is let through.
     */
    Likelihood: string | null
    /**
     * @description How likely a picture is unfit to show.
     *
     *     Documented: Cloud Vision API, discovery document, SafeSearchAnnotation, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `type` is assumed: One type is documented; null is let through.
     */
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
    /**
     * @description Why one picture could not be looked at, or not for all features.
     *
     *     Documented: Cloud Vision API, discovery document, Status, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `type` is assumed: One type is documented; null is let through.
     */
    PictureStatus:
      | ({
          /**
           * @description Kind of the failure, a number of google.rpc.Code: 3 the picture or the request is wrong, 5 there is no such file, 7 not allowed, 8 a quota is used up, 13 a fault of the vendor, 14 not available.
           *
           *     `type` is assumed: One type is documented; null is let through.
           */
          code?: number | null
          /**
           * @description Why the call or the picture failed, in English.
           *
           *     `type` is assumed: One type is documented; null is let through.
           */
          message?: string | null
        } & {
          [key: string]: unknown
        })
      | null
    /**
     * @description What was seen in one picture. Empty if nothing was.
     *
     *     Documented: Cloud Vision API, discovery document, AnnotateImageResponse, https://vision.googleapis.com/$discovery/rest?version=v1
     */
    AnnotateImageResponse: {
      /**
       * @description Labels of the whole picture.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      labelAnnotations?: components['schemas']['EntityAnnotation'][] | null
      /**
       * @description Objects with their places, the surest first.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      localizedObjectAnnotations?: components['schemas']['LocalizedObjectAnnotation'][] | null
      safeSearchAnnotation?: components['schemas']['SafeSearchAnnotation']
      error?: components['schemas']['PictureStatus']
    } & {
      [key: string]: unknown
    }
    /**
     * @description What was seen in the pictures.
     *
     *     Documented: Cloud Vision API, discovery document, BatchAnnotateImagesResponse, https://vision.googleapis.com/$discovery/rest?version=v1
     *     `required` is assumed: No member is said to be always there. Without it there is nothing to read.
     */
    AnnotateImagesResponse: {
      /** @description One entry for each picture, in the order of requests. */
      responses: components['schemas']['AnnotateImageResponse'][]
    } & {
      [key: string]: unknown
    }
    /**
     * @description What the vendor answers when a whole call fails.
     *
     *     Assumed: The members of an error are named, and no failure of a whole call is shown.
     */
    Failure: {
      /**
       * @description What failed, with status and reason.
       *
       *     Assumed.
       */
      error: {
        /**
         * @description The HTTP status as a number, such as 403.
         *
         *     Assumed.
         */
        code?: number | null
        /**
         * @description Why the call or the picture failed, in English.
         *
         *     Assumed.
         */
        message: string
        /**
         * @description The kind of failure, such as INVALID_ARGUMENT.
         *
         *     Assumed.
         */
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
      /**
       * @description An entry for each picture.
       *
       *     Documented: Response
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AnnotateImagesResponse']
        }
      }
      /**
       * @description The call is malformed, or the key is wrong.
       *
       *     Assumed: Statuses of failures are not documented for this call. This is the usual one of the vendor.
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
       * @description The token is missing, wrong or expired.
       *
       *     Assumed: Statuses of failures are not documented for this call. This is the usual one of the vendor.
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
       * @description The project may not use it, or has no billing.
       *
       *     Assumed: Statuses of failures are not documented for this call. This is the usual one of the vendor.
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description More calls than the quota of a minute allows. Nothing was done.
       *
       *     Assumed: The quotas are documented, and what comes beyond them is not.
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The vendor is overloaded.
       *
       *     Assumed: Statuses of failures are not documented for this call. This is the usual one of the vendor.
       */
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
